import { capability, countOutside } from '#domain/statistics/capability.ts';
import type { Capability, Outside } from '#domain/statistics/capability.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import type { Descriptive } from '#domain/statistics/descriptive.ts';
import { quantile } from '#domain/statistics/quantile.ts';
import type { QuantileType } from '#domain/statistics/quantile.ts';
import { shapeOf } from '#domain/statistics/shape.ts';
import type { ShapeFacts } from '#domain/statistics/shape.ts';
import { sigmaWithin } from '#domain/statistics/charts/sigmaWithin.ts';
import { isNumber, numberOf } from '#domain/tools/atoms.ts';
import { firstRows } from '#domain/tools/firstRows.ts';
import { histogramClasses } from './histogramClasses.ts';
import type { HistogramCaveat } from './histogramCaveat.ts';
import type { HistogramClasses } from './histogramClasses.ts';
import { emptyHistogram, histogramInputSchema } from './histogramInput.ts';
import type { HistogramInput } from './histogramInput.ts';
import { defineTool, noLinks } from '#domain/tools/tool.ts';

export interface HistogramResult extends HistogramClasses {
  readonly convention: HistogramInput['convention'];
  readonly statistics: Omit<Descriptive, 'sorted'>;
  /** `null` without values. */
  readonly quartiles: {
    readonly type: QuantileType;
    readonly q1: number;
    readonly q3: number;
  } | null;
  readonly shape: ShapeFacts;
  /** `null` without specification limits or with crossed ones. */
  readonly capability:
    | (Capability & {
        /** From the moving range of the values in their order, and from all values. */
        readonly sigmaWithin: number | null;
        readonly sigmaOverall: number | null;
        readonly outside: Outside;
        /** By the smaller of Cpk and Ppk: from 1.33 capable, from 1 borderline; `null` without spread. */
        readonly verdict: 'capable' | 'borderline' | 'incapable' | null;
        readonly lsl: number | null;
        readonly usl: number | null;
        readonly target: number | null;
      })
    | null;
  readonly caveats: readonly HistogramCaveat[];
  readonly problems: readonly {
    /** Position from 1. Empty rows after the last value are no problem. */
    readonly row: number;
    readonly reason: 'missing' | 'unreadable';
  }[];
}

const FEW = 50;
/** The usual demand on a process: four standard deviations to the nearer limit. */
const CAPABLE = 1.33;
/** An index of 1 may come out of floating point a little below it. */
const ROUNDING = 1e-12;

/** Groups the values into classes, describes them and holds them against the specification. */
export function analyseHistogram(input: HistogramInput): HistogramResult {
  const numbers = input.values.map(numberOf);
  const values = numbers.filter((value) => value !== null);
  const { sorted, ...statistics } = descriptive(values);
  const grouped = histogramClasses({ ...statistics, sorted }, input);
  const limits = {
    lsl: numberOf(input.lsl),
    usl: numberOf(input.usl),
    target: numberOf(input.target),
  };
  const isCrossed = limits.lsl !== null && limits.usl !== null && limits.lsl >= limits.usl;
  const isJudged = !isCrossed && (limits.lsl !== null || limits.usl !== null) && values.length > 0;
  const type = input.quartiles === 'inclusive' ? 7 : 6;
  const q1 = quantile(sorted, 0.25, type);
  const q3 = quantile(sorted, 0.75, type);
  return {
    ...grouped,
    convention: input.convention,
    statistics,
    quartiles: q1 === null || q3 === null ? null : { type, q1, q3 },
    shape: shapeOf({
      counts: grouped.classes.map(({ count }) => count),
      skewness: statistics.skewnessAdjusted,
    }),
    capability: isJudged ? judge(numbers, statistics, limits) : null,
    caveats: [
      ...caveatsOf(statistics),
      ...grouped.classCaveats,
      ...(isCrossed ? (['crossed-limits'] as const) : []),
    ],
    problems: problemsOf(input.values),
  };
}

function judge(
  values: readonly (number | null)[],
  { mean, sd }: Pick<Descriptive, 'mean' | 'sd'>,
  limits: {
    readonly lsl: number | null;
    readonly usl: number | null;
    readonly target: number | null;
  },
): HistogramResult['capability'] {
  const within = sigmaWithin([values], 'mr');
  const indices = capability({ mean, sigmaWithin: within, sigmaOverall: sd }, limits);
  return {
    ...indices,
    verdict: verdictOn(indices),
    sigmaWithin: within,
    sigmaOverall: sd,
    outside: countOutside(
      values.filter((value) => value !== null),
      limits,
    ),
    ...limits,
  };
}

function verdictOn({ cpk, ppk }: Capability): 'capable' | 'borderline' | 'incapable' | null {
  // Neighbours that differ are values that differ: without a Ppk there is no Cpk either.
  if (ppk === null) return null;
  const worse = Math.min(cpk ?? ppk, ppk) + ROUNDING;
  return worse >= CAPABLE ? 'capable' : worse >= 1 ? 'borderline' : 'incapable';
}

function caveatsOf({ n, range }: Pick<Descriptive, 'n' | 'range'>): readonly HistogramCaveat[] {
  if (n === 0) return ['no-values'];
  if (n === 1) return ['one-value'];
  return [
    ...(range === 0 ? (['all-equal'] as const) : []),
    ...(n < FEW ? (['few-values'] as const) : []),
  ];
}

function problemsOf(values: HistogramInput['values']): HistogramResult['problems'] {
  const problems: HistogramResult['problems'][number][] = [];
  const last = values.findLastIndex((value) => value !== null);
  values.slice(0, last + 1).forEach((value, at) => {
    if (numberOf(value) !== null) return;
    problems.push({ row: at + 1, reason: value === null ? 'missing' : 'unreadable' });
  });
  return problems;
}

export const histogram = defineTool({
  input: histogramInputSchema,
  empty: emptyHistogram,
  first: () => ({ ...emptyHistogram, values: firstRows(() => null) }),
  isEmpty: ({ values }) => !values.some(isNumber),
  analyse: analyseHistogram,
  links: noLinks,
});
