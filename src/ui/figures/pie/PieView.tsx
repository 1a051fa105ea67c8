import { useId } from 'react';
import type { ReactElement } from 'react';
import { DefaultZIndexes, Pie, PieChart as Recharts, Sector, ZIndexLayer } from 'recharts';
import type { PieChart } from '#figures/figure.ts';
import { ChartLegend } from '#ui/figures/chart/ChartLegend.tsx';
import { plotHeight } from '#ui/figures/plot/chartSize.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { fittedName, legendRows, nameRoom, SAMPLE } from '#ui/figures/plot/legendRows.ts';
import { pieLayout } from './pieLayout.ts';
import { PiePatterns, slicePattern } from './PiePatterns.tsx';
import { PieWords } from './PieWords.tsx';
import { Plot } from '#ui/figures/plot/Plot.tsx';
import { useWidth } from '#ui/kit/useWidth.ts';

interface PieViewProps {
  readonly chart: PieChart;
  /** Of the whole figure in pixels; `null` follows from its width. */
  readonly height: number | null;
  /** How many slices are filled; the others wait as outlines. */
  readonly shown: number;
}

/** In letters' heights: in less width the words stand below the pie, not beside it. */
const WORDS_BESIDE = 38;

/** Shares of a whole, clockwise from the top, each with its words outside and a pattern of its own. */
export function PieView({ chart, height, shown }: PieViewProps): ReactElement {
  const [ref, width] = useWidth<HTMLDivElement>();
  const look = useFigureLook();
  const id = useId().replace(/\W/gu, '');
  const isBeside = width >= look.label * WORDS_BESIDE;
  const fillOf = (index: number): string =>
    slicePattern(id, index, chart.slices[index]?.emphasis ?? 'plain');
  const room = nameRoom(width, look);
  const names = chart.slices.map(({ name, label }) =>
    fittedName({ name, after: ` ${label}` }, room, look),
  );
  const entries = names.slice(0, shown).map((name, index) => ({
    name,
    sample: <SliceSample fill={fillOf(index)} />,
  }));
  const rows = legendRows(isBeside ? [] : names, width, look);
  const plot = height === null ? plotHeight(width, look) : height - rows.height;
  const words = isBeside ? 'beside' : 'elsewhere';
  const { centre, radius, labels } = pieLayout(chart, { width, height: plot, words }, look);
  return (
    <Plot ref={ref} figure={chart} overflows={false}>
      <Recharts
        width={width}
        height={plot + rows.height}
        accessibilityLayer={false}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      >
        <PiePatterns id={id} />
        <Pie
          data={chart.slices.map(({ name, value }) => ({ name, value }))}
          dataKey="value"
          cx={centre.x}
          cy={centre.y}
          outerRadius={radius}
          startAngle={90}
          endAngle={-270}
          isAnimationActive={false}
          label={false}
          shape={({ index, cx, cy, innerRadius, outerRadius, startAngle, endAngle }) => (
            <Sector
              {...{ cx, cy, innerRadius, outerRadius, startAngle, endAngle }}
              fill={index < shown ? fillOf(index) : look.paper}
              stroke={index < shown ? screenColours.ink : screenColours.line}
              strokeWidth={look.thin}
            />
          )}
        />
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          {isBeside ? (
            <PieWords labels={labels.slice(0, shown)} />
          ) : (
            <ChartLegend entries={entries} rows={rows} x={4} y={plot + 4} />
          )}
        </ZIndexLayer>
      </Recharts>
    </Plot>
  );
}

function SliceSample({ fill }: { readonly fill: string }): ReactElement {
  const { label, thin } = useFigureLook();
  return (
    <rect
      x={(-SAMPLE / 2) * label}
      y={-label * 0.45}
      width={SAMPLE * label}
      height={label * 0.9}
      fill={fill}
      stroke={screenColours.ink}
      strokeWidth={thin * 0.8}
    />
  );
}
