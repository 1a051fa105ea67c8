import type { Chart, ChartDivision } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import type { ChartRunOptions } from 'docx/charts';
import type { ChartType } from './chartPlace.ts';
import { palette } from '#office/palette.ts';

type NativeSeries = Extract<ChartRunOptions, { readonly type: 'column' }>['series'][number];

/**
 * Upright lines, which Word does not have over categories: a point at the top whose error bar falls to the bottom.
 *
 * It stands in the middle of a category. That is where a change was made, and for a stage it is its first point; what
 * lies between two categories, such as a specification within a class, is told by `namedCategories` instead. Its name
 * stands at its right, or at its left where the plot, `width` points wide, ends too soon.
 */
export function divisionSeries(
  chart: Chart,
  { width, type }: { readonly width: number; readonly type: ChartType },
): readonly NativeSeries[] {
  return chart.divisions.filter(isUpright).flatMap((division): readonly NativeSeries[] => {
    const at = Math.floor(division.at);
    const { max, min } = chart.left;
    if (at < 0 || at >= chart.categories.length || max <= min) return [];
    // Stages are named below the line at the plot's top, changes a little lower: neighbours do not collide.
    const top = max - (max - min) * (division.role === 'stage' ? 0.045 : 0.11);
    const only = (value: number) =>
      chart.categories.map((_, index) => (index === at ? value : null));
    const beside = (1 - (at + 0.5) / chart.categories.length) * width;
    const isLeft = textWidth(division.label, type.names, true) > beside;
    const font = { size: type.names, color: palette.ink, bold: true };
    const label = { text: division.label, position: isLeft ? 'left' : 'right', font } as const;
    return [
      {
        name: division.label || ' ',
        values: only(top),
        type: 'line',
        axis: 'primary',
        color: palette.ink,
        line: { color: palette.ink, width: 1, dash: 'solid' },
        markers: false,
        pointLabels: only(top).map((value) =>
          value === null || division.label === '' ? false : label,
        ),
        errorBars: {
          type: 'custom',
          minus: only(top - min),
          endCaps: false,
          line: { color: palette.ink, width: type.strength, dash: dashes[division.role] },
        },
      },
    ];
  });
}

const dashes = {
  stage: 'solid',
  change: 'dot',
  limit: 'dash',
  target: 'longDash',
  centre: 'dashDot',
} as const;

/** The categories; below one in which a specification or a mean falls, its name. */
export function namedCategories(chart: Chart): readonly string[] {
  const within = chart.divisions.filter((division) => !isUpright(division));
  const last = chart.categories.length - 1;
  return chart.categories.map((category, index) => {
    const own = within.filter(({ at }) => Math.min(last, Math.max(0, Math.floor(at))) === index);
    return [category || ' ', ...own.map(({ label }) => `↑ ${label}`)].join('\n');
  });
}

function isUpright({ role }: ChartDivision): boolean {
  return role === 'stage' || role === 'change';
}
