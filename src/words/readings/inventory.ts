import { deviationOf } from '#domain/risalah/priority/deviation.ts';
import { problemShares } from '#domain/risalah/priority/problemShares.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatRupiah } from '#language/formatRupiah.ts';

/** Which problem is the largest by the chosen measure, in a sentence; empty where there is nothing to compare. */
export function inventoryReading({ variant, problems }: Section<'inventory'>): string {
  switch (variant) {
    case 'target-gap':
      return gapReading(problems);
    case 'frequency':
    case 'loss':
      return shareReading(problems, variant);
    case 'baseline':
      return '';
    default:
      return variant satisfies never;
  }
}

function gapReading(problems: readonly Problem[]): string {
  const known = problems.flatMap((problem) => {
    const deviation = deviationOf(problem);
    return deviation === null ? [] : [{ problem, deviation }];
  });
  const [largest, next] = known.toSorted((a, b) => b.deviation - a.deviation);
  if (largest === undefined || next === undefined || largest.deviation === next.deviation)
    return '';
  return `Deviasi terbesar: ${named(largest.problem)}, ${formatPercent(largest.deviation, { atMost: 2 })}.`;
}

function shareReading(problems: readonly Problem[], by: 'frequency' | 'loss'): string {
  const [largest, next] = problemShares(problems, by);
  const problem = problems.find(({ id }) => id === largest?.problem);
  if (largest === undefined || next === undefined || problem === undefined) {
    return by === 'frequency' && problems.filter(({ frequency }) => frequency !== null).length > 1
      ? 'Satuannya berbeda-beda, sehingga kontribusi tidak dihitung.'
      : '';
  }
  if (largest.value === next.value) return '';
  const size = by === 'loss' ? formatRupiah(largest.value) : formatNumber(largest.value);
  const name = by === 'loss' ? 'Kerugian terbesar' : 'Paling sering';
  return `${name}: ${named(problem)}, ${size} atau ${formatPercent(largest.share)} dari semuanya.`;
}

function named({ problem }: Problem): string {
  return problem.trim().replace(/\.+$/, '') || 'masalah yang belum ditulis';
}
