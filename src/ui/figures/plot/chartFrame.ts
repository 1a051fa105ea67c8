import { isLevel } from '#figures/charts/isLevel.ts';
import type { Chart, ChartDivision, ChartSeries } from '#figures/figure.ts';
import { categoryLabels, leastBand } from './categoryLabels.ts';
import type { CategoryLabels } from './categoryLabels.ts';
import { axisWidth, plotHeight, wordRoom } from './chartSize.ts';
import { divisionRows } from './divisionRows.ts';
import type { DivisionRows } from './divisionRows.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';
import { legendRows } from './legendRows.ts';
import type { LegendRows } from './legendRows.ts';

/** Where the parts of a chart stand, in pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** Air above the plot. */
  readonly top: number;
  /** Air right of the plot, where no second axis takes it. */
  readonly right: number;
  readonly left: number;
  readonly labels: CategoryLabels;
  /** Height of the category axis with its names and title. */
  readonly below: number;
  readonly legend: LegendRows;
  readonly divisions: DivisionRows;
}

/** Air between the figure's edge and its first axis. */
export const CHART_SIDE = 12;
/** Width of the plot below which a chart is scrolled, not squeezed. */
const NARROWEST = 200;

export interface ChartRoom {
  readonly width: number;
  /** Of the whole figure; `null` follows from the width. */
  readonly height: number | null;
  readonly legend: readonly string[];
}

/** Shares out the room of a chart, widening it where its names need more. */
export function chartFrame(chart: Chart, room: ChartRoom, look: FigureLook): ChartFrame {
  const count = Math.max(1, chart.categories.length);
  const right = chart.right === null ? wordRoom(endWords(chart), look) : CHART_SIDE / 2;
  const left = axisWidth(chart.left, look);
  const sides =
    left + CHART_SIDE + right + (chart.right === null ? 0 : axisWidth(chart.right, look));
  const names = look.overflow === 'scroll' ? count * leastBand(chart, look) : 0;
  const wanted = Math.max(NARROWEST, names);
  const width = Math.max(room.width, Math.ceil(sides + wanted));
  const plot = width - sides;
  const labels = categoryLabels(chart, plot / count, look);
  const below = labels.height + (chart.categoryTitle === '' ? 0 : look.title + 10);
  const legend = legendRows(room.legend, width - left - CHART_SIDE, look);
  const divisions = divisionRows(placed(chart, plot), plot, look);
  const top = look.label * 2 + divisions.height;
  const rest = top + below + legend.height;
  const free = room.height === null ? plotHeight(width, look) : room.height - rest;
  const height = rest + Math.max(look.label * (look.overflow === 'squeeze' ? 4 : 6), free);
  return { width, height, top, right, left: CHART_SIDE + left, labels, below, legend, divisions };
}

/** What a level is called at its right end: its name, with the number that its last point prints. */
export function endWord({ name, labels }: ChartSeries): string {
  const number = labels.findLast((label) => label !== null) ?? null;
  return number === null || name.includes(number) ? name : `${name} ${number}`.trim();
}

function endWords(chart: Chart): readonly string[] {
  return [
    ...chart.series.filter(isLevel).map(endWord),
    ...chart.references.map(({ label }) => label),
  ];
}

function placed({ divisions, categories }: Chart, plot: number): readonly Placed[] {
  const count = Math.max(1, categories.length);
  return divisions.map((division) => ({ ...division, x: (division.at / count) * plot }));
}

type Placed = ChartDivision & { readonly x: number };
