import { describe, expect, it } from 'vitest';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { emptySeries } from '#domain/tools/series.ts';
import { gridOfSeries, seriesOfGrid } from '#domain/edits/seriesEdits.ts';
import {
  cellKey,
  changedRows,
  gridOfSheet,
  sheetOfGrid,
  withColumns,
  withPastedColumns,
} from '#domain/edits/sheetEdits.ts';

const sheet: CheckSheetInput = {
  ...emptyCheckSheet,
  kinds: [
    { id: 'k1', name: 'Berkas' },
    { id: 'k2', name: 'Antrean' },
  ],
  columns: [
    { id: 'c1', name: 'Senin', stratum: '', inspected: null },
    { id: 'c2', name: 'Selasa', stratum: '', inspected: 120 },
  ],
  counts: [[3, 4], [{ typed: 'x' }]],
};

const newId = (): string => 'new';

describe('a check sheet as a grid', () => {
  it('comes back from its grid as it went', () => {
    expect(sheetOfGrid({ sheet, rows: [] }, gridOfSheet(sheet, []), newId)).toEqual({
      ...sheet,
      counts: [
        [3, 4],
        [{ typed: 'x' }, null],
      ],
    });
  });

  it('makes only the rows anew that were typed into', () => {
    const rows = gridOfSheet(sheet, []);
    const typed = rows.with(0, { ...rows[0], [cellKey({ id: 'c1' })]: 8 });
    const after = sheetOfGrid({ sheet, rows }, typed, newId);
    expect(after.counts).toEqual([[8, 4], [{ typed: 'x' }]]);
    expect(changedRows(sheet, after)).toEqual([
      { path: 'kinds.0', value: { id: 'k1', name: 'Berkas' } },
      { path: 'counts.0', value: [8, 4] },
    ]);
    const again = gridOfSheet(after, [], { sheet, rows });
    expect(again[1]).toBe(rows[1]);
    expect(again[0]).toEqual(typed[0]);
  });

  it('is put as a whole when its rows or columns change', () => {
    const rows = gridOfSheet(sheet, []);
    const longer = sheetOfGrid({ sheet, rows }, [...rows, { id: '', name: 'Kartu' }], newId);
    expect(longer.kinds[2]).toEqual({ id: 'new', name: 'Kartu' });
    expect(changedRows(sheet, longer)).toBeNull();
    expect(changedRows(sheet, withColumns(sheet, sheet.columns.slice(1)))).toBeNull();
  });

  it('keeps each count with its column when columns are added, removed or moved', () => {
    const added = { id: 'c3', name: 'Rabu', stratum: '', inspected: null };
    const columns = [added, ...sheet.columns.toReversed()];
    expect(withColumns(sheet, columns).counts).toEqual([
      [null, 4, 3],
      [null, null, { typed: 'x' }],
    ]);
  });
});

describe('a check sheet under a pasted block', () => {
  it('takes the names of its columns and gains the ones that were missing', () => {
    const { columns } = withPastedColumns(sheet, {
      names: { [cellKey({ id: 'c2' })]: '2 Juni' },
      added: [{ name: cellKey({ id: 'c9' }), label: '3 Juni' }],
    });
    expect(columns).toEqual([
      sheet.columns[0],
      { id: 'c2', name: '2 Juni', stratum: '', inspected: 120 },
      { id: 'c9', name: '3 Juni', stratum: '', inspected: null },
    ]);
  });
});

describe('series as a grid', () => {
  it('come back from their grid as they went', () => {
    const input = {
      ...emptySeries,
      categories: ['Pekan 1', 'Pekan 2'],
      series: [{ name: 'Menit', role: 'data' as const, values: [28, { typed: '?' }] }],
    };
    expect(seriesOfGrid(input, gridOfSeries(input))).toEqual(input);
  });
});
