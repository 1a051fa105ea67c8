import { isBlank } from '#language/isBlank.ts';
import type { BoxMark, DiagramPlace, MeasureText } from '#figures/figure.ts';
import { boxMark, textHeight } from '#figures/marks.ts';
import type { ThreadKnot } from './threadInput.ts';
import { wrapText } from '#figures/wrapText.ts';

/** How knots are set: the size of their words in points, and the most lines that a card shows of them. */
export interface ThreadType {
  readonly fontSize: number;
  readonly lines: number;
  /** `labelled` writes what the knot is above its words, `beside` in one line with its number. */
  readonly labels: 'labelled' | 'beside' | 'bare';
}

/** A knot broken into lines for its width; where it stands comes later. */
export interface ThreadCard {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => ThreadCardMarks;
}

interface ThreadCardMarks {
  readonly boxes: readonly BoxMark[];
  readonly place: DiagramPlace;
}

/** Renderers begin 6 points from the left edge of a box. */
const PADDING = { left: 6, right: 3, y: 4 };

/** A bold strip with the number or the tear, where there is one, above the words. */
export function threadCard(
  knot: ThreadKnot,
  { width, type }: { readonly width: number; readonly type: ThreadType },
  measure: MeasureText,
): ThreadCard {
  const { fontSize, lines: maxLines } = type;
  const inside = width - PADDING.left - PADDING.right;
  const wrap = (text: string, bold: boolean) =>
    wrapText(text, { width: inside, fontSize, bold, maxLines }, measure);
  const strips = stripsOf(knot, type.labels).flatMap((text) => wrap(text, true));
  const words = wrap(knot.text, false);
  const stripHeight = strips.length === 0 ? 0 : textHeight(strips, fontSize) + PADDING.y;
  const wordsHeight =
    words.length === 0 && stripHeight > 0 ? 0 : textHeight(words, fontSize) + 2 * PADDING.y;
  const height = stripHeight + wordsHeight;
  const role = knot.state === 'there' ? 'plain' : 'broken';
  const look = { width, fontSize, align: 'start' } as const;
  return {
    width,
    height,
    at: (x, y) => ({
      boxes: [
        ...(stripHeight === 0
          ? []
          : [
              boxMark({
                ...look,
                x,
                y,
                height: stripHeight,
                role: knot.state === 'there' ? 'category' : 'broken',
                bold: true,
                lines: strips,
              }),
            ]),
        ...(wordsHeight === 0
          ? []
          : [boxMark({ ...look, x, y: y + stripHeight, height: wordsHeight, role, lines: words })]),
      ],
      place: { x, y, width, height, to: knot.to, name: knotName(knot) },
    }),
  };
}

function stripsOf(
  { label, number, torn }: ThreadKnot,
  labels: ThreadType['labels'],
): readonly string[] {
  switch (labels) {
    case 'labelled':
      return [joined([label, torn]), number];
    case 'beside':
      return [joined([label, number, torn], ' · ')];
    case 'bare':
      return [torn, number];
  }
}

/** "Masalah: 28 menit, Waktu tunggu, putus (1)". */
export function knotName({ label, number, text, torn }: ThreadKnot): string {
  return `${label}: ${joined([number, text, torn], ', ')}`;
}

function joined(parts: readonly string[], separator = ' · '): string {
  return parts.filter((part) => !isBlank(part)).join(separator);
}
