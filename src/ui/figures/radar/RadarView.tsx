import type { ReactElement } from 'react';
import {
  DefaultZIndexes,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as Recharts,
  ZIndexLayer,
} from 'recharts';
import type { RadarChart } from '#figures/figure.ts';
import { LINE_HEIGHT, textWidth } from '#figures/textWidth.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';
import { ChartLabel } from '#ui/figures/chart/ChartLabel.tsx';
import { ChartLegend } from '#ui/figures/chart/ChartLegend.tsx';
import { plotHeight } from '#ui/figures/plot/chartSize.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { SeriesSample } from '#ui/figures/chart/LegendSample.tsx';
import { legendRows } from '#ui/figures/plot/legendRows.ts';
import { RadarLine } from './RadarLine.tsx';
import { Plot } from '#ui/figures/plot/Plot.tsx';
import { useWidth } from '#ui/kit/useWidth.ts';

interface RadarViewProps {
  readonly chart: RadarChart;
  /** Of the whole figure in pixels; `null` follows from its width. */
  readonly height: number | null;
}

/** One closed line per series over the same spokes. */
export function RadarView({ chart, height }: RadarViewProps): ReactElement {
  const [ref, width] = useWidth<HTMLDivElement>();
  const look = useFigureLook();
  const entries = chart.series.map(({ name, role }) => ({
    name,
    sample: <SeriesSample series={lineSeries(name, role)} bar={noBar} hatch="" />,
  }));
  const names = entries.length > 1 ? entries.map(({ name }) => name) : [];
  const rows = legendRows(names, width, look);
  const plot = height === null ? plotHeight(width * 1.3, look) : height - rows.height;
  const side = Math.min(width * 0.28, look.tick * 11, widestName(chart, look.tick));
  const radius = Math.max(
    look.tick * 3,
    Math.min(plot / 2 - look.tick * 3.5, width / 2 - side - look.tick),
  );
  const rings = Math.max(1, chart.axis.ticks.length - 1);
  const step = Math.ceil((look.label * 1.2 * rings) / radius);
  return (
    <Plot ref={ref} figure={chart} overflows={false}>
      <Recharts
        width={width}
        height={plot + rows.height}
        data={rowsOf(chart)}
        cx={width / 2}
        cy={plot / 2}
        outerRadius={radius}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <PolarGrid stroke={screenColours.muted} strokeWidth={look.thin * 0.7} />
        <PolarAngleAxis
          dataKey="spoke"
          tickLine={false}
          tick={({ x, y, index }: SpokeProps) => (
            <SpokeName
              x={Number(x)}
              y={Number(y)}
              name={chart.spokes[index] ?? ''}
              room={side}
              centre={{ x: width / 2, y: plot / 2 }}
            />
          )}
        />
        <PolarRadiusAxis
          domain={[chart.axis.min, chart.axis.max]}
          angle={90}
          {...{ ticks: chart.axis.ticks.map(({ value }) => value) }}
          tick={({ x, y, payload }: RingProps) => (
            <ChartLabel
              x={Number(x) - look.radius - 4}
              y={Number(y) + look.label * 0.36}
              text={ringName(chart, payload.value, step)}
              anchor="end"
              colour={screenColours.quiet}
            />
          )}
          axisLine={false}
        />
        {chart.series.map((series, index) => (
          <Radar
            key={index}
            dataKey={`series${index}`}
            isAnimationActive={false}
            shape={({ points }: SpotsProps) => <RadarLine series={series} spots={points} />}
          />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          {names.length > 0 && (
            <ChartLegend entries={entries} rows={rows} x={look.label} y={plot + 4} />
          )}
        </ZIndexLayer>
      </Recharts>
    </Plot>
  );
}

interface SpotsProps {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

interface RingProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

interface SpokeProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
}

interface SpokeNameProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly room: number;
  readonly centre: { readonly x: number; readonly y: number };
}

/** The name of a spoke beyond its end, on the side away from the centre. */
function SpokeName({ x, y, name, room, centre }: SpokeNameProps): ReactElement {
  const { tick } = useFigureLook();
  const across = x - centre.x;
  const anchor = Math.abs(across) < 4 ? 'middle' : across > 0 ? 'start' : 'end';
  const width = anchor === 'middle' ? room * 2 : room;
  const maxLines = anchor === 'middle' ? 2 : 3;
  const lines = wrapText(name, { fontSize: tick, bold: false, width, maxLines }, textWidth);
  const step = tick * LINE_HEIGHT;
  const up = y < centre.y - 4 ? (lines.length - 1) * step : ((lines.length - 1) * step) / 2;
  const down = anchor === 'middle' && y > centre.y ? tick * 0.8 : 0;
  // Above the topmost spoke stands the number of the outermost ring.
  const air = y < centre.y ? -tick * (anchor === 'middle' ? 0.6 : 0.2) : tick * 0.3;
  return (
    <text textAnchor={anchor} fontSize={tick} fill={screenColours.ink}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y - up + down + index * step + air}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Width of the longest name, were it not broken; the screen's typeface runs wider than the one that is measured. */
function widestName({ spokes }: RadarChart, fontSize: number): number {
  return widestLine(spokes, { fontSize, bold: false }, textWidth) * 1.12 + fontSize * 0.5;
}

/** The number of a ring; with rings close together only of every second or third. */
function ringName({ axis }: RadarChart, value: number, step: number): string {
  const at = axis.ticks.findIndex((tick) => tick.value === value);
  return at % step === 0 ? (axis.ticks[at]?.label ?? '') : '';
}

function rowsOf({ spokes, series }: RadarChart): Readonly<Record<string, number | null>>[] {
  return spokes.map((_, spoke) => {
    const row: Record<string, number | null> = { spoke };
    series.forEach(({ values }, index) => (row[`series${index}`] = values[spoke] ?? null));
    return row;
  });
}

const noBar = { colour: 'none', hatched: false };

function lineSeries(name: string, role: RadarChart['series'][number]['role']) {
  const none = { values: [], emphasis: [], labels: [] };
  return { name, role, mark: 'line', axis: 'left', ...none } as const;
}
