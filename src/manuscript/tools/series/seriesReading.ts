import type { Evidence } from '#domain/tools/evidence.ts';
import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { changeText } from '#words/readings/change.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** What a line or bar graph says: the pair compared, else the range of each series; and whether the target is reached. */
export function seriesReading(result: SeriesResult, evidence: Evidence): string {
  const subject = subjectOf(evidence.measured);
  const { unit } = evidence;
  const { comparison } = result;
  if (comparison === null) {
    return joined(
      result.series.map((series) => rangeOf(series, result, evidence)),
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

function rangeOf(
  series: SeriesSummary,
  result: SeriesResult,
  { measured, unit }: Evidence,
): string {
  const { name, min, max, mean } = series;
  if (min === null || max === null || mean === null) return '';
  const subject = subjectOf(measured);
  const alone = result.series.length === 1 || isBlank(name);
  const whose = alone ? subject : `${subject} (${name.trim()})`;
  const lowest = placed(min, series, result);
  const highest = placed(max, series, result);
  const average = formatQuantity(mean, unit);
  if (min === max) return `Rata-rata ${whose} adalah ${average}.`;
  return `Rata-rata ${whose} adalah ${average}; terendah ${formatQuantity(min, unit)}${lowest} dan tertinggi ${formatQuantity(max, unit)}${highest}.`;
}

/** " (Pekan 5)": where a value stands first. */
function placed(value: number, { values }: SeriesSummary, { categories }: SeriesResult): string {
  const category = categories[values.indexOf(value)]?.trim() ?? '';
  return category === '' ? '' : ` (${category})`;
}

function subjectOf(measured: string): string {
  return isBlank(measured) ? 'nilai' : withinSentence(measured).replace(/^rata-rata\s+/i, '');
}
