import { incompleteBeta } from './incompleteBeta.ts';

/** Probability that Student's t is at least as far from zero as `t`, on either side; `null` below one degree. */
export function studentTwoSided(t: number, degreesOfFreedom: number): number | null {
  if (degreesOfFreedom < 1) return null;
  if (!Number.isFinite(t)) return 0;
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}
