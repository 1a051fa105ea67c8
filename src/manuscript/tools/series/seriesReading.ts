import type { Evidence } from '#domain/tools/evidence.ts';
import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { capitalise } from '#language/capitalise.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { changeText } from '#words/readings/change.ts';
import {
  overallKind,
  overallNames,
  overallText,
  pairKind,
  seriesUnit,
} from '#words/readings/overall.ts';
import type { OverallKind } from '#words/readings/overall.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** What a line or bar graph says: the pair compared, else the range of each series; and whether the target is reached. */
export function seriesReading(
  result: SeriesResult,
  { measured, unit }: Evidence,
  line: string = chartWords.target,
): string {
  const told = { measured, unit: seriesUnit(result, unit) };
  const before = result.series.find(({ role }) => role === 'before');
  const after = result.series.find(({ role }) => role === 'after');
  if (result.comparison === null || before === undefined || after === undefined) {
    return joined(
      result.series.map((series) => rangeOf(series, result, told)),
      ' ',
    );
  }
  return changeOf(before, after, told) + targetWords(result, told.unit, line);
}

interface Told {
  readonly measured: string;
  readonly unit: string;
}

function changeOf(before: SeriesSummary, after: SeriesSummary, { measured, unit }: Told): string {
  const [from, to] = [before.overall ?? 0, after.overall ?? 0];
  const kinds = [overallKind(before, unit), overallKind(after, unit)] as const;
  const kind = pairKind(kinds);
  const isAlike = kind !== 'pooled' || kinds[0] === kinds[1];
  const who = whoOf(kind, subjectOf(measured));
  const [start, end] = [before, after].map((series, at) => {
    const text = overallText(series, unit);
    return !isAlike && kinds[at] === 'simple' ? `${text} (rata-rata sederhana)` : text;
  }) as [string, string];
  if (from === to) return `${who} tetap ${end}.`;
  const change = changeText(from, to, unit);
  // One pair of parentheses is enough.
  const isBare = !change.includes('(') && !end.includes('(');
  const told = `${who} berubah dari ${start} menjadi ${end}`;
  return isBare ? `${told} (${change}).` : `${told}, yaitu ${change}.`;
}

/** "Rata-rata waktu tunggu", "Persentase buku terlambat secara keseluruhan". */
function whoOf(kind: OverallKind, subject: string): string {
  switch (kind) {
    case 'pooled':
      return `${capitalise(subject)} secara keseluruhan`;
    case 'simple':
    case 'mean':
      return `${overallNames[kind]} ${subject}`;
    case 'single':
    case 'none':
      return capitalise(subject);
  }
}

function targetWords({ target, reachesTarget }: SeriesResult, unit: string, line: string): string {
  if (target === null || reachesTarget === null) return '';
  const wanted = formatQuantity(target, unit);
  return reachesTarget ? ` ${line} ${wanted} tercapai.` : ` ${line} ${wanted} belum tercapai.`;
}

function rangeOf(series: SeriesSummary, result: SeriesResult, { measured, unit }: Told): string {
  const { name, min, max, overall } = series;
  if (min === null || max === null || overall === null) return '';
  const subject = subjectOf(measured);
  const alone = result.series.length === 1 || isBlank(name);
  const kind = overallKind(series, unit);
  const who = whoOf(kind, alone ? subject : `${subject} (${name.trim()})`);
  const lowest = placed(min, series, result);
  const highest = placed(max, series, result);
  const told = overallText(series, unit);
  if (min === max) return `${who} adalah ${told}.`;
  if (kind === 'none') {
    return `${who} terendah ${formatQuantity(min, unit)}${lowest} dan tertinggi ${formatQuantity(max, unit)}${highest}.`;
  }
  return `${who} adalah ${told}; terendah ${formatQuantity(min, unit)}${lowest} dan tertinggi ${formatQuantity(max, unit)}${highest}.`;
}

/** " (Pekan 5)": where a value stands first. */
function placed(value: number, { values }: SeriesSummary, { categories }: SeriesResult): string {
  const category = categories[values.indexOf(value)]?.trim() ?? '';
  return category === '' ? '' : ` (${category})`;
}

function subjectOf(measured: string): string {
  return isBlank(measured) ? 'nilai' : withinSentence(measured).replace(/^rata-rata\s+/i, '');
}
