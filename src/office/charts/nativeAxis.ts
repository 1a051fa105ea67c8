import type { ChartAxis } from '#figures/figure.ts';
import { isShareAxis } from '#figures/shareAxis.ts';
import type { ChartRunOptions } from 'docx/charts';
import { wordsIn } from './chartCommon.ts';
import type { ChartType } from './chartPlace.ts';
import { palette } from '#office/palette.ts';

type NativeAxis = NonNullable<Extract<ChartRunOptions, { readonly type: 'column' }>['valueAxis']>;

/** An axis of values as Word's own, with the figure's range, steps and spelling. */
export function nativeAxis(
  axis: ChartAxis,
  gridlines: 'lines' | 'bare',
  type: ChartType,
): NativeAxis {
  const interval = stepOf(axis);
  return {
    ...titled(axis.title, type),
    font: wordsIn(type),
    gridlines: gridlines === 'lines',
    numberFormat: numberFormat(axis),
    ...(axis.max > axis.min && { minimum: axis.min, maximum: axis.max }),
    ...(interval && { interval }),
  };
}

export function titled(
  title: string,
  { words }: ChartType,
): { readonly title?: NonNullable<NativeAxis['title']> } {
  return title
    ? { title: { text: title, font: { size: words, color: palette.quiet, bold: false } } }
    : {};
}

function stepOf({ ticks }: ChartAxis): number | null {
  const [first, second] = ticks;
  const step = first && second ? second.value - first.value : 0;
  return Number.isFinite(step) && step > 0 ? step : null;
}

/** The number format that comes nearest to the axis' own words; Word writes its digits in the reader's region. */
function numberFormat(axis: ChartAxis): string {
  const { ticks } = axis;
  const last = ticks.at(-1);
  const label = last?.label ?? '';
  const decimals = Math.max(
    0,
    ...ticks.map((tick) => /,(\d+)\D*$/.exec(tick.label)?.[1]?.length ?? 0),
  );
  const digits = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  if (!label.endsWith('%')) return label.startsWith('Rp') ? `"Rp"${digits}` : digits;
  return isShareAxis(axis) ? `${digits}%` : `${digits}"%"`;
}
