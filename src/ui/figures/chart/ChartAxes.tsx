import type { ReactElement } from 'react';
import type { Chart, ChartAxis } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { SCREEN_FACE } from '#ui/figures/plot/legendRows.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import type { ChartFrame } from '#ui/figures/plot/chartFrame.ts';
import { axisWidth } from '#ui/figures/plot/chartSize.ts';
import { useScales } from '#ui/figures/plot/PlotScales.tsx';
import { CategoryTick } from './CategoryTick.tsx';
import { MIDDLE, roomyTicks } from './rechartsAxes.tsx';

/** Length of a tick's line, its distance from its words, and that of a title from the edge, in pixels. */
const TICK = { line: 6, gap: 2, edge: 5 };

interface ChartAxesProps {
  readonly chart: Pick<Chart, 'categories' | 'categoryTitle' | 'left' | 'right'>;
  readonly frame: Pick<ChartFrame, 'labels' | 'below' | 'height'>;
}

/** The axes of a chart, drawn along its scales. */
export function ChartAxes({ chart, frame }: ChartAxesProps): ReactElement {
  return (
    <g>
      <CategoryAxis chart={chart} frame={frame} />
      <ValueAxis axis={chart.left} side="left" height={frame.height} />
      {chart.right !== null && <ValueAxis axis={chart.right} side="right" height={frame.height} />}
    </g>
  );
}

/** The names of categories below the plot; lines can stand between two. */
function CategoryAxis({ chart, frame }: ChartAxesProps): ReactElement | null {
  const look = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const { x, y, width, height } = scales.area;
  const bottom = y + height;
  const { lines, way } = frame.labels;
  return (
    <g>
      <line x1={x} y1={bottom} x2={x + width} y2={bottom} stroke={screenColours.ink} />
      {chart.categories.map((_, at) =>
        (lines[at]?.length ?? 0) === 0 ? null : (
          <CategoryTick
            key={at}
            x={scales.across(at + 0.5)}
            y={bottom + TICK.line + TICK.gap}
            lines={lines[at] ?? []}
            way={way}
          />
        ),
      )}
      <text
        x={x + width / 2}
        y={bottom + frame.below - TICK.edge}
        textAnchor="middle"
        fontSize={look.title}
        fill={screenColours.quiet}
      >
        {chart.categoryTitle}
      </text>
    </g>
  );
}

interface ValueAxisProps {
  readonly axis: ChartAxis;
  readonly side: 'left' | 'right';
  /** Of the whole figure, in pixels. */
  readonly height: number;
}

/** An axis of values with the ticks and words of the figure. */
function ValueAxis({ axis, side, height }: ValueAxisProps): ReactElement | null {
  const look = useFigureLook();
  const scales = useScales();
  if (scales === null) return null;
  const { area, up } = scales;
  const outward = side === 'left' ? -1 : 1;
  const x = side === 'left' ? area.x : area.x + area.width;
  const edge = x + outward * (axisWidth(axis, look) - TICK.edge);
  const middle = titleMiddle(axis.title, { area, height, fontSize: look.title });
  return (
    <g>
      <line x1={x} y1={area.y} x2={x} y2={area.y + area.height} stroke={screenColours.ink} />
      {roomyTicks(axis, area.height, look).map((value) => {
        const y = up[side](value);
        return (
          <g key={value}>
            <line x1={x} y1={y} x2={x + outward * TICK.line} y2={y} stroke={screenColours.ink} />
            <text
              x={x + outward * (TICK.line + TICK.gap)}
              y={y}
              dy={MIDDLE}
              textAnchor={side === 'left' ? 'end' : 'start'}
              fontSize={look.tick}
              fill={screenColours.quiet}
            >
              {axis.ticks.find((tick) => tick.value === value)?.label ?? ''}
            </text>
          </g>
        );
      })}
      <text
        x={edge}
        y={middle}
        dy={MIDDLE}
        transform={`rotate(-90, ${edge}, ${middle})`}
        textAnchor="middle"
        fontSize={look.title}
        fill={screenColours.quiet}
      >
        {axis.title}
      </text>
    </g>
  );
}

interface TitleRoom {
  readonly area: { readonly y: number; readonly height: number };
  readonly height: number;
  readonly fontSize: number;
}

/** Where the middle of a turned title stands: that of its plot, unless a long one would lose its end above the figure. */
export function titleMiddle(title: string, { area, height, fontSize }: TitleRoom): number {
  const half = (SCREEN_FACE * textWidth(title, fontSize, false)) / 2;
  const middle = area.y + area.height / 2;
  return Math.max(middle, Math.min(half + TICK.gap, height / 2));
}
