import type { SeriesResult } from '#domain/tools/series.ts';
import { formatList } from '#language/formatList.ts';
import { joined } from '#language/joined.ts';

/** More places than these are counted, not named. */
const MOST_NAMED = 6;

/**
 * Values that could not be drawn, in sentences; empty where all could.
 *
 * What one series leaves empty another may hold, as before and after a change; only a place that all leave empty is
 * a gap.
 */
export function seriesProblems(result: SeriesResult): string {
  const { problems, categories, series } = result;
  const told = (at: number) => categories[at - 1]?.trim() || `baris ${at}`;
  const unread = problems
    .filter(({ reason }) => reason === 'unreadable')
    .map(({ category, series: at }) => {
      const name = series[at - 1]?.name.trim() ?? '';
      return series.length === 1 || name === '' ? told(category) : `${told(category)} (${name})`;
    });
  return joined(
    [
      unread.length === 0
        ? ''
        : `Nilai pada ${named(unread)} belum terbaca, sehingga tidak digambar.`,
      shareless(problems, told),
      gapWords(gapsOf(result).map(told)),
    ],
    ' ',
  );
}

function shareless(problems: SeriesResult['problems'], told: (at: number) => string): string {
  const places = problems.filter(({ reason }) => reason === 'no-share');
  return places.length === 0
    ? ''
    : `Pada ${named(places.map(({ category }) => told(category)))} jumlah seluruhnya nol, sehingga tidak ada persentasenya.`;
}

function gapWords(gaps: readonly string[]): string {
  return gaps.length === 0 ? '' : `Nilai pada ${named(gaps)} kosong, sehingga menjadi celah.`;
}

/** Positions from 1 of named categories that no series has anything for. */
function gapsOf({ problems, categories, series }: SeriesResult): readonly number[] {
  const missing = new Map<number, number>();
  for (const { category, reason } of problems) {
    if (reason === 'missing') missing.set(category, (missing.get(category) ?? 0) + 1);
  }
  return [...missing].flatMap(([category, count]) =>
    count === series.length && (categories[category - 1]?.trim() ?? '') !== '' ? [category] : [],
  );
}

function named(places: readonly string[]): string {
  const shown = places.slice(0, MOST_NAMED);
  const more = places.length - shown.length;
  return formatList(more === 0 ? shown : [...shown, `${more} tempat lain`]);
}
