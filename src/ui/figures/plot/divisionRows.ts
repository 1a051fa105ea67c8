import type { ChartDivision } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';

/** Where the words above vertical lines stand: in rows, so that neighbours do not collide. */
export interface DivisionRows {
  readonly places: readonly {
    readonly text: string;
    /** From the left edge of the plot, in pixels. */
    readonly x: number;
    /** Above the plot's top edge, in pixels. */
    readonly above: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly height: number;
}

interface Placed extends ChartDivision {
  readonly x: number;
}

const AIR = 10;

/** Gives every division the lowest row in which its words are free. */
export function divisionRows(
  divisions: readonly Placed[],
  plot: number,
  look: FigureLook,
): DivisionRows {
  const step = look.label * 1.35;
  const rows: { readonly from: number; readonly to: number }[][] = [];
  const places: DivisionRows['places'][number][] = [];
  // Stages are named in the lowest row, where their lines cross no other name.
  const isStage = (at: number): boolean => divisions[at]?.role === 'stage';
  const order = [...divisions.keys()].sort((a, b) => Number(isStage(b)) - Number(isStage(a)));
  for (const at of order) {
    const division = divisions[at];
    if (division === undefined) continue;
    const width = textWidth(division.label, look.label, true);
    const anchor = anchorOf(division, width, plot);
    const from = division.x - { start: 0, middle: width / 2, end: width }[anchor];
    const to = from + width;
    const isFree = (row: (typeof rows)[number]): boolean =>
      row.every((other) => other.to + AIR <= from || to + AIR <= other.from);
    const free = rows.findIndex(isFree);
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), { from, to }];
    places[at] = { text: division.label, x: division.x, above: 8 + row * step, anchor };
  }
  return { places, height: divisions.length === 0 ? 0 : (rows.length - 1) * step + 4 };
}

/** A stage is named where it begins, other lines above their end; both stay within the plot. */
function anchorOf({ role, x }: Placed, width: number, plot: number): 'start' | 'middle' | 'end' {
  if (role === 'stage') return x + width > plot ? 'end' : 'start';
  if (x - width / 2 < 0) return 'start';
  return x + width / 2 > plot ? 'end' : 'middle';
}
