import type { Evidence } from '#domain/tools/evidence.ts';
import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** What pies say: the largest part of each whole and its share. */
export function pieReading(result: SeriesResult, evidence: Evidence): string {
  return joined(pieSayings(result, evidence), ' ');
}

/** What each pie says, in the order in which they are drawn. */
export function pieSayings(result: SeriesResult, evidence: Evidence): readonly string[] {
  return result.series
    .map((series) => largestPart(series, result, evidence))
    .filter((told) => told !== '');
}

function largestPart(
  { name, values, total, max }: SeriesSummary,
  { series, categories }: SeriesResult,
  { measured, unit }: Evidence,
): string {
  if (max === null || total <= 0) return '';
  const subject = isBlank(measured) ? 'nilai' : withinSentence(measured);
  const whole = series.length > 1 && !isBlank(name) ? `${subject} (${name.trim()})` : subject;
  const part = categories[values.indexOf(max)]?.trim() || 'satu bagian';
  const share = formatPercent((max / total) * 100);
  // "120 berkas berkas dikembalikan": what is counted often begins with its own unit.
  const isOwn = `${subject} `.toLowerCase().startsWith(`${unit.trim()} `.toLowerCase());
  const counted = isOwn ? '' : unit;
  return `Bagian terbesar dari ${formatQuantity(total, counted)} ${whole} adalah ${part}: ${formatQuantity(max, counted)} (${share}).`;
}
