import type { ScatterResult, ScatterResultPoint } from '#domain/tools/scatter.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { chartWords } from '#words/drawings/chartWords.ts';
import { farLabel, scatterAlt } from '#words/drawings/scatter.ts';
import { spanAxis } from './axis.ts';
import type { ChartAxis, ScatterChart, ScatterPoint } from '#figures/figure.ts';

export interface ScatterDrawing {
  readonly title: string;
  readonly xTitle: string;
  readonly xUnit: string;
  readonly yTitle: string;
  readonly yUnit: string;
  readonly trend: 'drawn' | 'hidden';
  readonly medians: 'drawn' | 'hidden';
}

/** Draws the pairs by stratum, names what lies far from the line, and adds trend and medians as asked. */
export function drawScatter(result: ScatterResult, drawing: ScatterDrawing): ScatterChart {
  const trend = drawing.trend === 'drawn' ? trendOf(result) : [];
  const ends = trend.flatMap(({ from, to }) => [from.y, to.y]);
  const x = spanAxis(
    titled(drawing.xTitle, drawing.xUnit),
    result.points.map((point) => point.x),
  );
  const y = spanAxis(titled(drawing.yTitle, drawing.yUnit), [
    ...result.points.map((point) => point.y),
    ...ends,
  ]);
  return {
    kind: 'scatter',
    title: drawing.title,
    alt: scatterAlt(result, drawing),
    x,
    y,
    groups: groupsOf(result),
    lines: [...trend, ...(drawing.medians === 'drawn' ? mediansOf(result, { x, y, drawing }) : [])],
  };
}

function groupsOf({ points, strata }: ScatterResult): ScatterChart['groups'] {
  if (strata.length === 0) return [{ name: '', points: points.map(pointOf) }];
  const members = new Map<string, ScatterPoint[]>(strata.map(({ name }) => [name, []]));
  for (const point of points) {
    const own = members.get(point.stratum) ?? [];
    own.push(pointOf(point));
    members.set(point.stratum, own);
  }
  return [...members].map(([name, own]) => ({
    name: name || chartWords.withoutGroup,
    points: own,
  }));
}

function pointOf(point: ScatterResultPoint): ScatterPoint {
  const { x, y, outlying } = point;
  return {
    x,
    y,
    label: outlying ? farLabel(point) : null,
    emphasis: outlying ? 'signal' : 'plain',
  };
}

type Lines = ScatterChart['lines'];

function trendOf({ points, line }: ScatterResult): Lines {
  const { slope, intercept } = line;
  if (slope === null || intercept === null || points.length < 3) return [];
  const least = points.reduce((low, { x }) => Math.min(low, x), Infinity);
  const most = points.reduce((high, { x }) => Math.max(high, x), -Infinity);
  const at = (x: number) => ({ x, y: intercept + slope * x });
  return [{ name: chartWords.trend, from: at(least), to: at(most), role: 'trend' }];
}

interface Frame {
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly drawing: ScatterDrawing;
}

function mediansOf({ signTest }: ScatterResult, { x, y, drawing }: Frame): Lines {
  if (signTest === null) return [];
  const { medianX, medianY } = signTest;
  return [
    {
      name: `${chartWords.median} ${drawing.xTitle} ${formatNumber(medianX)}`,
      from: { x: medianX, y: y.min },
      to: { x: medianX, y: y.max },
      role: 'median',
    },
    {
      name: `${chartWords.median} ${drawing.yTitle} ${formatNumber(medianY)}`,
      from: { x: x.min, y: medianY },
      to: { x: x.max, y: medianY },
      role: 'median',
    },
  ];
}

function titled(title: string, unit: string): string {
  return isBlank(unit) ? title : `${title} (${unit.trim()})`.trim();
}
