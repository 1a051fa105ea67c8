import type { ReactElement } from 'react';
import {
  DefaultZIndexes,
  ReferenceLine,
  ScatterChart as Recharts,
  XAxis,
  ZIndexLayer,
} from 'recharts';
import type { ChartAxis, ScatterChart } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { valueAxis } from '#ui/figures/chart/rechartsAxes.tsx';
import { CHART_SIDE } from '#ui/figures/plot/chartFrame.ts';
import { ChartLegend } from '#ui/figures/chart/ChartLegend.tsx';
import type { LegendEntry } from '#ui/figures/chart/ChartLegend.tsx';
import { axisWidth, plotHeight } from '#ui/figures/plot/chartSize.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { groupStyle } from '#ui/figures/chart/groupStyle.ts';
import { legendRows, SAMPLE } from '#ui/figures/plot/legendRows.ts';
import { Plot } from '#ui/figures/plot/Plot.tsx';
import { shapePath } from '#ui/figures/plot/pointShape.ts';
import { ScatterPoints } from './ScatterPoints.tsx';
import { useWidth } from '#ui/kit/useWidth.ts';

interface ScatterViewProps {
  readonly chart: ScatterChart;
  /** Of the whole figure in pixels; `null` follows from its width. */
  readonly height: number | null;
}

const NARROWEST = 320;
/** A scatter chart is nearly square: a slope is read wrongly in a wide strip. */
const SHAPE = 1.3;

/** A scatter chart exactly as the figure says it: one shape per group, lines through the points. */
export function ScatterView({ chart, height }: ScatterViewProps): ReactElement {
  const [ref, room] = useWidth<HTMLDivElement>();
  const look = useFigureLook();
  const width = Math.max(room, NARROWEST);
  const entries = legendOf(chart, look);
  const left = CHART_SIDE + axisWidth(chart.y, look);
  const rows = legendRows(
    entries.map(({ name }) => name),
    width - left,
    look,
  );
  const below = look.tick * 1.2 + 12 + (chart.x.title === '' ? 0 : look.title + 10);
  const top = look.label * 1.5;
  const rest = top + below + rows.height;
  const free = height === null ? plotHeight(width * SHAPE, look) : height - rest;
  const whole = rest + Math.max(look.label * 6, free);
  const right = look.tick * 2;
  return (
    <Plot ref={ref} figure={chart} overflows={width > room}>
      <Recharts
        width={width}
        height={whole}
        margin={{ top, right, bottom: rows.height, left: CHART_SIDE }}
        accessibilityLayer={false}
      >
        {xAxis(chart.x, { height: below, plot: width - left - right, look })}
        {valueAxis(chart.y, { side: 'left', height: whole - rest }, look)}
        {chart.lines.map(({ from, to, role }, index) => (
          <ReferenceLine
            key={index}
            xAxisId="x"
            yAxisId="left"
            segment={[from, to]}
            ifOverflow="hidden"
            stroke={lineStyles[role].colour}
            strokeWidth={look.line * lineStyles[role].width}
            strokeDasharray={lineStyles[role].dash}
          />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <ScatterPoints chart={chart} />
          <ChartLegend entries={entries} rows={rows} x={left} y={whole - rows.height + 4} />
        </ZIndexLayer>
      </Recharts>
    </Plot>
  );
}

const lineStyles = {
  trend: { colour: screenColours.ink, width: 1, dash: undefined },
  median: { colour: screenColours.quiet, width: 0.6, dash: '7 4' },
} as const;

interface Room {
  readonly height: number;
  /** Width of the plot. */
  readonly plot: number;
  readonly look: FigureLook;
}

function xAxis(axis: ChartAxis, { height, plot, look }: Room): ReactElement {
  const words = axis.ticks.map(({ label }) => textWidth(label, look.tick, false));
  const widest = words.reduce((most, one) => Math.max(most, one), 0) + 10;
  const step = Math.max(1, Math.ceil((widest * axis.ticks.length) / Math.max(1, plot)));
  return (
    <XAxis
      xAxisId="x"
      dataKey="x"
      type="number"
      domain={[axis.min, axis.max]}
      allowDataOverflow
      ticks={axis.ticks.filter((_, index) => index % step === 0).map(({ value }) => value)}
      tickFormatter={(value: number) =>
        axis.ticks.find((tick) => tick.value === value)?.label ?? ''
      }
      interval={0}
      height={height}
      tick={{ fontSize: look.tick, fill: screenColours.quiet }}
      axisLine={{ stroke: screenColours.ink }}
      tickLine={{ stroke: screenColours.ink }}
      label={{
        value: axis.title,
        position: 'insideBottom',
        fontSize: look.title,
        fill: screenColours.quiet,
      }}
    />
  );
}

function legendOf({ groups, lines }: ScatterChart, look: FigureLook): readonly LegendEntry[] {
  const half = (SAMPLE / 2) * look.label;
  return [
    ...groups.flatMap(({ name }, group) => {
      const { shape, fill, stroke, size } = groupStyle(group, 'plain', look.paper);
      const path = shapePath(shape, { x: 0, y: 0 }, look.radius * size);
      const sample = <path d={path} fill={fill} stroke={stroke} strokeWidth={look.thin} />;
      return name === '' ? [] : [{ name, sample }];
    }),
    ...lines.map(({ name, role }) => {
      const { colour, width, dash } = lineStyles[role];
      const stroke = { stroke: colour, strokeWidth: look.line * width, strokeDasharray: dash };
      return { name, sample: <path d={`M${-half} 0H${half}`} {...stroke} /> };
    }),
  ];
}
