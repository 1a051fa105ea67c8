import { upperGamma } from './upperGamma.ts';

/** Share of a normal population that lies above `z` standard deviations; keeps its digits far out. */
export function normalTail(z: number): number {
  const beyond = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - beyond : beyond;
}
