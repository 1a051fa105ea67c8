import type { Figure } from '#figures/figure.ts';
import type { ChartLegend, ChartRunOptions } from 'docx/charts';
import type { ChartPlace, ChartType } from './chartPlace.ts';
import { palette } from '#office/palette.ts';

/** Words on axes and in legends. */
export function wordsIn({ words }: ChartType): { readonly size: number; readonly color: string } {
  return { size: words, color: palette.ink };
}

type ChartCommon = Required<
  Pick<ChartRunOptions, 'font' | 'chartArea' | 'transformation' | 'altText'>
>;

/** What every native chart has: place, typeface, ground and its words for screen readers. */
export function chartCommon(figure: Figure, place: ChartPlace): ChartCommon {
  return {
    font: { name: place.font, color: palette.ink },
    chartArea: { fill: palette.paper, border: 'none' },
    transformation: { width: Math.round(place.width), height: Math.round(place.height) },
    altText: { name: figure.title, title: figure.title, description: figure.alt },
  };
}

/** A legend below the plot, without the names that are written in the plot; none where nothing is left to name. */
export function legendOf(
  names: readonly string[],
  written: readonly string[],
  type: ChartType,
): ChartLegend | false {
  const hiddenEntries = [...new Set(written)].filter((name) => names.includes(name));
  const left = names.filter((name) => !hiddenEntries.includes(name));
  if (left.length < 2) return false;
  return { position: 'bottom', font: wordsIn(type), hiddenEntries };
}

/** A number that an office can hold; everything else is a gap. */
export function finiteOrGap(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
