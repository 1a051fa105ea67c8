import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';

const LINE = 1.2;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The largest of the sizes, in points, in which the paragraphs fit their room; the smallest where none does. */
export function fittedSize(
  paragraphs: readonly string[],
  room: Room,
  sizes: readonly number[],
  bold = false,
): number {
  return (
    sizes.find((size) => heightOf(paragraphs, room, size, bold) <= room.height) ??
    sizes.at(-1) ??
    12
  );
}

/** Height of paragraphs in points, broken to a width. */
export function heightOf(
  paragraphs: readonly string[],
  { width }: Pick<Room, 'width'>,
  fontSize: number,
  bold = false,
): number {
  const options = { width, fontSize, bold };
  const lines = paragraphs.map((text) => Math.max(1, wrapText(text, options, textWidth).length));
  return lines.reduce((sum, count) => sum + count, 0) * fontSize * LINE;
}
