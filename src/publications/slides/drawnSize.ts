import type { Diagram } from '#figures/figure.ts';
import { SMALLEST } from './sizes.ts';

/** Words of a drawing are large enough at so many pixels. */
const LARGEST = 34;

/** By how much a drawing is enlarged in its room, and whether it then is larger than that room. */
interface DrawnSize {
  readonly scale: number;
  readonly isLarger: boolean;
}

/**
 * A drawing fills its room; one whose words would be too small for a hall is larger than its room and can be moved.
 *
 * @param least the smallest words in pixels; 0 shows the whole, however small
 */
export function drawnSize(
  diagram: Diagram,
  room: { readonly width: number; readonly height: number },
  least: number = SMALLEST,
): DrawnSize {
  const fit = Math.min(room.width / diagram.width, room.height / diagram.height);
  const font = smallestFont(diagram);
  const scale = Math.max(Math.min(fit, LARGEST / font), least / font);
  return { scale, isLarger: scale > fit * 1.01 };
}

function smallestFont({ marks }: Diagram): number {
  const sizes = marks.flatMap((mark) =>
    mark.kind !== 'line' && mark.lines.length > 0 ? [mark.fontSize] : [],
  );
  return Math.min(SMALLEST, ...sizes);
}
