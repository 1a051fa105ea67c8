import type { Evidence } from '#domain/tools/evidence.ts';
import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { changeText } from '#manuscript/text/changeText.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { joined } from '#manuscript/text/joined.ts';
import { withinSentence } from '#manuscript/text/withinSentence.ts';

/** What a line or bar graph says: the pair compared, else the range of each series; and whether the target is reached. */
export function seriesReading(result: SeriesResult, { measured, unit }: Evidence): string {
  const subject = isBlank(measured) ? 'nilai' : withinSentence(measured);
  const { comparison } = result;
  if (comparison === null) {
    return joined(
      result.series.map((series) => rangeOf(series, subject, unit)),
      ' ',
    );
  }
  const { before, after } = comparison;
  const [from, to] = [formatQuantity(before, unit), formatQuantity(after, unit)];
  const told =
    before === after
      ? `Rata-rata ${subject} tetap ${to}.`
      : `Rata-rata ${subject} berubah dari ${from} menjadi ${to} (${changeText(before, after, unit)}).`;
  return told + targetWords(result, unit);
}

function targetWords({ target, reachesTarget }: SeriesResult, unit: string): string {
  if (target === null || reachesTarget === null) return '';
  const wanted = formatQuantity(target, unit);
  return reachesTarget ? ` Sasaran ${wanted} tercapai.` : ` Sasaran ${wanted} belum tercapai.`;
}

function rangeOf({ name, min, max, mean }: SeriesSummary, subject: string, unit: string): string {
  if (min === null || max === null || mean === null) return '';
  const whose = isBlank(name) ? `Rata-rata ${subject}` : `Rata-rata ${subject} (${name.trim()})`;
  return `${whose} adalah ${formatQuantity(mean, unit)}, terendah ${formatQuantity(min, unit)} dan tertinggi ${formatQuantity(max, unit)}.`;
}
