import type { Evidence } from '#domain/tools/evidence.ts';
import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { joined } from '#manuscript/text/joined.ts';
import { withinSentence } from '#manuscript/text/withinSentence.ts';

/** What pies say: the largest part of each whole and its share. */
export function pieReading(result: SeriesResult, evidence: Evidence): string {
  return joined(
    result.series.map((series) => largestPart(series, result, evidence)),
    ' ',
  );
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
  // "120 berkas berkas": what is counted is often its own unit.
  const counted = unit.trim().toLowerCase() === subject.toLowerCase() ? '' : unit;
  return `Bagian terbesar dari ${formatQuantity(total, counted)} ${whole} adalah ${part}: ${formatQuantity(max, counted)} (${share}).`;
}
