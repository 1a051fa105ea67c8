import { z } from 'zod';
import { median } from '#domain/statistics/median.ts';
import { outlyingPairs } from '#domain/statistics/outlyingPairs.ts';
import { regression } from '#domain/statistics/regression.ts';
import type { Regression } from '#domain/statistics/regression.ts';
import { signTest } from '#domain/statistics/charts/signTest.ts';
import type { SignTest } from '#domain/statistics/charts/signTest.ts';
import { isBlank } from '#language/isBlank.ts';
import { amountSchema, isNumber, numberOf } from './atoms.ts';
import { firstRows } from './firstRows.ts';
import { asOne } from './identity.ts';
import { defineTool, noLinks } from './tool.ts';

/** Pairs of values that were measured together: a supposed cause and its effect. */
export const scatterInputSchema = z.strictObject({
  /** What runs along the horizontal axis, the supposed cause, and its unit. */
  xTitle: z.string(),
  xUnit: z.string(),
  /** What runs up the vertical axis, the effect, and its unit. */
  yTitle: z.string(),
  yUnit: z.string(),
  pairs: asOne(
    z.array(
      z.strictObject({
        x: amountSchema,
        y: amountSchema,
        /** Counter, shift or officer: each gets its own shape. May be empty. */
        stratum: z.string(),
        /** What the pair is called: a day, a file. May be empty. */
        label: z.string(),
      }),
    ),
  ),
  /** The least-squares line. */
  trend: z.enum(['drawn', 'hidden']),
  /** The two median lines of the sign test. */
  medians: z.enum(['drawn', 'hidden']),
});
export type ScatterInput = z.infer<typeof scatterInputSchema>;

export type ScatterPair = ScatterInput['pairs'][number];

export function emptyPair(): ScatterPair {
  return { x: null, y: null, stratum: '', label: '' };
}

export const emptyScatter: ScatterInput = {
  xTitle: '',
  xUnit: '',
  yTitle: '',
  yUnit: '',
  pairs: [],
  trend: 'drawn',
  medians: 'hidden',
};

export interface ScatterResultPoint {
  /** Position of its row, from 1. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly stratum: string;
  readonly label: string;
  /** Lies far from the line of all others. */
  readonly outlying: boolean;
}

export type ScatterCaveat =
  | 'no-pairs'
  /** One or two pairs lie on a line of themselves. */
  | 'too-few'
  /** Fewer than thirty. */
  | 'few-pairs'
  | 'constant-x'
  | 'constant-y';

export interface ScatterResult {
  readonly points: readonly ScatterResultPoint[];
  readonly line: Regression;
  /** `null` without pairs. */
  readonly signTest: SignTest | null;
  /** By the size of r, in the steps of 0.2 that are taught in Indonesia; `null` without r. */
  readonly strength:
    | 'very-weak'
    | 'weak'
    | 'moderate'
    | 'strong'
    | 'very-strong'
    | 'perfect'
    | null;
  /** Each named stratum in the order of first appearance; empty where none is named. */
  readonly strata: readonly {
    readonly name: string;
    readonly n: number;
    readonly r: number | null;
  }[];
  readonly caveats: readonly ScatterCaveat[];
  /** A pair without one of its members is left out whole and named here. */
  readonly problems: readonly {
    readonly row: number;
    readonly member: 'x' | 'y';
    readonly reason: 'missing' | 'unreadable';
  }[];
}

const FEW = 30;
/** An r of 0.8 may come out of floating point a little below it. */
const ROUNDING = 1e-12;

/** Correlates the pairs, draws the line through them and tests them by their medians. */
export function analyseScatter(input: ScatterInput): ScatterResult {
  const pairs: Omit<ScatterResultPoint, 'outlying'>[] = [];
  input.pairs.forEach(({ x: typedX, y: typedY, stratum, label }, at) => {
    const [x, y] = [numberOf(typedX), numberOf(typedY)];
    if (x === null || y === null) return;
    pairs.push({ row: at + 1, x, y, stratum: stratum.trim(), label: label.trim() });
  });
  const line = regression(pairs);
  const outlying = outlyingPairs(pairs, line);
  const medianX = median(pairs.map(({ x }) => x));
  const medianY = median(pairs.map(({ y }) => y));
  return {
    points: pairs.map(({ row, x, y, stratum, label }, at) => ({
      row,
      x,
      y,
      stratum,
      label,
      outlying: outlying[at] === true,
    })),
    line,
    signTest: medianX === null || medianY === null ? null : signTest(pairs, { medianX, medianY }),
    strength: line.r === null || line.n < 3 ? null : strengthOf(line.r),
    strata: strataOf(pairs),
    caveats: caveatsOf(pairs),
    problems: problemsOf(input.pairs),
  };
}

/** Sugiyono, Metode Penelitian: 0.2, 0.4, 0.6 and 0.8 divide very low, low, moderate, strong and very strong. */
function strengthOf(r: number): NonNullable<ScatterResult['strength']> {
  if (Math.abs(r) === 1) return 'perfect';
  const size = Math.abs(r) + ROUNDING;
  if (size >= 0.8) return 'very-strong';
  if (size >= 0.6) return 'strong';
  if (size >= 0.4) return 'moderate';
  return size >= 0.2 ? 'weak' : 'very-weak';
}

type Placed = Pick<ScatterResultPoint, 'x' | 'y' | 'stratum'>;

function strataOf(pairs: readonly Placed[]): ScatterResult['strata'] {
  const members = new Map<string, Placed[]>();
  for (const pair of pairs) {
    const own = members.get(pair.stratum);
    if (own === undefined) members.set(pair.stratum, [pair]);
    else own.push(pair);
  }
  return [...members].flatMap(([name, own]) =>
    name === '' ? [] : [{ name, n: own.length, r: own.length < 3 ? null : regression(own).r }],
  );
}

function caveatsOf(pairs: readonly Placed[]): readonly ScatterCaveat[] {
  const [first] = pairs;
  if (first === undefined) return ['no-pairs'];
  if (pairs.length < 3) return ['too-few'];
  const caveats: ScatterCaveat[] = pairs.length < FEW ? ['few-pairs'] : [];
  if (pairs.every(({ x }) => x === first.x)) caveats.push('constant-x');
  if (pairs.every(({ y }) => y === first.y)) caveats.push('constant-y');
  return caveats;
}

function problemsOf(pairs: ScatterInput['pairs']): ScatterResult['problems'] {
  const problems: ScatterResult['problems'][number][] = [];
  pairs.forEach((pair, at) => {
    if (isEmptyPair(pair)) return;
    for (const member of ['x', 'y'] as const) {
      const value = pair[member];
      if (numberOf(value) !== null) continue;
      problems.push({ row: at + 1, member, reason: value === null ? 'missing' : 'unreadable' });
    }
  });
  return problems;
}

function isEmptyPair({ x, y, stratum, label }: ScatterPair): boolean {
  return x === null && y === null && isBlank(stratum) && isBlank(label);
}

export const scatter = defineTool({
  input: scatterInputSchema,
  empty: emptyScatter,
  first: () => ({
    ...emptyScatter,
    pairs: firstRows(emptyPair),
  }),
  isEmpty: ({ pairs }) => !pairs.some(({ x, y }) => isNumber(x) || isNumber(y)),
  analyse: analyseScatter,
  links: noLinks,
});
