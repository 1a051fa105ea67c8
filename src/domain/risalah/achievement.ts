import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import type { Day } from '#domain/tools/atoms.ts';
import type { ResultRow } from './results.ts';
import type { Risalah } from './risalah.ts';
import type { TargetRow } from './theme.ts';

/** What became of one target row. */
export interface Outcome {
  readonly target: TargetRow;
  /** `null` until something was measured for it. */
  readonly result: ResultRow | null;
  /** The target's unit. */
  readonly unit: string;
  readonly baseline: number | null;
  readonly goal: number | null;
  readonly after: number | null;
  /** After less before, in the unit; of a percentage these are percentage points. */
  readonly change: number | null;
  /** The same in percent of before; `null` where that is zero. */
  readonly changePercent: number | null;
  readonly achievement: Achievement;
  /** Whether the value after is at the goal or beyond, on the side of the target's direction. */
  readonly reached: boolean | null;
  /** Per 100 served, where the number served differs and a count is measured; `null` where counts compare as they are. */
  readonly rates: { readonly before: number; readonly after: number } | null;
  /** Length of the periods in days, both ends counted; `null` where a date is missing. */
  readonly days: { readonly before: number | null; readonly after: number | null };
}

/** Percent of the way from baseline to goal that was gone, or why there is none. */
export type Achievement =
  | { readonly kind: 'percent'; readonly percent: number }
  | {
      readonly kind: 'none';
      readonly reason: 'no-baseline' | 'no-goal' | 'no-result' | 'other-unit' | 'goal-is-baseline';
    };

/** One outcome for each target row, in order. Several results of one target are cycles: the last one counts. */
export function outcomesOf(risalah: Risalah): readonly Outcome[] {
  return risalah.target.rows.map((target) => {
    const result = risalah.comparison.rows.findLast((row) => row.target === target.id) ?? null;
    return outcomeOf(target, result);
  });
}

/**
 * Compares a target row with what was measured for it.
 *
 * % capaian = (baseline − after) / (baseline − goal) × 100; the same quotient serves decrease and increase, since both
 * differences change sign together.
 */
export function outcomeOf(target: TargetRow, result: ResultRow | null): Outcome {
  const baseline = numberOf(target.baseline);
  const goal = numberOf(target.target);
  const after = result === null ? null : numberOf(result.after);
  const comparable = result === null || sameUnit(target.unit, result.unit);
  const change = baseline === null || after === null || !comparable ? null : after - baseline;
  return {
    target,
    result,
    unit: target.unit,
    baseline,
    goal,
    after,
    change,
    changePercent:
      change === null || baseline === null || baseline === 0
        ? null
        : (change / Math.abs(baseline)) * 100,
    achievement: comparable
      ? achievementOf(baseline, goal, after)
      : { kind: 'none', reason: 'other-unit' },
    reached:
      goal === null || after === null || !comparable
        ? null
        : target.direction === 'down'
          ? after <= goal
          : after >= goal,
    rates: comparable ? ratesOf(target, result) : null,
    days: {
      before: daysBetween(target.baselineFrom, target.baselineTo),
      after: result === null ? null : daysBetween(result.from, result.to),
    },
  };
}

/** Whether a result's unit is the target's: the same word, or none of its own. */
export function sameUnit(target: string, result: string): boolean {
  const own = result.trim().toLowerCase();
  return own === '' || own === target.trim().toLowerCase();
}

function achievementOf(
  baseline: number | null,
  goal: number | null,
  after: number | null,
): Achievement {
  if (baseline === null) return { kind: 'none', reason: 'no-baseline' };
  if (goal === null) return { kind: 'none', reason: 'no-goal' };
  if (after === null) return { kind: 'none', reason: 'no-result' };
  if (baseline === goal) return { kind: 'none', reason: 'goal-is-baseline' };
  return { kind: 'percent', percent: ((baseline - after) / (baseline - goal)) * 100 };
}

/** Whether a unit counts things, so that a total or a number per 100 served means something. */
export function isCounted(unit: string): boolean {
  return unit.trim() !== '' && !notCounted.test(unit.trim());
}

/** Units that are already averages or shares: more people served do not make them larger. */
const notCounted =
  /^(%|persen|prosen|detik|menit|jam|hari|minggu|pekan|bulan|tahun|rp\.?|rupiah|skor|nilai|indeks)\b|%/i;

function ratesOf(target: TargetRow, result: ResultRow | null): Outcome['rates'] {
  const before = { value: numberOf(target.baseline), served: numberOf(target.baselineServed) };
  const after = {
    value: numberOf(result?.after ?? null),
    served: numberOf(result?.served ?? null),
  };
  if (!isCounted(target.unit) || before.served === after.served) return null;
  const rates = { before: per100(before), after: per100(after) };
  return rates.before === null || rates.after === null
    ? null
    : { before: rates.before, after: rates.after };
}

function per100({ value, served }: { value: number | null; served: number | null }): number | null {
  return value === null || served === null || served <= 0 ? null : (value / served) * 100;
}

const DAY = 86_400_000;

function daysBetween(from: Day, to: Day): number | null {
  const start = dateOf(from);
  const end = dateOf(to);
  if (start === null || end === null || end < start) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1;
}
