import { numberOf } from '#domain/tools/atoms.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';

type Measured = Pick<Problem, 'target' | 'achieved'>;

/**
 * How far the achievement is from the target, in percent of the target and without its direction:
 * |100 − achieved ÷ target × 100|. `null` unless both are known and the target is not 0.
 */
export function deviationOf(problem: Measured): number | null {
  const converted = conversionOf(problem);
  return converted === null ? null : Math.abs(100 - converted);
}

/** The achievement in percent of the target, which is itself converted to 100. `null` as above. */
export function conversionOf({ target, achieved }: Measured): number | null {
  const wanted = numberOf(target);
  const reached = numberOf(achieved);
  if (wanted === null || reached === null || wanted === 0) return null;
  return (reached / wanted) * 100;
}
