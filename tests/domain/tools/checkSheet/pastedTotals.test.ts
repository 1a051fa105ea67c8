import { describe, expect, it } from 'vitest';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { pastedTotals } from '#domain/tools/checkSheet/pastedTotals.ts';

function sheet(
  kinds: readonly string[],
  columns: readonly string[],
  counts: CheckSheetInput['counts'],
): CheckSheetInput {
  return {
    ...emptyCheckSheet,
    kinds: kinds.map((name) => ({ id: name, name })),
    columns: columns.map((name) => ({ id: name, name, stratum: '', inspected: null })),
    counts,
  };
}

describe('sums that came along with a pasted table', () => {
  it('are found and re-added in the first row and column too, with blanks around their names', () => {
    const found = pastedTotals(
      sheet(
        [' Jumlah ', 'A', 'B'],
        [' Total ', '1', '2'],
        [
          [13, 6, 7],
          [4, 1, 2],
          [9, 4, 5],
        ],
      ),
    );
    expect(found).toMatchObject({ row: 'Jumlah', column: 'Total', sheet: { typedTotal: 13 } });
    expect(found?.mismatches).toEqual([
      { name: '1', written: 6, added: 5 },
      { name: 'A', written: 4, added: 3 },
      { name: '', written: 13, added: 12 },
    ]);
  });

  it('are taken out, and the sum of sums becomes the typed total', () => {
    const found = pastedTotals(
      sheet(
        ['A', 'B', 'Jumlah'],
        ['1', '2', 'Total'],
        [
          [1, 2, 3],
          [4, 5, 9],
          [5, 7, 12],
        ],
      ),
    );
    expect(found?.sheet).toMatchObject({
      counts: [
        [1, 2],
        [4, 5],
      ],
      typedTotal: 12,
    });
    expect(found).toMatchObject({ row: 'Jumlah', column: 'Total', mismatches: [] });
  });

  it('are added again, and what differs is named', () => {
    const found = pastedTotals(
      sheet(
        ['A', 'B', 'JUMLAH'],
        ['1', '2', 'Jumlah'],
        [
          [1, 2, 4],
          [4, 5, 9],
          [5, 8, 13],
        ],
      ),
    );
    expect(found?.mismatches).toEqual([
      { name: '2', written: 8, added: 7 },
      { name: 'A', written: 4, added: 3 },
      { name: '', written: 13, added: 12 },
    ]);
  });

  it('may be a row alone or a column alone', () => {
    expect(
      pastedTotals(
        sheet(
          ['A', 'Total:'],
          ['1', '2'],
          [
            [1, 2],
            [1, 2],
          ],
        ),
      ),
    ).toMatchObject({
      sheet: { typedTotal: 3 },
      mismatches: [],
    });
    expect(pastedTotals(sheet(['A'], ['1', 'Sub total'], [[1, 6]]))).toMatchObject({
      sheet: { typedTotal: 6 },
      mismatches: [{ name: 'A', written: 6, added: 1 }],
    });
  });

  it('may be the first row alone or the first column alone', () => {
    const row = pastedTotals(
      sheet(
        ['Total', 'A'],
        ['1', '2'],
        [
          [1, 2],
          [1, 2],
        ],
      ),
    );
    expect(row).toMatchObject({ row: 'Total', column: null, sheet: { typedTotal: 3 } });
    const column = pastedTotals(
      sheet(
        ['A', 'B'],
        ['Total', '1'],
        [
          [3, 3],
          [4, 4],
        ],
      ),
    );
    expect(column).toMatchObject({ row: null, column: 'Total', sheet: { typedTotal: 7 } });
  });

  it('are left out where nothing was written in them', () => {
    expect(pastedTotals(sheet(['A', 'Jumlah'], ['1'], [[1]]))).toMatchObject({
      sheet: { typedTotal: null },
      mismatches: [],
    });
  });

  it.each(['Total', 'JUMLAH:', 'Subtotal', 'Sub total', 'Total semua', 'Jumlah keseluruhan :'])(
    'are called %s',
    (name) => {
      expect(pastedTotals(sheet(['A', name], ['1'], [[1], [1]]))?.row).toBe(name);
    },
  );

  it.each(['Jumlah berkas kurang', 'Tanpa jumlah', 'Totalitas', 'Sub'])(
    'are no kind in whose name there is more or less than the word: %s',
    (name) => {
      expect(pastedTotals(sheet(['A', name], ['1'], [[1], [1]]))).toBeNull();
    },
  );
});
