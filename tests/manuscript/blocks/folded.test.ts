import { folded } from '#manuscript/blocks/folded.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Table } from '#manuscript/manuscript.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

function table(count: number, weights: readonly number[]): Table {
  return {
    ...{ kind: 'table', caption: 'Waktu tunggu', anchor: 'a', note: '', section: 'comparison' },
    columns: weights.map((weight, at) => ({ title: `K${at}`, weight, align: 'end' })),
    rows: Array.from({ length: count }, (_, row) =>
      plainRow(weights.map((__, at) => `${row}:${at}`)),
    ),
  };
}

it('reads downwards, column of rows by column of rows', () => {
  const { columns, rows } = folded(table(9, [1, 3, 3]));
  expect(columns).toHaveLength(6);
  expect(rows).toHaveLength(5);
  expect(rows[0]?.cells.map(({ lines }) => lines[0])).toEqual([
    '0:0',
    '0:1',
    '0:2',
    '5:0',
    '5:1',
    '5:2',
  ]);
  expect(rows[4]?.cells.slice(3).every(({ lines }) => lines[0] === '')).toBe(true);
});

it('loses no cell, and keeps every row as long as its columns', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 80 }),
      fc.array(fc.constantFrom(1, 2.4, 3, 8), { minLength: 1, maxLength: 5 }),
      (count, weights) => {
        const own = table(count, weights);
        const { columns, rows } = folded(own);
        const words = (of: Table['rows']): readonly string[] =>
          of
            .flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))
            .filter((line) => line !== '')
            .toSorted();
        expect(words(rows)).toEqual(words(own.rows));
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
      },
    ),
  );
});

it('says of a row that stands out by bold words that it does', () => {
  const own = table(8, [1, 3]);
  const marked = own.rows.map((row, at) => (at === 5 ? { ...row, style: 'vital' as const } : row));
  const { rows } = folded({ ...own, rows: marked });
  const bold = rows.flatMap(({ cells }) => cells.filter((cell) => cell.bold === true));
  expect(bold.map(({ lines }) => lines[0])).toEqual(['5:0', '5:1']);
});

it('leaves a table with a sum, a wide one and a short one as it is', () => {
  const sum = table(20, [1, 3]);
  const rows = [...sum.rows, { ...plainRow(['Jumlah', '5']), style: 'total' as const }];
  for (const own of [{ ...sum, rows }, table(20, [4, 8]), table(5, [1, 3])]) {
    expect(folded(own)).toBe(own);
  }
});
