import type { ReactElement } from 'react';
import type { Chart } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import type { BarBox } from './barBoxes.ts';
import { ChartLabel } from './ChartLabel.tsx';
import { barLabelAt, barStyle, inView } from '#ui/figures/plot/chartStyle.ts';
import { screenColours } from '#ui/figures/look/figureTheme.ts';
import { useFigureLook } from '#ui/figures/look/FigureThemeContext.ts';
import { useBars } from './useBars.ts';

/** In letters' heights: below it a number does not fit inside a bar. */
const LOWEST_WITH_LABEL = 1.3;
/** In letters' heights: below it a number in a stack would cover its neighbours. */
const LOWEST_IN_STACK = 1.15;
/** Bars of these colours carry their numbers in ink. */
const paleColours: ReadonlySet<string> = new Set([screenColours.muted, screenColours.dataTint]);

/** The numbers of the bars; where one would run into the next, it is left out. */
export function BarLabels({ chart }: { readonly chart: Chart }): ReactElement {
  return (
    <g>
      {useBars(chart).map((bar) => (
        <BarLabel
          key={`${chart.series.indexOf(bar.series)} ${bar.point}`}
          chart={chart}
          bar={bar}
        />
      ))}
    </g>
  );
}

/** A number may be as wide as its bar with the gap beside it; a bar of a group has its neighbours close by. */
function roomOf({ series, barGap }: Chart, width: number, size: number): number {
  const isAlone = series.filter(({ mark }) => mark === 'bar').length === 1;
  return isAlone ? width * (1 + barGap) + size * 0.15 : width + size * 0.4;
}

interface BarLabelProps {
  readonly chart: Chart;
  readonly bar: BarBox;
}

function BarLabel({ chart, bar }: BarLabelProps): ReactElement | null {
  const { label: size } = useFigureLook();
  const { series, point, x, top, width, height } = bar;
  const text = series.labels[point] ?? null;
  // Beside narrow bars a number would run into that of the next.
  const wide = text === null ? 0 : textWidth(text, size, true);
  if (text === null || wide > roomOf(chart, width, size)) return null;
  const wanted = barLabelAt(chart);
  if (wanted === 'middle' && height < LOWEST_IN_STACK * size) return null;
  const isWithin = height >= LOWEST_WITH_LABEL * size && wide <= width;
  const place = wanted === 'base' && !isWithin ? 'top' : wanted;
  const { hatched, colour } = inView(chart, barStyle(series, point));
  const baseline = {
    top: top - 6,
    middle: top + height / 2 + size * 0.36,
    base: top + height - 9,
  }[place];
  const onDark = place !== 'top' && !hatched && !paleColours.has(colour);
  return (
    <ChartLabel
      x={x + width / 2}
      y={baseline}
      text={text}
      anchor="middle"
      colour={onDark ? screenColours.paper : screenColours.ink}
      rim={place === 'top' || hatched ? undefined : colour}
    />
  );
}
