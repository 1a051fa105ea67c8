import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { areUnlike, periodLength } from '#language/periodLength.ts';
import type { PeriodLength } from '#language/periodLength.ts';
import type { ResultRow } from '#domain/risalah/schema/results.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';

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
  /**
   * A count as a rate, where more were served or the period was longer: per 100 served, or per day or month where the
   * number served is not known. `null` where counts compare as they are.
   */
  readonly rates: Rates | null;
  /** How long was measured; `null` where nobody says. */
  readonly lengths: { readonly before: PeriodLength | null; readonly after: PeriodLength | null };
}

export interface Rates {
  readonly per: 'served' | 'day' | 'month';
  readonly before: number;
  readonly after: number;
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
  return risalah.target.rows.map((target) => outcomeOf(target, resultFor(risalah, target.id)));
}

/** The outcome of every cycle of one target, the first cycle first. */
export function cyclesOf({ comparison }: Risalah, target: TargetRow): readonly Outcome[] {
  return comparison.rows
    .filter((row) => row.target === target.id)
    .map((result) => outcomeOf(target, result));
}

/** The last cycle of a target that was measured; one that is still to be measured only where there is no other. */
export function resultFor({ comparison }: Risalah, target: string | undefined): ResultRow | null {
  const cycles = comparison.rows.filter((row) => row.target === target);
  return cycles.findLast(({ after }) => numberOf(after) !== null) ?? cycles.at(-1) ?? null;
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
  const lengths = {
    before: periodLength(dateOf(target.baselineFrom), dateOf(target.baselineTo)),
    after: result === null ? null : periodLength(dateOf(result.from), dateOf(result.to)),
  };
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
    rates: comparable ? ratesOf(target, result, lengths) : null,
    lengths,
  };
}

/** Whether a result's unit is the target's: the same word, "persen" for "%", or none of its own. */
export function sameUnit(target: string, result: string): boolean {
  const own = plainUnit(result);
  return own === '' || own === plainUnit(target);
}

function plainUnit(unit: string): string {
  return unit
    .trim()
    .toLowerCase()
    .replace(/^(persen|prosen)\b/, '%')
    .replace(/^(rupiah\b|rp\.)/, 'rp');
}

/** Whether a unit is a share of a hundred. */
export function isShareUnit(unit: string): boolean {
  return plainUnit(unit).startsWith('%');
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
  return !isBlank(unit) && !notCounted.test(unit.trim());
}

/** Units that are already averages, shares or rates: more people served do not make them larger. */
const notCounted =
  /^(persen|prosen|detik|menit|jam|hari|minggu|pekan|bulan|tahun|rp\.?|rupiah|skor|nilai|indeks|poin|rata-rata)\b|%|\/|\bper\b/i;

function ratesOf(
  target: TargetRow,
  result: ResultRow | null,
  lengths: Outcome['lengths'],
): Rates | null {
  if (!isCounted(target.unit) || result === null) return null;
  const [before, after] = [numberOf(target.baseline), numberOf(result.after)];
  const [servedBefore, servedAfter] = [numberOf(target.baselineServed), numberOf(result.served)];
  if (before === null || after === null) return null;
  if (servedBefore !== null && servedAfter !== null) {
    if (servedBefore === servedAfter || servedBefore <= 0 || servedAfter <= 0) return null;
    return {
      per: 'served',
      before: (before / servedBefore) * 100,
      after: (after / servedAfter) * 100,
    };
  }
  const [longBefore, longAfter] = [lengths.before, lengths.after];
  if (longBefore === null || longAfter?.unit !== longBefore.unit) return null;
  if (!areUnlike(longBefore, longAfter)) return null;
  return {
    per: longBefore.unit,
    before: before / longBefore.count,
    after: after / longAfter.count,
  };
}
