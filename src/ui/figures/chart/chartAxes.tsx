import type { ReactElement } from 'react';
import { XAxis, YAxis } from 'recharts';
import type { Chart, ChartAxis } from '#figures/figure.ts';
import { CategoryTick } from './CategoryTick.tsx';
import type { ChartFrame } from '#ui/figures/plot/chartFrame.ts';
import { axisWidth } from '#ui/figures/plot/chartSize.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';

// recharts looks for its axes by type among the children: these are calls, not components.

/** The axis that is seen: 0 is the left edge of the first category, so that lines can stand between two. */
export function categoryAxis(
  { categories, title }: Categories,
  { labels, below }: Pick<ChartFrame, 'labels' | 'below'>,
  look: FigureLook,
): ReactElement {
  const named = categories.flatMap((_, at) =>
    (labels.lines[at]?.length ?? 0) > 0 ? [at + 0.5] : [],
  );
  return (
    <XAxis
      xAxisId="at"
      dataKey="at"
      type="number"
      domain={[0, Math.max(1, categories.length)]}
      allowDataOverflow
      ticks={named}
      interval={0}
      height={below}
      axisLine={{ stroke: screenColours.ink }}
      tickLine={false}
      tick={({ x, y, payload }: TickProps) => (
        <CategoryTick
          x={Number(x)}
          y={Number(y)}
          lines={labels.lines[Math.floor(payload.value)] ?? []}
          way={labels.way}
        />
      )}
      label={{
        value: title,
        position: 'insideBottom',
        fontSize: look.title,
        fill: screenColours.quiet,
      }}
    />
  );
}

interface Categories {
  readonly categories: Chart['categories'];
  readonly title: string;
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

/** The numbers of an axis that do not touch each other in a plot of this height, from its end down. */
export function roomyTicks(
  { ticks, min, max }: ChartAxis,
  height: number,
  { tick }: FigureLook,
): readonly number[] {
  const values = ticks.map(({ value }) => value).sort((a, b) => b - a);
  const [last] = values;
  const first = values.at(-1);
  const isApart = (high = max, low = min): boolean =>
    ((high - low) / (max - min)) * height >= tick * 1.1;
  const kept: number[] = [];
  for (const value of values) {
    const isEnd = value === first || value === last;
    if (isEnd || (isApart(kept.at(-1), value) && isApart(value, first))) kept.push(value);
  }
  return kept.reverse();
}

/** Half the height of a capital letter, by which words stand in the middle of their tick. */
const MIDDLE = '0.355em';

/** An axis of values with the ticks and words of the figure. */
export function valueAxis(
  axis: ChartAxis,
  { side, height }: { readonly side: 'left' | 'right'; readonly height: number },
  look: FigureLook,
): ReactElement {
  return (
    <YAxis
      key={side}
      yAxisId={side}
      orientation={side}
      width={axisWidth(axis, look)}
      domain={[axis.min, axis.max]}
      allowDataOverflow
      interval={0}
      ticks={[...roomyTicks(axis, height, look)]}
      tick={({ x, y, payload }: TickProps) => (
        // recharts' own words are measured one by one in the page, which lays it out again for each.
        <text
          x={Number(x)}
          y={Number(y)}
          dy={MIDDLE}
          textAnchor={side === 'left' ? 'end' : 'start'}
          fontSize={look.tick}
          fill={screenColours.quiet}
        >
          {axis.ticks.find((tick) => tick.value === payload.value)?.label ?? ''}
        </text>
      )}
      axisLine={{ stroke: screenColours.ink }}
      tickLine={{ stroke: screenColours.ink }}
      label={{
        value: axis.title,
        angle: -90,
        position: side === 'left' ? 'insideLeft' : 'insideRight',
        fontSize: look.title,
        fill: screenColours.quiet,
        style: { textAnchor: 'middle' },
      }}
    />
  );
}
