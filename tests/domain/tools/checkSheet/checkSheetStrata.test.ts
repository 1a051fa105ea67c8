import { describe, expect, it } from 'vitest';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { checkSheetStrata } from '#domain/tools/checkSheet/checkSheetStrata.ts';

const names = { kind: 'Jenis', column: 'Hari', stratum: 'Loket' };

function sheetOf(more: Partial<CheckSheetInput> = {}): CheckSheetInput {
  return {
    ...emptyCheckSheet,
    kinds: [
      { id: 'k1', name: 'Antre' },
      { id: 'k2', name: ' ' },
    ],
    columns: [
      { id: 'c1', name: ' Senin ', stratum: 'A', inspected: 10 },
      { id: 'c2', name: ' ', stratum: 'A', inspected: 20 },
    ],
    counts: [
      [4, 0],
      [0, 3],
    ],
    ...more,
  };
}

function bare(inspected: number | null): CheckSheetInput {
  const columns = sheetOf().columns.map((column) => ({ ...column, stratum: '', inspected }));
  return sheetOf({ columns });
}

describe('a check sheet as a table', () => {
  it('has a row for each count, none for a nameless kind that counted nothing', () => {
    const { rows } = checkSheetStrata(sheetOf({ counts: [[4, 0], [0, 3], []] }), 'stratum', names);
    expect(rows).toEqual([
      { words: ['Antre', 'Senin', 'A'], amount: 4 },
      { words: ['Antre', '2', 'A'], amount: 0 },
      { words: [' ', '2', 'A'], amount: 3 },
    ]);
    const unfilled = sheetOf({ counts: [[4, null]] });
    expect(checkSheetStrata(unfilled, 'stratum', names).rows).toHaveLength(1);
  });

  it('splits kinds by strata, or by columns where none is named, and holds them against nothing', () => {
    const byKind = checkSheetStrata(sheetOf(), 'kind', names);
    expect(byKind).toMatchObject({ across: 'stratum', exposures: [], per: 'observed' });
    expect(checkSheetStrata(bare(null), 'kind', names).across).toBe('column');
  });

  it('holds counts against what was observed, if every column says how many', () => {
    const byColumn = checkSheetStrata(sheetOf(), 'column', names);
    expect(byColumn).toMatchObject({ across: 'kind', per: 'observed' });
    expect(byColumn.exposures).toEqual([
      { stratum: 'Senin', n: 10 },
      { stratum: '2', n: 20 },
    ]);
    expect(checkSheetStrata(sheetOf(), 'stratum', names).exposures).toEqual([
      { stratum: 'A', n: 30 },
    ]);
  });

  it.each([null, 0, -5])('holds counts against columns where %j was observed', (inspected) => {
    const byColumn = checkSheetStrata(bare(inspected), 'column', names);
    expect(byColumn.per).toBe('column');
    expect(byColumn.exposures.map(({ n }) => n)).toEqual([1, 1]);
  });
});
