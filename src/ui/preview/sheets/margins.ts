import type { Format } from '#domain/method/format.ts';

/** White at the edges of a sheet, in pixels. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

export function marginsOf({ margins }: Format): Margins {
  return { left: pixels(margins.left), right: pixels(margins.right) };
}

function pixels(centimetres: number): number {
  return (centimetres / 2.54) * 96;
}
