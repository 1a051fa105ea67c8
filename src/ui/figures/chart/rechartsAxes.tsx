import type { ReactElement } from 'react';
import { XAxis, YAxis } from 'recharts';
import type { ChartAxis } from '#figures/figure.ts';
import { axisWidth } from '#ui/figures/plot/chartSize.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';

// recharts looks for its axes by type among the children: these are calls, not components.

/** Room for the axes of a chart: it draws them itself, so that recharts has nothing to compute when a number changes. */
export function roomForAxes({ below, left, right }: AxesRoom): readonly ReactElement[] {
  const nothing = { tick: false, tickLine: false, axisLine: false, domain: [0, 1] } as const;
  return [
    <XAxis key="at" xAxisId="at" dataKey="at" type="number" height={below} {...nothing} />,
    <YAxis key="left" yAxisId="left" width={left} {...nothing} />,
    ...(right === null
      ? []
      : [<YAxis key="right" yAxisId="right" orientation="right" width={right} {...nothing} />]),
  ];
}

/** In pixels; `null` for no axis. */
interface AxesRoom {
  readonly below: number;
  readonly left: number;
  readonly right: number | null;
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
export const MIDDLE = '0.355em';

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
