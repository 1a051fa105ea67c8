import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';

const LINE = 1.2;

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Sizes {
  /** In points, from the largest. */
  readonly sizes: readonly number[];
  readonly bold?: boolean;
}

/** The largest of the sizes in which the paragraphs fit their room; the smallest where none does. */
export function fittedSize(
  paragraphs: readonly string[],
  room: Room,
  { sizes, bold = false }: Sizes,
): number {
  const fits = (size: number) => heightOf(paragraphs, room.width, { size, bold }) <= room.height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}

interface SetIn {
  readonly size: number;
  readonly bold?: boolean;
}

/** Height of paragraphs in points, broken to a width. */
export function heightOf(
  paragraphs: readonly string[],
  width: number,
  { size, bold = false }: SetIn,
): number {
  const options = { width, fontSize: size, bold };
  const lines = paragraphs.map((text) => Math.max(1, wrapText(text, options, textWidth).length));
  return lines.reduce((sum, count) => sum + count, 0) * size * LINE;
}
