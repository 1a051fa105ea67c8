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

describe('names in one line', () => {
  it('are a row for each, with what stands before them', () => {
    expect(
      read('members', 'Ketua: Siti Aminah\nAnggota: Rina, Joko dan Budi Santoso').of(
        'role',
        'name',
      ),
    ).toEqual([
      ['leader', 'Siti Aminah'],
      ['member', 'Rina'],
      ['member', 'Joko'],
      ['member', 'Budi Santoso'],
    ]);
    expect(read('members', 'Siti Aminah, Budi Santoso, Rina').of('name').flat()).toEqual([
      'Siti Aminah',
      'Budi Santoso',
      'Rina',
    ]);
  });

  it.each(['Siti Aminah, S.Kep', 'Siti Aminah, SKM', 'dr. Siti Aminah, M.Kes'])(
    'of one person with a degree stay one: %s',
    (name) => {
      expect(read('members', `Ketua: ${name}\nSekretaris: Budi`).input).toHaveLength(2);
    },
  );
});

describe('what a table of answers calls its columns', () => {
  it('is known by further names', () => {
    expect(
      read('aspects', 'QCDSM | Sebelum | Sesudah\nQ | 154 | 58\nC | 60 jam | 20 jam').of(
        'aspect',
        'after',
      ),
    ).toEqual([
      ['Q', '58'],
      ['C', '20 jam'],
    ]);
    expect(
      read('values', 'Nilai | Penerapan | Tahap\nAkuntabel | Dicatat | Penyebab dominan').of(
        'phase',
      ),
    ).toEqual([['dominant-causes']]);
  });

  it('is no cost where it is a score', () => {
    const text =
      'Alternatif | Efektif | Biaya | Mudah | Total\nMenata rak | 5 | 4 | 4 | 13\nMembeli rak | 5 | 1 | 3 | 9';
    expect(read('alternatives', text).of('alternative', 'cost')).toEqual([
      ['Menata rak', null],
      ['Membeli rak', null],
    ]);
  });
});

describe('lines that reckon what was gained', () => {
  it('are the component, its arithmetic and the amount', () => {
    const text = 'Lembur berkurang: 40 x 20.000 = 800.000\nMap: 50 × Rp6.000 = Rp300.000';
    expect(read('benefit', text).of('component', 'arithmetic', 'amount')).toEqual([
      ['Lembur berkurang', '40 x 20.000', 800_000],
      ['Map', '50 × Rp6.000', 300_000],
    ]);
  });

  it('stay whole where one of them does not', () => {
    const text = 'Lembur berkurang: 40 x 20.000 = 800.000\nPasien lebih tenang';
    expect(read('benefit', text).of('component').flat()).toEqual(text.split('\n'));
  });
});
