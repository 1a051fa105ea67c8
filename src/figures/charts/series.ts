import type { SeriesResult, SeriesSummary } from '#domain/tools/series.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { roundAxis } from './axis.ts';
import { categoryLabel, sentences } from './chartText.ts';
import type { Chart, ChartSeries, SeriesRole } from '#figures/figure.ts';

export interface SeriesDrawing {
  readonly title: string;
  readonly shape: 'line' | 'bar';
  /** Title of the value axis: what was measured. */
  readonly measured: string;
  readonly unit: string;
  readonly categoryTitle: string;
}

/** More points than this stand too close for a number on each. */
const LABELLED_POINTS = 12;

/** Draws one or more series over their categories, the pair before and after in its own roles, and the target. */
export function drawSeries(result: SeriesResult, drawing: SeriesDrawing): Chart {
  const { target } = result;
  const all = result.series.flatMap((each) => each.values.filter((value) => value !== null));
  const unit = drawing.unit.trim();
  const measured = drawing.measured.trim();
  return {
    kind: 'chart',
    title: drawing.title,
    alt: altText(result, drawing),
    categories: result.categories.map(categoryLabel),
    categoryTitle: drawing.categoryTitle,
    left: roundAxis(
      unit === '' ? measured : `${measured} (${unit})`.trim(),
      target === null ? all : [...all, target],
    ),
    right: null,
    series: result.series.map((each, at) => seriesOf(each, at, { result, drawing })),
    references:
      target === null
        ? []
        : [
            {
              axis: 'left',
              value: target,
              label: `Sasaran ${formatQuantity(target, unit)}`,
              role: 'target',
            },
          ],
    divisions: [],
    barGap: 0.5,
    stacking: 'grouped',
  };
}

interface Whole {
  readonly result: SeriesResult;
  readonly drawing: SeriesDrawing;
}

function seriesOf(summary: SeriesSummary, at: number, { result, drawing }: Whole): ChartSeries {
  const isLabelled = result.categories.length * result.series.length <= LABELLED_POINTS;
  return {
    name: summary.name.trim() || `Seri ${at + 1}`,
    mark: drawing.shape,
    axis: 'left',
    role: roleOf(summary, at),
    values: summary.values,
    emphasis: [],
    labels: summary.values.map((value) =>
      value === null || !isLabelled ? null : formatNumber(value),
    ),
  };
}

function roleOf({ role }: SeriesSummary, at: number): SeriesRole {
  if (role !== 'data') return role;
  return at % 2 === 0 ? 'data' : 'alternate';
}

function altText(result: SeriesResult, { title, unit }: SeriesDrawing): string {
  const subject = title.trim() || 'Grafik';
  const known = result.series.filter((each) => each.n > 0);
  if (known.length === 0) return sentences(subject, 'Belum ada data');
  return sentences(
    subject,
    formatList(known.map((each) => rangeOf(each, unit))),
    change(result, unit),
  );
}

function rangeOf({ name, n, mean, min, max }: SeriesSummary, unit: string): string {
  const who = name.trim() || 'Nilai';
  if (mean === null || min === null || max === null) return who;
  if (n === 1) return `${who} ${formatQuantity(mean, unit)}`;
  const range = `${formatNumber(min)} sampai ${formatQuantity(max, unit)}`;
  return `${who} ${range}, rata-rata ${formatQuantity(mean, unit)}`;
}

function change({ comparison }: SeriesResult, unit: string): string {
  if (comparison === null) return '';
  const { before, after, changePercent } = comparison;
  if (before === after) return `Rata-rata tetap ${formatQuantity(after, unit)}`;
  const way = after < before ? 'turun' : 'naik';
  const share = changePercent === null ? '' : ` (${formatPercent(Math.abs(changePercent))})`;
  const values = `dari ${formatQuantity(before, unit)} menjadi ${formatQuantity(after, unit)}`;
  return `Rata-rata ${way} ${values}${share}`;
}
