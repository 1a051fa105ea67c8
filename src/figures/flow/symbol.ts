import type { BoxMark } from '#figures/figure.ts';
import type { Bounds } from '#figures/marks.ts';
import { boxMark } from '#figures/marks.ts';

/** What a step of a flow is, as every office draws it. */
export type FlowShape = 'start' | 'activity' | 'decision' | 'end';

/** A symbol on a sheet, in points, with the row that it stands in. */
export interface PlacedSymbol extends Bounds {
  /** Index of the step. */
  readonly index: number;
  readonly shape: FlowShape;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly rowBottom: number;
}

/** The symbols of a sheet; its flow begins below `top` and ends above `bottom`, in points. */
export interface PlacedFlow {
  readonly top: number;
  readonly bottom: number;
  readonly symbols: readonly PlacedSymbol[];
}

/** Strip above and below a sheet's flow for the connector that names another sheet. */
export const STRIP = 28;

/** The outline by which a reader knows what a step is. */
const outlines = {
  start: 'capsule',
  activity: 'rectangle',
  decision: 'diamond',
  end: 'capsule',
} as const satisfies Readonly<Record<FlowShape, string>>;

/** The outline of a symbol without words. */
export function symbolMark({ left, right, top, bottom, shape }: PlacedSymbol): BoxMark {
  return boxMark({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    shape: outlines[shape],
    role: 'candidate',
  });
}
