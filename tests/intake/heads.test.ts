import { describe, expect, it } from 'vitest';
import { blockOf } from '#intake/cells/cell.ts';
import { readTable } from '#intake/reading/readTable.ts';
import { toolTargets } from '#intake/targets/toolTargets.ts';

/** Rows that name the columns of a check sheet. */
function headsOf(rows: readonly (readonly string[])[]): readonly number[] {
  return readTable(blockOf(rows), {}, toolTargets['check-sheet'].wish).heads;
}

describe('the first row of a block', () => {
  it('names the columns where it has words over numbers', () => {
    expect(
      headsOf([
        ['', 'Senin', 'Selasa'],
        ['Berkas', '3', '1.234,5'],
      ]),
    ).toEqual([0]);
  });

  it('names the columns where numbers do so under a title of their own', () => {
    const days = (title: string) => [
      [title, '1', '2'],
      ['Berkas', '3', '4'],
    ];
    expect(headsOf(days('Jenis'))).toEqual([0]);
    expect(headsOf(days('jenis kejadian'))).toEqual([0]);
    expect(headsOf(days('Antrean'))).toEqual([]);
  });

  it('is data where it is the first of a numbered kind, though its numbers run', () => {
    expect(
      headsOf([
        ['Jenis 1', '0', '1', '2'],
        ['Jenis 2', '1', '2', '3'],
      ]),
    ).toEqual([]);
  });

  it('is asked about where its words may be a number that nobody could read', () => {
    const given = blockOf([
      ['Berkas', '3', 'banyak'],
      ['Antrean', '4', '5'],
    ]);
    const { questions } = readTable(given, {}, toolTargets['check-sheet'].wish);
    expect(questions.map(({ about }) => about)).toEqual(['row']);
  });

  it('is data where it is one of several of a kind', () => {
    const given = blockOf([
      ['Loket 1', 'Berkas', '30'],
      ['Loket 2', 'Antrean', '10'],
    ]);
    const { heads, questions } = readTable(given, {}, toolTargets.stratification.wish);
    expect([heads, questions]).toEqual([[], []]);
  });
});

describe('columns without a head', () => {
  it('are no running total of each other where both are nothing', () => {
    const given = blockOf([
      ['Antrean', '0', '1', '0'],
      ['Berkas', '0', '2', '0'],
      ['Entri', '0', '0', '0'],
    ]);
    const { columns } = readTable(given, {}, toolTargets['check-sheet'].wish);
    expect(columns.map(({ kind }) => kind)).toEqual(['label', 'amount', 'amount', 'amount']);
  });
});

it('reads the thousands of what people call a count without a question', () => {
  for (const [of, count] of [
    ['Dilayani', 'Salah'],
    ['Diperiksa', 'Tidak lengkap'],
  ] as const) {
    const given = blockOf([
      ['Bulan', of, count],
      ['Jan-26', '1.635', '245'],
      ['Feb-26', '1.500', '210'],
    ]);
    const { questions } = readTable(given, {}, toolTargets['control-chart'].wish);
    expect(questions).toEqual([]);
  }
});
