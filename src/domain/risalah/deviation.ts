import { numberOf } from '#domain/tools/atoms.ts';
import type { Problem } from './theme.ts';

/**
 * How far the achievement is from the target, in percent of the target and without its direction:
 * |100 − achieved ÷ target × 100|. `null` unless both are known and the target is not 0.
 */
export function deviationOf({
  target,
  achieved,
}: Pick<Problem, 'target' | 'achieved'>): number | null {
  const wanted = numberOf(target);
  const reached = numberOf(achieved);
  if (wanted === null || reached === null || wanted === 0) return null;
  return Math.abs(100 - (reached / wanted) * 100);
}
