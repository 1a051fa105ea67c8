import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePareto, pareto } from '#domain/tools/pareto.ts';
import type { ParetoInput } from '#domain/tools/pareto.ts';
import kayu from '#tests/fixtures/cases/kayu-checksheet-pareto.json' with { type: 'json' };
import published from '#tests/fixtures/spc/pareto.json' with { type: 'json' };

function inputOf(items: ParetoInput['items'], rest: Partial<ParetoInput> = {}): ParetoInput {
  return { ...pareto.empty, items, ...rest };
}

function vitalOf(input: ParetoInput): readonly string[] {
  return analysePareto(input)
    .rows.filter((row) => row.vital)
    .map((row) => row.category);
}

const counts = (...values: readonly number[]): ParetoInput['items'] =>
  values.map((count, at) => ({ category: `K${at + 1}`, count }));

describe('published Pareto tables', () => {
  it.each(published.cases.map((each) => [each.id, each] as const))('are met: %s', (_, each) => {
    const other = 'othersCategory' in each.input ? each.input.othersCategory : '';
    const result = analysePareto(inputOf(each.input.items, { other }));
    expect(result.total).toBeCloseTo(each.expected.total, 9);
    expect(result.rows).toHaveLength(each.expected.rows.length);
    each.expected.rows.forEach((row, at) => {
      const got = result.rows[at];
      expect(got?.category).toBe(row.category);
      expect(got?.count).toBeCloseTo(row.count, 9);
      expect(got?.percent).toBeCloseTo(row.percent, 9);
      expect(got?.cumulative).toBeCloseTo(row.cumulative, 9);
      expect(got?.cumulativePercent).toBeCloseTo(row.cumulativePercent, 9);
    });
  });

  it('are met for the wood defects of a thesis, which calls 81 % vital', () => {
    const items = kayu.recomputed.pareto.map(({ item, n }) => ({ category: item, count: n }));
    const result = analysePareto(inputOf(items, { threshold: 81 }));
    expect(result.total).toBe(840);
    expect(result.rows.map((row) => Math.round(row.cumulativePercent * 10) / 10)).toEqual([
      48.5, 81, 100,
    ]);
    expect(vitalOf(inputOf(items, { threshold: 81 }))).toEqual(['Bengkok', 'Permukaan tidak rata']);
  });
});

describe('the vital few', () => {
  it('end before their cumulative share exceeds the threshold', () => {
    expect(vitalOf(inputOf(counts(50, 30, 15, 5)))).toEqual(['K1', 'K2']);
    expect(vitalOf(inputOf(counts(50, 31, 14, 5)))).toEqual(['K1']);
  });

  it('include the leading row even when it exceeds the threshold alone', () => {
    expect(vitalOf(inputOf(counts(90, 10)))).toEqual(['K1']);
  });

  it('reach a threshold that is met exactly, whatever floating point makes of it', () => {
    expect(vitalOf(inputOf(counts(55, 45), { threshold: 55 }))).toEqual(['K1']);
    expect(vitalOf(inputOf(counts(30, 25, 23, 22), { threshold: 55 }))).toEqual(['K1', 'K2']);
  });

  it('never include the catch-all, not even as the largest', () => {
    const items = [
      { category: 'lain-LAIN ', count: 90 },
      { category: 'A', count: 10 },
    ];
    const result = analysePareto(inputOf(items));
    expect(result.rows.map((row) => [row.category, row.vital, row.other])).toEqual([
      ['A', true, false],
      ['lain-LAIN', false, true],
    ]);
    expect(vitalOf(inputOf([{ category: 'Lain-lain', count: 3 }]))).toEqual([]);
  });

  it('are none when nothing was counted', () => {
    const result = analysePareto(inputOf(counts(0, 0)));
    expect(result.rows.every((row) => !row.vital && row.percent === 0)).toBe(true);
    expect(result.rows.every((row) => row.cumulativePercent === 0)).toBe(true);
  });
});

describe('odd input', () => {
  it('gives an empty result for no items', () => {
    expect(analysePareto(pareto.empty)).toEqual({
      total: 0,
      rows: [],
      threshold: 80,
      grouped: [],
      problems: [],
    });
  });

  it('names every row that cannot be used and skips rows left blank', () => {
    const result = analysePareto(
      inputOf([
        { category: 'A', count: null },
        { category: 'B', count: { typed: '12.5' } },
        { category: 'C', count: -1 },
        { category: ' ', count: 4 },
        { category: '', count: null },
      ]),
    );
    expect(result.problems).toEqual([
      { row: 1, reason: 'missing' },
      { row: 2, reason: 'unreadable' },
      { row: 3, reason: 'negative' },
      { row: 4, reason: 'unnamed' },
    ]);
    expect(result.rows.map((row) => row.count)).toEqual([4]);
  });

  it('finds nothing wrong with rows that have a name and a count', () => {
    expect(analysePareto(inputOf(counts(3, 0, 2))).problems).toEqual([]);
  });

  it('knows the catch-all whatever capitals and spaces surround its name', () => {
    const items = [{ category: ' LAIN-LAIN ', count: 9 }, ...counts(1)];
    const { rows } = analysePareto(inputOf(items, { other: ' Lain-lain ' }));
    expect(rows.map(({ category, other }) => [category, other])).toEqual([
      ['K1', false],
      ['LAIN-LAIN', true],
    ]);
  });

  it('knows no catch-all when none is named', () => {
    const result = analysePareto(inputOf([{ category: '', count: 4 }], { other: ' ' }));
    expect(result.rows[0]?.other).toBe(false);
  });

  it('always ends at one hundred percent and keeps the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 1 }), (values) => {
        const { rows, total } = analysePareto(inputOf(counts(...values)));
        expect(rows.at(-1)?.cumulative).toBe(total);
        expect(rows.at(-1)?.cumulativePercent).toBe(total === 0 ? 0 : 100);
      }),
    );
  });
});

describe('the bar that crosses the threshold', () => {
  it('is vital only where the team says so', () => {
    const items = counts(50, 25, 15, 10);
    expect(vitalOf(inputOf(items))).toEqual(['K1', 'K2']);
    expect(vitalOf(inputOf(items, { crossing: 'include' }))).toEqual(['K1', 'K2', 'K3']);
  });

  it('is not followed by another where the threshold is met exactly', () => {
    expect(vitalOf(inputOf(counts(50, 30, 20), { crossing: 'include' }))).toEqual(['K1', 'K2']);
  });

  it('is never the catch-all', () => {
    const items = [...counts(50, 20), { category: 'lain-lain', count: 30 }];
    expect(vitalOf(inputOf(items, { crossing: 'include' }))).toEqual(['K1', 'K2']);
  });
});

describe('grouping by a threshold', () => {
  const rowsOf = (input: ParetoInput) =>
    analysePareto(input).rows.map(({ category, count }) => [category, count]);

  it('puts rare categories into the catch-all that is there and names them', () => {
    const items = [...counts(60, 30, 4, 3), { category: 'Lain-lain', count: 3 }];
    const input = inputOf(items, { groupBelow: 5 });
    expect(rowsOf(input)).toEqual([
      ['K1', 60],
      ['K2', 30],
      ['Lain-lain', 10],
    ]);
    expect(analysePareto(input).grouped).toEqual(['K3', 'K4']);
  });

  it('makes a catch-all of two or more, named by the team', () => {
    const input = inputOf(counts(90, 6, 4), { groupBelow: 10, other: 'Sisa' });
    expect(rowsOf(input)).toEqual([
      ['K1', 90],
      ['Sisa', 10],
    ]);
  });

  it('leaves a single rare category its name', () => {
    const { rows, grouped } = analysePareto(inputOf(counts(90, 10), { groupBelow: 20 }));
    expect(rows.map(({ category, other }) => [category, other])).toEqual([
      ['K1', false],
      ['K2', false],
    ]);
    expect(grouped).toEqual([]);
  });

  it('trims the name that the team gave to the catch-all', () => {
    const input = inputOf(counts(90, 6, 4), { groupBelow: 10, other: ' Sisa ' });
    expect(analysePareto(input).rows.at(-1)?.category).toBe('Sisa');
  });

  it('groups nothing where everything is rare', () => {
    expect(analysePareto(inputOf(counts(1, 1, 1, 1), { groupBelow: 30 })).grouped).toEqual([]);
  });

  it('names the catch-all itself where the team has taken its name away', () => {
    const { rows } = analysePareto(inputOf(counts(90, 6, 4), { groupBelow: 10, other: ' ' }));
    expect(rows.at(-1)).toMatchObject({ category: 'Lain-lain', other: true });
  });

  it('loses no count, whatever is grouped', () => {
    const amounts = fc.array(fc.nat(1000), { maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 50 }), (values, groupBelow) => {
        const result = analysePareto(inputOf(counts(...values), { groupBelow }));
        const sum = values.reduce((all, value) => all + value, 0);
        expect(result.total).toBe(sum);
        expect(result.rows.reduce((all, { count }) => all + count, 0)).toBe(sum);
      }),
    );
  });
});

describe('classes', () => {
  const classesOf = (...values: readonly number[]): string =>
    analysePareto(inputOf(counts(...values)))
      .rows.map((row) => row.class)
      .join('');

  it('are A up to eighty percent, B up to ninety-five and C beyond', () => {
    expect(classesOf(50, 30, 15, 5)).toBe('AABC');
  });

  it('count the first as A even where it takes nearly everything', () => {
    expect(classesOf(97, 3)).toBe('AC');
  });

  it('count what never happened and the catch-all as C', () => {
    expect(classesOf(10, 0)).toBe('AC');
    const items = [...counts(70), { category: 'Lain-lain', count: 10 }];
    expect(analysePareto(inputOf(items)).rows.at(-1)?.class).toBe('C');
    // Also where they stand first, and the first is A.
    expect(classesOf(0, 0)).toBe('CC');
    const alone = inputOf([{ category: 'Lain-lain', count: 10 }]);
    expect(analysePareto(alone).rows[0]?.class).toBe('C');
  });
});
