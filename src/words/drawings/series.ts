import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { capitalise } from '#language/capitalise.ts';
import {
  overallKind,
  overallNames,
  overallText,
  pairKind,
  seriesUnit,
} from '#words/readings/overall.ts';
import type { OverallKind } from '#words/readings/overall.ts';
import { changeWords } from '#words/readings/change.ts';
import { toolNames } from '#words/tools.ts';
import { chartWords } from './chartWords.ts';
import { NO_DATA, sentences } from './chartText.ts';

interface Told {
  readonly title: string;
  readonly unit: string;
}

/** Series in sentences: the range and mean of each, and the change from before to after. */
export function seriesAlt(result: SeriesResult, { title, unit: own }: Told): string {
  const unit = seriesUnit(result, own);
  const subject = title.trim() || toolNames.series;
  const known = result.series.filter((each) => each.n > 0);
  if (known.length === 0) return sentences(subject, NO_DATA);
  return sentences(
    subject,
    formatList(known.map((each) => rangeOf(each, unit))),
    change(result, unit),
  );
}

interface Slices extends Told {
  readonly total: number;
  readonly parts: readonly { readonly name: string; readonly value: number }[];
}

/** A pie in sentences: how much in how many parts, and the largest of them. */
export function pieAlt({ title, unit, total, parts }: Slices): string {
  const largest = [...parts].sort((a, b) => b.value - a.value)[0];
  return sentences(
    title.trim() || chartWords.pie,
    `Jumlah ${formatQuantity(total, unit)} dalam ${formatNumber(parts.length)} bagian`,
    largest === undefined
      ? ''
      : `Terbesar: ${largest.name}, ${formatPercent((largest.value / total) * 100)}`,
  );
}

function rangeOf(series: SeriesSummary, unit: string): string {
  const { name, n, min, max } = series;
  const who = name.trim() || chartWords.value;
  if (min === null || max === null) return who;
  const overall = overallText(series, unit);
  if (n === 1) return `${who} ${overall}`;
  const range = `${formatNumber(min)} sampai ${formatQuantity(max, unit)}`;
  const kind = overallKind(series, unit);
  return kind === 'none' ? `${who} ${range}` : `${who} ${range}, ${nameOf(kind)} ${overall}`;
}

function change({ comparison, series }: SeriesResult, unit: string): string {
  if (comparison === null) return '';
  const { before, after } = comparison;
  const pair = series.filter(({ role }) => role !== 'data');
  const who = capitalise(nameOf(pairKind(pair.map((each) => overallKind(each, unit)))));
  if (before === after) return `${who} tetap ${formatQuantity(after, unit)}`;
  const values = `dari ${formatQuantity(before, unit)} menjadi ${formatQuantity(after, unit)}`;
  return `${who} berubah ${values}, ${changeWords(before, after, unit)}`;
}

function nameOf(kind: OverallKind): string {
  return kind === 'single' || kind === 'none' ? 'nilainya' : overallNames[kind].toLowerCase();
}
