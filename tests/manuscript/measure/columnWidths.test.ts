import { columnWidths, placeCells } from '#manuscript/measure/columnWidths.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { expect, it } from 'vitest';
import { cells, complaints, schedule } from '#tests/document/sampleManuscript.ts';

const type = { font: 'Times New Roman', fontSize: 10 } as const;
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

it('shares the width by weight where the words leave room', () => {
  const table: Table = {
    ...complaints,
    columns: [1, 3].map((weight) => ({ title: 'A', weight, align: 'start' })),
    rows: [],
  };
  expect(columnWidths(table, 400, type)).toEqual({
    widths: [100, 300],
    fontSize: 10,
    isWhole: true,
  });
});

it('widens a narrow column to its longest word and takes it from the others', () => {
  const table: Table = {
    ...complaints,
    columns: [1, 20].map((weight) => ({ title: '', weight, align: 'start' })),
    rows: [{ style: 'plain', cells: cells('Penanggulangan', 'x') }],
  };
  const { widths } = columnWidths(table, 400, type);
  expect(widths[0]).toBeGreaterThan(70);
  expect(sum(widths)).toBeCloseTo(400);
});

it('sets a name and its number side by side in the middle, and not at the edges of the page', () => {
  const table: Table = {
    ...complaints,
    note: '',
    columns: (['start', 'end'] as const).map((align) => ({ title: 'A', weight: 1, align })),
    rows: [{ style: 'plain', cells: cells('Loket', '12') }],
  };
  expect(sum(columnWidths(table, 400, type).widths)).toBeCloseTo(160);
  const wordy = {
    ...table,
    rows: [{ style: 'plain' as const, cells: cells('kata '.repeat(7), '1') }],
  };
  const { widths } = columnWidths(wordy, 400, type);
  expect(widths[0]).toBeGreaterThan(140);
  expect(sum(widths)).toBeLessThanOrEqual(240);
  const long = {
    ...table,
    rows: [{ style: 'plain' as const, cells: cells('kata '.repeat(30), '1') }],
  };
  expect(sum(columnWidths(long, 400, type).widths)).toBeCloseTo(400);
  expect(sum(columnWidths({ ...table, note: 'n' }, 400, type).widths)).toBeCloseTo(400);
});

it('sets a crowded table smaller before it breaks words', () => {
  const column = { title: 'Penanggulangan', weight: 1, align: 'start' } as const;
  const crowded: Table = { ...complaints, columns: Array(5).fill(column) as never[], rows: [] };
  expect(columnWidths(crowded, 400, type).fontSize).toBeLessThan(10);
  expect(sum(columnWidths(crowded, 200, type).widths)).toBeCloseTo(200);
});

it('finds the column of a cell beside one that reaches down', () => {
  const [first, second] = placeCells(schedule);
  expect(first?.map(({ column }) => column)).toEqual(Array.from({ length: 18 }, (_, at) => at));
  expect(second?.[0]).toMatchObject({ column: 1, cell: { lines: ['Realisasi'] } });
});

it('makes rows fit that are too short, too long or span too far', () => {
  const ragged = placeCells({
    ...complaints,
    rows: [
      { style: 'plain', cells: [] },
      { style: 'plain', cells: cells('1', '2', '3', '4', '5', '6') },
      { style: 'plain', cells: [{ lines: ['a'], span: 9, rowSpan: 9 }] },
    ],
  });
  for (const row of ragged) expect(sum(row.map(({ span }) => span))).toBe(5);
  expect(ragged[2]?.[0]?.cell.rowSpan).toBe(1);
});
