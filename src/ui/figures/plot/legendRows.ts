import { textWidth } from '#figures/textWidth.ts';
import type { FigureLook } from '#ui/figures/look/figureLook.ts';

/** Names placed in rows below a plot, in pixels from its left top corner. */
export interface LegendRows {
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** 0 without names. */
  readonly height: number;
  /** Width that one name may take. */
  readonly room: number;
}

/** Width of the sample before a name, as a share of the letters' height. */
export const SAMPLE = 2.2;
/** The interface's typeface runs wider than the one that is measured. */
export const SCREEN_FACE = 1.12;
const ROW = 1.7;
const GAP = 1.6;

/** Breaks a legend into as many rows as its width asks for. */
export function legendRows(names: readonly string[], width: number, look: FigureLook): LegendRows {
  const step = look.label * ROW;
  const room = nameRoom(width, look);
  const places: { x: number; y: number }[] = [];
  let x = 0;
  let row = 0;
  for (const name of names) {
    const wide = width - room + Math.min(room, widthOf(name, look));
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    places.push({ x, y: (row + 0.5) * step });
    x += wide + GAP * look.label;
  }
  return { places, height: names.length === 0 ? 0 : (row + 1) * step + 8, room };
}

/** Width of a row behind its first sample. */
export function nameRoom(width: number, { label }: FigureLook): number {
  return width - (SAMPLE + 0.6) * label;
}

/** A name that is wider than its room loses its end, and shows that it did; what follows it stays whole. */
export function fittedName(
  { name, after }: { readonly name: string; readonly after: string },
  room: number,
  look: FigureLook,
): string {
  const whole = `${name}${after}`;
  if (widthOf(whole, look) <= room) return whole;
  const letters = Array.from(name);
  const cut = (): string => `${letters.join('').trimEnd()}…${after}`;
  while (letters.length > 1 && widthOf(cut(), look) > room) letters.pop();
  return cut();
}

function widthOf(name: string, { label }: FigureLook): number {
  return SCREEN_FACE * textWidth(name, label, false);
}
