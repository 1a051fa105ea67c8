import type { PointValues } from '#domain/statistics/charts/controlPanel.ts';

/** A limit as one number where all samples are equally large, else as one number a sample. */
export function oneOrAll(
  limit: PointValues,
  sizes: readonly (number | null)[],
): number | null | PointValues {
  const known = sizes.filter((size) => size !== null);
  const isConstant = known.length > 0 && known.every((size) => size === known[0]);
  return isConstant ? (limit.find((value) => value !== null) ?? null) : limit;
}
