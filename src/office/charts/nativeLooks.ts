import type { SeriesRole } from '#figures/figure.ts';
import type { ChartLine, ChartMarker } from 'docx/charts';
import type { ChartType } from './chartPlace.ts';
import { palette } from '#office/palette.ts';
import { patterns } from './patternFills.ts';

/** How a line and its points look, by its role: dash and shape differ, not only the ink. */
const lineLooks: Readonly<Record<SeriesRole, LineLook>> = {
  data: look(palette.data, 'solid', 'circle'),
  before: look(palette.muted, 'dash', 'square'),
  after: look(palette.data, 'solid', 'circle'),
  cumulative: look(palette.ink, 'solid', 'circle'),
  alternate: look(palette.quiet, 'dashDot', 'triangle'),
  limit: bare(palette.ink, 'dash'),
  centre: bare(palette.quiet, 'solid'),
  curve: bare(palette.ink, 'solid'),
  fifth: look(palette.quiet, 'solid', 'square'),
  sixth: look(palette.muted, 'dashDot', 'circle'),
  seventh: look(palette.ink, 'dash', 'triangle'),
  eighth: look(palette.data, 'dashDot', 'square'),
};

export function lineLook(role: SeriesRole, { strength }: ChartType): LineLook {
  const { line, markers } = lineLooks[role];
  return {
    line: { ...line, width: line.width * strength },
    markers: markers && { ...markers, size: Math.round(markers.size * strength) },
  };
}

interface LineLook {
  readonly line: ChartLine & { readonly color: string; readonly width: number };
  readonly markers: (ChartMarker & { readonly size: number }) | false;
}

function look(color: string, dash: Dash, shape: NonNullable<ChartMarker['shape']>): LineLook {
  return { line: { color, width: 1.5, dash }, markers: { shape, size: 6 } };
}

/** A line without points. */
function bare(color: string, dash: Dash): LineLook {
  return { line: { color, width: 1.25, dash }, markers: false };
}

type Dash = 'solid' | 'dash' | 'dashDot';

/** Fill of bars by the role of their series: three shades that a copier keeps apart, then patterns. */
export const barFills: Readonly<Record<SeriesRole, string>> = {
  data: palette.data,
  before: palette.muted,
  after: palette.data,
  cumulative: patterns.upward,
  alternate: palette.pale,
  limit: palette.ink,
  centre: palette.quiet,
  curve: palette.ink,
  fifth: patterns.level,
  sixth: patterns.downward,
  seventh: patterns.grid,
  eighth: patterns.dots,
};

/** Points that stand out are drawn once more above their series, larger and in a shape of their own. */
export const loudLooks = {
  signal: { name: 'Sinyal', color: palette.thread, markers: { shape: 'diamond', size: 11 } },
  struck: {
    name: 'Dikeluarkan dari perhitungan',
    color: palette.quiet,
    markers: { shape: 'x', size: 8 },
  },
} as const;
