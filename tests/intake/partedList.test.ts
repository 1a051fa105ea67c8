import { describe, expect, it } from 'vitest';
import { readAnswers as read } from './readAnswers.ts';

describe('lines that one mark parts', () => {
  it.each([
    ['an arrow', 'Kode warna habis -> dicetak sendiri\nPetugas khawatir → jaga digilir'],
    ['a colon', 'Kode warna habis: dicetak sendiri\nPetugas khawatir: jaga digilir'],
    ['an equals sign', 'Kode warna habis = dicetak sendiri\nPetugas khawatir = jaga digilir'],
    ['a number each', '1. Kode warna habis: dicetak sendiri\n2. Petugas khawatir : jaga digilir'],
  ])('by %s are rows of two columns', (_, text) => {
    const { of, asked } = read('obstacles', text);
    expect(of('obstacle', 'solution')).toEqual([
      ['Kode warna habis', 'dicetak sendiri'],
      ['Petugas khawatir', 'jaga digilir'],
    ]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['only some of them are', 'Kode warna habis: dicetak sendiri\nPetugas khawatir'],
    ['a mark comes twice', 'A -> B -> C\nD -> E -> F'],
    ['the colon is of a time', 'Apel 08:30\nRapat 13:00'],
  ])('stay whole where %s', (_, text) => {
    expect(read('obstacles', text).of('obstacle').flat()).toEqual(text.split('\n'));
  });

  it('stay whole below the name of their one column', () => {
    const list = 'Kode warna habis: dicetak sendiri\nPetugas khawatir: jaga digilir';
    expect(read('obstacles', `Hambatan\n${list}`).of('obstacle').flat()).toEqual(list.split('\n'));
  });
});
