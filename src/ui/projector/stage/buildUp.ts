import { buildSteps } from '#figures/builtFigure.ts';
import type { Figure } from '#figures/figure.ts';

/** A figure of very many points is built up in about this many strokes, so that nobody presses the key all day. */
const MOST_STROKES = 24;

/** In how many parts a figure is built up; 1 is all at once. */
export function buildPartsOf(figure: Figure | null): number {
  return figure === null ? 1 : buildSteps(figure);
}

/** The next number of parts shown: from the whole back to the empty ground, then part by part to the whole. */
export function builtUp(shown: number, parts: number): number {
  if (parts <= 1) return Infinity;
  if (shown >= parts) return 0;
  const next = shown + stride(parts);
  return next >= parts ? Infinity : next;
}

/** One stroke back; the empty ground stays. */
export function takenBack(shown: number, parts: number): number {
  if (parts <= 1) return Infinity;
  return Math.max(0, Math.min(shown, parts) - stride(parts));
}

function stride(parts: number): number {
  return Math.ceil(parts / MOST_STROKES);
}
