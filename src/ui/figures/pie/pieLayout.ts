import type { PieChart } from '#figures/figure.ts';
import { LINE_HEIGHT, textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';
import { spread } from '#ui/figures/chart/spread.ts';

/** The words of one slice outside the pie, with the line that leads to them. */
export interface PieLabel {
  /** The name on one or more lines, then the number. */
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly leader: string;
}

export interface PieLayout {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** One per slice; `null` for a slice without size. */
  readonly labels: readonly (PieLabel | null)[];
}

interface PieRoom {
  readonly width: number;
  readonly height: number;
  readonly words: 'beside' | 'elsewhere';
}

/** Puts a pie in the middle and its words at both sides, moved apart where slices are thin. */
export function pieLayout({ slices }: PieChart, room: PieRoom, look: FigureLook): PieLayout {
  const side = room.words === 'beside' ? Math.min(room.width * 0.34, look.label * 14) : 0;
  const centre = { x: room.width / 2, y: room.height / 2 };
  const radius = Math.max(
    look.label * 2,
    Math.min(room.height / 2 - look.label * 2, room.width / 2 - side - look.label * 2),
  );
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  const options = { fontSize: look.label, bold: true, width: side, maxLines: 2 };
  let before = 0;
  const wanted = slices.map((slice) => {
    const middle = total > 0 ? ((before + slice.value / 2) / total) * 2 * Math.PI : 0;
    before += slice.value;
    const all = `${slice.name} ${slice.label}`;
    const isShort = textWidth(all, look.label, true) <= side;
    const lines = isShort ? [all] : [...wrapText(slice.name, options, textWidth), slice.label];
    return { lines, across: Math.sin(middle), down: -Math.cos(middle), value: slice.value };
  });
  const labels: (PieLabel | null)[] = slices.map(() => null);
  for (const anchor of ['start', 'end'] as const) {
    const own = wanted.flatMap((one, at) =>
      one.value > 0 && (one.across >= 0 ? 'start' : 'end') === anchor ? [at] : [],
    );
    const middles = own.map((at) => ({
      middle: centre.y + (wanted[at]?.down ?? 0) * (radius + look.label),
      size: (wanted[at]?.lines.length ?? 1) * look.label * LINE_HEIGHT + 5,
    }));
    spread(middles, { from: 0, to: room.height }).forEach((y, index) => {
      const at = own[index] ?? 0;
      const one = wanted[at];
      if (one === undefined) return;
      const way = anchor === 'start' ? 1 : -1;
      const rim = { x: centre.x + one.across * radius, y: centre.y + one.down * radius };
      const elbow = centre.x + one.across * (radius + look.label);
      const x = centre.x + way * (radius + look.label * 1.6);
      const end = way > 0 ? Math.max(x, elbow) : Math.min(x, elbow);
      labels[at] = {
        lines: one.lines,
        x: end + way * 5,
        y: y - (one.lines.length * look.label * LINE_HEIGHT) / 2 + look.label * 0.9,
        anchor,
        leader: `M${rim.x} ${rim.y}L${elbow} ${y}H${end}`,
      };
    });
  }
  return { centre, radius, labels };
}
