import { z } from 'zod';
import { descriptive } from '#domain/statistics/descriptive.ts';
import type { Descriptive } from '#domain/statistics/descriptive.ts';
import { quantile, quantileTypes } from '#domain/statistics/quantile.ts';
import { withNotes } from '#cli/withNotes.ts';
import { leftOut } from './leftOut.ts';
import { measuredValues } from './measuredValues.ts';

export const descriptiveInput = z.object({
  values: measuredValues,
  p: z.number().min(0).max(1).optional(),
});

/** One number summary of a sample under the names that statistical programs use. */
export function describeValues({ values, p }: z.infer<typeof descriptiveInput>) {
  const known = values.filter((value) => typeof value === 'number');
  const { sorted, ...sample } = descriptive(known);
  const at = (share: number) => quantileTypes.map((type) => quantile(sorted, share, type));
  const [lower, middle, upper] = [at(0.25), at(0.5), at(0.75)];
  const byType = quantileTypes.flatMap((type, index) => {
    const q1 = lower[index] ?? null;
    const q3 = upper[index] ?? null;
    return [
      [`q1_type${type}`, q1],
      [`q3_type${type}`, q3],
      [`iqr_type${type}`, q1 === null || q3 === null ? null : q3 - q1],
      [`quartiles_type${type}`, q1 === null ? null : [q1, middle[index] ?? null, q3]],
    ] as const;
  });
  const described = {
    ...summary(sample),
    missing: values.length - known.length,
    ...Object.fromEntries<unknown>(byType),
    ...(p === undefined ? {} : percentiles(sorted, p)),
    ...(known.length === 0 ? { noData: 'Tidak ada nilai yang dapat dibaca.' } : {}),
  };
  return withNotes(described, [
    leftOut(values),
    sample.n === 1 ? 'Satu nilai tidak mempunyai simpangan baku.' : '',
    sample.n > 1 && sample.range === 0
      ? 'Semua nilai sama, jadi kemencengan dan keruncingan tidak ada.'
      : '',
  ]);
}

function summary(sample: Omit<Descriptive, 'sorted'>) {
  const { skewness, skewnessAdjusted, kurtosis, kurtosisAdjusted, ...rest } = sample;
  return {
    ...rest,
    skewness_g1: skewness,
    skewness_G1: skewnessAdjusted,
    excessKurtosis_g2: kurtosis,
    excessKurtosis_G2: kurtosisAdjusted,
  };
}

function percentiles(sorted: Float64Array, p: number): object {
  const name = `p${Number((p * 100).toPrecision(12))}`;
  return Object.fromEntries(
    quantileTypes.map((type) => [`${name}_type${type}`, quantile(sorted, p, type)]),
  );
}
