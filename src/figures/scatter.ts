import type { ScatterResult, ScatterResultPoint } from '#domain/tools/scatter.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { spanAxis } from './axis.ts';
import { sentences } from './chartText.ts';
import type { ChartAxis, ScatterChart, ScatterPoint } from './figure.ts';

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
    alt: altText(result, drawing),
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
  return [...members].map(([name, own]) => ({ name: name || 'Tanpa kelompok', points: own }));
}

function pointOf({ row, x, y, label, outlying }: ScatterResultPoint): ScatterPoint {
  return {
    x,
    y,
    label: outlying ? label || `Baris ${row}` : null,
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
  return [{ name: 'Garis kecenderungan', from: at(least), to: at(most), role: 'trend' }];
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
      name: `Median ${drawing.xTitle} ${formatNumber(medianX)}`,
      from: { x: medianX, y: y.min },
      to: { x: medianX, y: y.max },
      role: 'median',
    },
    {
      name: `Median ${drawing.yTitle} ${formatNumber(medianY)}`,
      from: { x: x.min, y: medianY },
      to: { x: x.max, y: medianY },
      role: 'median',
    },
  ];
}

function altText({ points, line, strata }: ScatterResult, drawing: ScatterDrawing): string {
  const subject = drawing.title.trim() || 'Diagram tebar';
  if (points.length === 0) return sentences(subject, 'Belum ada data');
  const far = points.filter(({ outlying }) => outlying).map((point) => pointOf(point).label ?? '');
  return sentences(
    subject,
    `${formatNumber(points.length)} pasang ${drawing.xTitle} dan ${drawing.yTitle}` +
      (line.r === null ? '' : `, korelasi r = ${formatNumber(line.r)}`),
    strata.length < 2 ? '' : `Kelompok: ${formatList(strata.map(({ name }) => name))}`,
    far.length === 0 ? '' : `Jauh dari garis: ${formatList(far.slice(0, 5))}`,
  );
}

function titled(title: string, unit: string): string {
  return isBlank(unit) ? title : `${title} (${unit.trim()})`.trim();
}
