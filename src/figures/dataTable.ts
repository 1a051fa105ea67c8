import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { dataTableWords } from '#words/drawings/chartWords.ts';
import type {
  Chart,
  ChartAxis,
  ChartSide,
  Figure,
  PieChart,
  RadarChart,
  ScatterChart,
} from './figure.ts';
import { isShareAxis } from './shareAxis.ts';

/** The numbers of a chart as words in rows, spelled as in the figure. */
export interface DataTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold numbers and stand to the right. */
  readonly numeric: readonly boolean[];
}

/** What a figure shows as a table; `null` for a drawing without numbers. */
export function dataTable(figure: Figure): DataTable | null {
  switch (figure.kind) {
    case 'chart':
      return ofChart(figure);
    case 'scatter':
      return ofScatter(figure);
    case 'pie':
      return ofPie(figure);
    case 'radar':
      return ofRadar(figure);
    case 'diagram':
      return null;
  }
}

/** Rows as Excel reads them from the clipboard: cells between tabs, no tab or line break within one. */
export function tabSeparated({ heads, rows }: DataTable): string {
  return [heads, ...rows]
    .map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t'))
    .join('\n');
}

const NONE = '–';

function ofChart(chart: Chart): DataTable {
  const hasState = chart.series.some(({ emphasis }) => emphasis.some((own) => own in states));
  return {
    heads: [
      chart.categoryTitle || dataTableWords.category,
      ...chart.series.map(({ name }) => name),
      ...(hasState ? [dataTableWords.note] : []),
    ],
    rows: chart.categories.map((category, row) => [
      category,
      // As it is printed in the figure, so that nobody sees two spellings of one number.
      ...chart.series.map(
        ({ inFull, labels, values, axis }) =>
          inFull?.[row] ?? labels[row] ?? valueText(values[row], sideOf(chart, axis)),
      ),
      ...(hasState ? [stateAt(chart, row)] : []),
    ]),
    numeric: [false, ...chart.series.map(() => true), ...(hasState ? [false] : [])],
  };
}

const { signal, struck } = dataTableWords;
const states: Readonly<Record<string, string>> = { signal, struck };

function stateAt({ series }: Chart, row: number): string {
  const words = series.map(({ emphasis }) => states[emphasis[row] ?? 'plain'] ?? '');
  return words.find((word) => word !== '') ?? '';
}

function ofScatter({ x, y, groups }: ScatterChart): DataTable {
  const isNamed = groups.some(({ name }) => name !== '');
  const isLabelled = groups.some(({ points }) => points.some(({ label }) => label !== null));
  return {
    heads: [
      ...(isNamed ? [dataTableWords.group] : []),
      x.title || 'X',
      y.title || 'Y',
      ...(isLabelled ? [dataTableWords.note] : []),
    ],
    rows: groups.flatMap(({ name, points }) =>
      points.map((point) => [
        ...(isNamed ? [name] : []),
        valueText(point.x, x),
        valueText(point.y, y),
        ...(isLabelled ? [point.label ?? ''] : []),
      ]),
    ),
    numeric: [...(isNamed ? [false] : []), true, true, ...(isLabelled ? [false] : [])],
  };
}

function ofPie({ slices }: PieChart): DataTable {
  return {
    heads: [dataTableWords.slice, dataTableWords.value],
    rows: slices.map(({ name, label }) => [name, label]),
    numeric: [false, true],
  };
}

function ofRadar({ spokes, series, axis }: RadarChart): DataTable {
  return {
    heads: [dataTableWords.spoke, ...series.map(({ name }) => name)],
    rows: spokes.map((spoke, row) => [
      spoke,
      ...series.map(({ values }) => valueText(values[row], axis)),
    ]),
    numeric: [false, ...series.map(() => true)],
  };
}

function sideOf({ left, right }: Chart, side: ChartSide): ChartAxis {
  return side === 'right' && right !== null ? right : left;
}

/** As fine as the axis is: two digits more than its length, and two decimals at least. */
function valueText(value: number | null | undefined, axis: ChartAxis): string {
  if (value === null || value === undefined) return NONE;
  if (isShareAxis(axis)) return formatPercent(value * 100, { atMost: 2 });
  if (axis.ticks.at(-1)?.label.endsWith('%')) return formatPercent(value);
  const length = axis.max - axis.min;
  const fine = length > 0 ? 2 - Math.floor(Math.log10(length)) : 2;
  return formatNumber(value, { atMost: Math.min(9, Math.max(2, fine)) });
}
