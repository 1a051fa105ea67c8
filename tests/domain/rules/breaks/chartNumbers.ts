import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptySeries } from '#domain/tools/series.ts';
import type { SeriesInput } from '#domain/tools/series.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { ChartNumberRuleId } from '#domain/rules/across/chartNumbers.ts';
import type { Measured } from '#domain/tools/atoms.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'comparison', row: 'use' } as const;

export const before: readonly Measured[] = [
  { count: 61, of: 402 },
  { count: 66, of: 421 },
  { count: 57, of: 398 },
  { count: 61, of: 414 },
];
export const after: readonly Measured[] = [
  { count: 45, of: 405 },
  { count: 41, of: 405 },
  { count: 40, of: 409 },
];
/** The same as somebody works them out on a calculator: their mean is 14.99, the whole 14.98. */
export const percents = [15.17, 15.68, 14.32, 14.78];

/** What makes each rule of this family speak. */
export const chartNumbersBreaks: Breaks<ChartNumberRuleId> = {
  'chart-goal-differs': {
    change: library({ baseline: 14.98, result: 10.34, chart: aimed(9) }),
    says: { kind: 'check', place, facts: { found: '9%', expected: '8%' } },
  },
  'chart-differs-from-target': {
    change: library({
      baseline: 14.98,
      result: { count: 40, of: 409 },
      chart: pair(before, after),
    }),
    says: {
      kind: 'check',
      place,
      facts: { found: '10,34% (126 dari 1.219)', expected: '9,78% (40 dari 409)' },
    },
  },
  'averaged-percents-differ': {
    change: library({ baseline: 14.98, result: 10.34, chart: pair(percents, after) }),
    says: { kind: 'check', place, facts: { found: '14,99%', expected: '14,98%' } },
  },
  'shares-beside-percents': {
    change: library({ chart: pair([...before.slice(1), 14.78], after) }),
    says: { kind: 'check', place },
  },
  'part-exceeds-whole': {
    change: library({ chart: pair([{ count: 402, of: 61 }], after) }),
    says: { kind: 'check', place, facts: { share: '402 dari 61' } },
  },
  'share-in-other-unit': {
    change: library({ unit: 'menit', baseline: { count: 245, of: 1635 } }),
    says: { kind: 'check', place: { section: 'target', row: 'library' }, facts: { unit: 'menit' } },
  },
};

interface Library {
  readonly unit?: string;
  readonly baseline?: Measured;
  readonly result?: Measured;
  readonly chart?: ToolUse;
}

/** The example with a library's target, result and chart in the place of its own. */
export function library({ unit = '%', baseline = 14.98, result = 10.34, chart }: Library): Change {
  return (risalah) => {
    const [target] = risalah.target.rows;
    const [row] = risalah.comparison.rows;
    if (target === undefined || row === undefined) throw new Error('The example has no target.');
    const own = {
      ...target,
      id: 'library',
      indicator: 'Persentase buku terlambat kembali',
      unit,
      baseline,
      target: 8,
    };
    return {
      ...risalah,
      target: { ...risalah.target, rows: [own] },
      comparison: {
        rows: [{ ...row, target: 'library', after: result }],
        data: chart === undefined ? [] : [chart],
      },
    };
  };
}

type Named = Partial<Pick<ToolUse['evidence'], 'measured' | 'unit'>> & { readonly title?: string };

export function pair(
  first: readonly Measured[],
  last: readonly Measured[],
  names?: Named,
): ToolUse {
  return graph(
    [
      { name: 'Sebelum', role: 'before', values: [...first] },
      { name: 'Sesudah', role: 'after', values: [...last] },
    ],
    names,
  );
}

/** The pair with a line that marks what it aims at. */
function aimed(target: number): ToolUse {
  const use = pair(before, after);
  if (use.tool !== 'series') throw new Error('The pair is no series.');
  return { ...use, input: { ...use.input, target } };
}

export function graph(series: SeriesInput['series'], names: Named = {}): ToolUse {
  const length = Math.max(...series.map(({ values }) => values.length));
  const categories = Array.from({ length }, (_, at) => `Bulan ${at + 1}`);
  return { ...named(names), tool: 'series', input: { ...emptySeries, categories, series } };
}

export function named({
  measured = 'persentase buku terlambat',
  unit = '%',
  title = 'Buku terlambat kembali',
}: Named = {}) {
  return { id: 'use', title, evidence: { ...emptyEvidence(), measured, unit } };
}
