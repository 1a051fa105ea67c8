import { createContext, useContext, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { usePlotArea } from 'recharts';
import type { Chart, ChartAxis } from '#figures/figure.ts';

/** The plot of a chart, and where its positions and values stand in it, in pixels. */
export interface Scales {
  readonly area: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** 0 is the left edge of the first category, 1 that of the second. */
  readonly across: (position: number) => number;
  readonly up: Readonly<Record<'left' | 'right', (value: number) => number>>;
}

const ScalesContext = createContext<Scales | null>(null);

interface PlotScalesProps {
  readonly chart: Pick<Chart, 'categories' | 'left' | 'right'>;
  readonly children: ReactNode;
}

/** Gives what stands in the plot its scales: one for all of them, so that a number typed beside it is told to one. */
export function PlotScales({ chart, children }: PlotScalesProps): ReactElement {
  const area = usePlotArea();
  const { left, right } = chart;
  const count = Math.max(1, chart.categories.length);
  const scales = useMemo(
    (): Scales | null =>
      area === undefined
        ? null
        : {
            area,
            across: (position) => area.x + (area.width * position) / count,
            up: { left: upward(left, area), right: upward(right ?? left, area) },
          },
    [area, count, left, right],
  );
  return <ScalesContext value={scales}>{children}</ScalesContext>;
}

/** The scales of the plot around; `null` before there is one. */
export function useScales(): Scales | null {
  return useContext(ScalesContext);
}

function upward({ min, max }: ChartAxis, { y, height }: Scales['area']): (value: number) => number {
  return (value) => y + height - (height * (value - min)) / (max - min);
}
