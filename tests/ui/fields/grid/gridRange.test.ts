import { describe, expect, it } from 'vitest';
import type { GridRow } from '#domain/edits/gridRow.ts';
import type { GridColumn } from '#ui/fields/grid/gridColumn.ts';
import { clearedRange, filledDown, rangeOf, rangeText } from '#ui/fields/grid/gridRange.ts';

const columns: readonly GridColumn[] = [
  { name: 'kind', label: 'Jenis', kind: 'text' },
  { name: 'count', label: 'Jumlah', kind: 'amount' },
  { name: 'total', label: 'Semua', kind: 'amount', fixed: true },
];
const rows: readonly GridRow[] = [
  { kind: 'Berkas', count: 1234.5, total: 9 },
  { kind: 'Antrean "lama"', count: { typed: 'banyak' }, total: 9 },
  { kind: '', count: null, total: 9 },
];
const table = { rows, columns };
const all = rangeOf({ row: 2, column: 2 }, { row: 0, column: 0 });

describe('a block of cells', () => {
  it('runs from any corner to the opposite one', () => {
    expect(all).toEqual({ top: 0, bottom: 2, left: 0, right: 2 });
  });

  it('is copied as a spreadsheet takes it, with what nobody could read as it was typed', () => {
    expect(rangeText(table, { top: 0, bottom: 1, left: 0, right: 1 })).toBe(
      'Berkas\t1234,5\n"Antrean ""lama"""\tbanyak',
    );
  });

  it('is cleared without what is computed', () => {
    expect(clearedRange(table, all)).toEqual(rows.map(() => ({ kind: '', count: null, total: 9 })));
  });

  it('is filled down from its first row', () => {
    expect(filledDown(table, { top: 0, bottom: 2, left: 1, right: 2 })).toEqual([
      rows[0],
      { kind: 'Antrean "lama"', count: 1234.5, total: 9 },
      { kind: '', count: 1234.5, total: 9 },
    ]);
  });

  it('of one row is filled from the row above it', () => {
    const filled = filledDown(table, { top: 1, bottom: 1, left: 0, right: 0 });
    expect(filled[1]?.['kind']).toBe('Berkas');
    expect(filledDown(table, { top: 0, bottom: 0, left: 0, right: 0 })).toBe(rows);
  });
});
