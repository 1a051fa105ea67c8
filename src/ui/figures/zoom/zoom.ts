/** A place on a frame in pixels, from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far a drawing is scrolled, in pixels. */
export interface Scroll {
  readonly left: number;
  readonly top: number;
}

const SMALLEST = 0.1;
const LARGEST = 6;
/** One press of a button, one notch of a wheel. */
export const ZOOM_STEP = 1.25;

/** Pixels to the point, within what can be seen and found. */
export function within(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}

/** The scroll that keeps what is under `spot` where it is when the scale becomes `by` times what it was. */
export function scrollAround({ left, top }: Scroll, spot: Spot, by: number): Scroll {
  return { left: (left + spot.x) * by - spot.x, top: (top + spot.y) * by - spot.y };
}

/** The scale at which a drawing (in points) fills a frame (in pixels) without leaving it. */
export function fitScale(
  drawing: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
): number {
  return within(Math.min(frame.width / drawing.width, frame.height / drawing.height));
}
