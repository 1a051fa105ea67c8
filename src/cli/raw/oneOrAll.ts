import type { PointValues } from '#domain/statistics/controlPanel.ts';

/** A limit as one number where all samples are equally large, else as one number a sample. */
export function oneOrAll(
  name: string,
  limit: PointValues,
  sizes: readonly (number | null)[],
): Readonly<Record<string, number | null | PointValues>> {
  const known = sizes.filter((size) => size !== null);
  const isConstant = known.length > 0 && known.every((size) => size === known[0]);
  if (!isConstant) return { [name]: limit };
  return { [name]: limit.find((value) => value !== null) ?? null };
}
