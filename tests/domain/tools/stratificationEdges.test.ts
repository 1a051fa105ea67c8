import { describe, expect, it } from 'vitest';
import {
  analyseStratification,
  emptyStratification,
} from '#domain/tools/stratification/stratification.ts';
import type {
  StratificationInput,
  StratificationResult,
} from '#domain/tools/stratification/stratification.ts';

type Amount = StratificationInput['rows'][number]['amount'];
type Row = readonly [words: readonly string[], amount: Amount];

/** Rows of a counter and a kind, split by both. */
function of(
  rows: readonly Row[],
  changes: Partial<StratificationInput> = {},
): StratificationResult {
  return analyseStratification({
    ...emptyStratification,
    columns: [
      { id: 'place', name: 'Loket' },
      { id: 'kind', name: 'Jenis' },
    ],
    rows: rows.map(([words, amount]) => ({ words: [...words], amount })),
    by: 'place',
    across: 'kind',
    ...changes,
  });
}

describe('a row of a stratified table', () => {
  it.each([[['', '']], [[' ', '  ']], [[]]])('is none where it is blank: %j', (words) => {
    const result = of([
      [['A', 'x'], 4],
      [words, null],
    ]);
    expect(result).toMatchObject({ problems: [], rowsWithoutStratum: 0 });
  });

  it.each([[['B', '']], [['', 'x']]])('lacks its amount where any word is written: %j', (words) => {
    const { problems } = of([
      [['A', 'x'], 4],
      [words, null],
    ]);
    expect(problems).toEqual([{ row: 2, reason: 'missing' }]);
  });

  it('may count nothing', () => {
    const result = of([
      [['A', 'x'], 0],
      [['B', 'x'], 3],
    ]);
    expect(result.problems).toEqual([]);
    expect(result.strata.map(({ total }) => total)).toEqual([0, 3]);
  });

  it('belongs to the kind that it names, blanks around it left out', () => {
    const { kinds, strata } = of([
      [['A', ' Berkas '], 4],
      [[' A', 'Berkas'], 3],
    ]);
    expect(kinds).toEqual(['Berkas']);
    expect(strata).toMatchObject([{ name: 'A', byKind: [7] }]);
  });

  it('belongs to a kind without a name where it names none beside others that do', () => {
    const { kinds, strata } = of([
      [['A', 'Berkas'], 4],
      [['A'], 3],
    ]);
    expect(kinds).toEqual(['Berkas', '']);
    expect(strata).toMatchObject([{ byKind: [4, 3] }]);
    expect(of([[['A'], 3]]).kinds).toEqual([]);
  });
});

describe('an exposure', () => {
  it('is that of its stratum, blanks around its name left out', () => {
    const exposures = [{ stratum: ' A ', n: 20 }];
    expect(of([[['A', 'x'], 4]], { exposures }).strata).toMatchObject([{ exposure: 20 }]);
  });
});

describe('measured values', () => {
  it('are split by one column alone and held against no test of counts', () => {
    const result = of(
      [
        [['A', 'x'], 10],
        [['B', 'y'], 12],
      ],
      { measure: 'value' },
    );
    expect(result).toMatchObject({ by: 'Loket', across: '' });
    expect(result).toMatchObject({ level: null, mix: null, standout: null });
  });

  it('are not ones where none is written', () => {
    const result = of([[['A', 'x'], null]], { measure: 'value' });
    expect(result.problems).toEqual([{ row: 1, reason: 'missing' }]);
    expect(result.summary?.groups).toMatchObject([{ group: 'A', n: 0, mean: null }]);
  });
});
