import type { ReactElement } from 'react';
import type { Chart, ChartSeries } from '#figures/figure.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';
import { barStyle } from '#ui/figures/plot/chartStyle.ts';
import { ChartHatches } from './ChartHatches.tsx';
import { ChartLabel } from './ChartLabel.tsx';
import { chartWords } from '#words/drawings/chartWords.ts';
import { shareLabels } from './lyingBars.ts';
import type { LyingFrame } from './lyingBars.ts';

interface LyingBarsProps {
  /** With what has been built up so far. */
  readonly chart: Chart;
  /** In the length of the longest bar of all, as it will be. */
  readonly whole: Chart;
  readonly frame: LyingFrame;
  readonly look: FigureLook;
  readonly hatchOf: (series: ChartSeries) => string;
}

/** Of a row, for its bars; the rest is air between two kinds. */
const BARS = 0.74;
const GAP = 8;
const LINE = 1.12;
/** Of a part of a stack, in pixels, below which its number would cover its neighbours. */
const NARROWEST = 60;

/** Bars from left to right, each with the name of its kind before it: for many kinds, read from the last row. */
export function LyingBars({ chart, whole, frame, look, hatchOf }: LyingBarsProps): ReactElement {
  const { width, height, top, row, names, left, right } = frame;
  const shares = shareLabels(chart);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <ChartHatches chart={chart} hatchOf={hatchOf} />
      {top > 0 && (
        <text
          x={right}
          y={top * 0.75}
          textAnchor="end"
          fontSize={look.tick}
          fill={screenColours.quiet}
        >
          {chartWords.cumulative}
        </text>
      )}
      {names.map((lines, at) => {
        const middle = top + (at + 0.5) * row;
        const share = shares[at] ?? null;
        return (
          <g key={at}>
            <text textAnchor="end" fontSize={look.tick} fill={screenColours.ink}>
              {lines.map((line, index) => (
                <tspan
                  key={index}
                  x={left - 12}
                  y={
                    middle + (index - (lines.length - 1) / 2) * look.tick * LINE + look.tick * 0.35
                  }
                >
                  {line}
                </tspan>
              ))}
            </text>
            <RowBars
              chart={chart}
              whole={whole}
              frame={frame}
              look={look}
              hatchOf={hatchOf}
              at={at}
            />
            {share !== null && (
              <ChartLabel
                x={right}
                y={middle + look.label * 0.35}
                text={share}
                anchor="end"
                colour={screenColours.quiet}
              />
            )}
          </g>
        );
      })}
      <path d={`M${left} ${top}V${height}`} stroke={screenColours.ink} strokeWidth={look.thin} />
    </svg>
  );
}

interface RowBarsProps extends LyingBarsProps {
  /** Which kind, from 0. */
  readonly at: number;
}

function RowBars({ chart, whole, frame, look, hatchOf, at }: RowBarsProps): ReactElement {
  const bars = chart.series.filter(({ mark }) => mark === 'bar');
  const isStacked = chart.stacking === 'stacked';
  const longest = Math.max(1e-9, ...whole.categories.map((_, kind) => lengthOf(whole, kind)));
  const high = frame.row * BARS;
  const each = isStacked ? high : high / Math.max(1, bars.length);
  const top = frame.top + (at + 0.5) * frame.row - high / 2;
  let before = 0;
  return (
    <>
      {bars.map((series, index) => {
        const value = Math.max(0, series.values[at] ?? 0);
        const label = series.labels[at] ?? null;
        const long = (value / longest) * frame.room;
        const x = frame.left + before;
        const y = isStacked ? top : top + index * each;
        if (isStacked) before += long;
        const { hatched, colour } = barStyle(series, at);
        return (
          <g key={index}>
            <rect
              x={x}
              y={y}
              width={long}
              height={each}
              fill={hatched ? `url(#${hatchOf(series)})` : colour}
              stroke={hatched ? colour : look.paper}
            />
            {label !== null && each >= look.label * 0.8 && (!isStacked || long > NARROWEST) && (
              <ChartLabel
                x={isStacked ? x + long / 2 : x + long + GAP}
                y={y + each / 2 + look.label * 0.35}
                text={label}
                anchor={isStacked ? 'middle' : 'start'}
              />
            )}
          </g>
        );
      })}
    </>
  );
}

/** The longest bar of a kind, or all of its parts one after another. */
function lengthOf({ series, stacking }: Chart, kind: number): number {
  const values = series.flatMap(({ mark, values: all }) =>
    mark === 'bar' ? [all[kind] ?? 0] : [],
  );
  return stacking === 'stacked'
    ? values.reduce((sum, value) => sum + value, 0)
    : Math.max(0, ...values);
}
