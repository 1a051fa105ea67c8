import { describe, expect, it } from 'vitest';
import { readAnswers as read } from './readAnswers.ts';

describe('lines that one mark parts', () => {
  it.each([
    ['an arrow', 'Akuntabel -> dicatat tiap hari\nHarmonis → saling membantu'],
    ['a colon', 'Akuntabel: dicatat tiap hari\nHarmonis: saling membantu'],
    ['an equals sign', 'Akuntabel = dicatat tiap hari\nHarmonis = saling membantu'],
    ['a number each', '1. Akuntabel: dicatat tiap hari\n2. Harmonis : saling membantu'],
  ])('by %s are rows of two columns', (_, text) => {
    const { of, asked } = read('values', text);
    expect(of('value', 'practice')).toEqual([
      ['Akuntabel', 'dicatat tiap hari'],
      ['Harmonis', 'saling membantu'],
    ]);
    expect(asked).toEqual([]);
  });

  it('by an arrow are so among more columns, too', () => {
    const { of } = read('obstacles', 'Kode warna habis -> dicetak sendiri\nBeban → digilir');
    expect(of('obstacle', 'solution')).toEqual([
      ['Kode warna habis', 'dicetak sendiri'],
      ['Beban', 'digilir'],
    ]);
  });

  it.each([
    ['only some of them are', 'Kode warna habis -> dicetak sendiri\nPetugas khawatir'],
    ['a colon may belong to one of several', 'Hambatan kertas: habis\nHambatan lain: beban'],
    ['a mark comes twice', 'A -> B -> C\nD -> E -> F'],
    ['the colon is of a time', 'Apel 08:30\nRapat 13:00'],
  ])('stay whole where %s', (_, text) => {
    expect(read('obstacles', text).of('obstacle').flat()).toEqual(text.split('\n'));
  });

  it('stay whole below the name of their one column', () => {
    const list = 'Akuntabel: dicatat\nHarmonis: saling membantu';
    expect(read('values', `Nilai\n${list}`).of('value').flat()).toEqual(list.split('\n'));
  });
});
