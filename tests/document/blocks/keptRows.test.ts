import { expect, it } from 'vitest';
import { keptRows } from '#document/blocks/keptRows.ts';
import { placeCells } from '#manuscript/measure/columnWidths.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { cells, complaints } from '#tests/document/sampleManuscript.ts';

function keptOf(count: number, size: 'small' | 'large', note = ''): readonly number[] {
  const rows = Array.from({ length: count }, (_, row) => ({
    style: 'plain' as const,
    cells: cells(`${row}`, 'Antrean', '1', '2', '3'),
  }));
  const table: Table = { ...complaints, rows, note };
  return [...keptRows(table, placeCells(table), size)].toSorted((one, other) => one - other);
}

it('leaves no row alone on a page behind a long table', () => {
  expect(keptOf(9, 'large')).toEqual([0, 7]);
  expect(keptOf(9, 'large', 'Sumber: lembar periksa.')).toEqual([0, 7, 8]);
  expect(keptOf(1, 'large')).toEqual([]);
  expect(keptOf(0, 'large')).toEqual([]);
});

it('keeps a small table whole', () => {
  expect(keptOf(4, 'small')).toEqual([0, 1, 2]);
});
