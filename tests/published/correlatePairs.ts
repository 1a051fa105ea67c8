import { z } from 'zod';
import { BadInput } from '#cli/badInput.ts';
import { withNotes } from '#cli/withNotes.ts';
import { median } from '#domain/statistics/median.ts';
import { regression } from '#domain/statistics/regression.ts';
import { signTest } from '#domain/statistics/charts/signTest.ts';
import { positions } from './leftOut.ts';
import { measuredValues } from './measuredValues.ts';

export const pairsInput = z.object({ x: measuredValues, y: measuredValues });

/** Correlation, regression of y on x, and the median-quadrant sign test; a pair with a missing member is dropped whole. */
export function correlatePairs({ x, y }: z.infer<typeof pairsInput>) {
  if (x.length !== y.length) throw new BadInput('Banyaknya x dan y harus sama.');
  const pairs = x.flatMap((first, at) => {
    const second = y[at];
    return typeof first === 'number' && typeof second === 'number' ? [{ x: first, y: second }] : [];
  });
  const line = regression(pairs);
  const medianX = median(pairs.map((pair) => pair.x));
  const medianY = median(pairs.map((pair) => pair.y));
  const correlated = {
    ...line,
    missing: x.length - pairs.length,
    signTest: medianX === null || medianY === null ? null : signTest(pairs, { medianX, medianY }),
    ...(pairs.length === 0 ? { noData: 'Tidak ada pasangan yang lengkap.' } : {}),
  };
  const broken = positions(x, (_, at) => typeof x[at] !== 'number' || typeof y[at] !== 'number');
  return withNotes(correlated, [
    broken === '' ? '' : `Pasangan ${broken} tidak lengkap dan tidak ikut dihitung.`,
    pairs.length === 1 || pairs.length === 2
      ? 'Dari satu atau dua pasangan tidak dapat disimpulkan adanya hubungan.'
      : '',
    ...(['x', 'y'] as const).map((axis) =>
      pairs.length > 2 && pairs.every((pair) => pair[axis] === pairs[0]?.[axis])
        ? `Semua nilai ${axis} sama, jadi tidak ada korelasi yang dapat dihitung.`
        : '',
    ),
  ]);
}
