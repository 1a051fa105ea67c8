import type { Diagram, Mark, MeasureText, Point, TextMark } from './figure.ts';
import { boxMark, frameMarks, lineMark, textHeight, textMark } from './marks.ts';
import { wrapText } from './wrapText.ts';

/** The red thread of a risalah: what it promises and keeps, from the problem to the standard. */
export interface ThreadInput {
  readonly knots: readonly ThreadKnot[];
}

export interface ThreadKnot {
  /** What the knot is: "Masalah". */
  readonly label: string;
  /** Its number, already written in Indonesian; empty where it has none. */
  readonly number: string;
  readonly text: string;
  /** The thread is torn between this knot and the next. */
  readonly broken: boolean;
}

const KNOT_WIDTH = 104;
const GAP = 12;
const RADIUS = 5;
const LABEL = { fontSize: 9, bold: false };
const NUMBER = { fontSize: 14, bold: true };
const WORDS = { fontSize: 10, bold: false };
const MARGIN = 4;

/** Knots from left to right, in points, each with label, number and text; a torn link is dashed, an empty knot hollow. */
export function layoutThread({ knots }: ThreadInput, measure: MeasureText): Diagram {
  const labelHeight = tallest(
    knots.map(({ label }) => wrap(label, LABEL, measure)),
    LABEL,
  );
  const numberHeight = tallest(
    knots.map(({ number }) => wrap(number, NUMBER, measure)),
    NUMBER,
  );
  const knotY = labelHeight + RADIUS + 5;
  const numberY = knotY + RADIUS + 6;
  const marks = knots.flatMap((knot, index): readonly Mark[] => {
    const x = index * (KNOT_WIDTH + GAP);
    const label = wrap(knot.label, LABEL, measure);
    const next = x + KNOT_WIDTH + GAP;
    return [
      ...(index === knots.length - 1 ? [] : [link({ x: x + 2 * RADIUS, y: knotY }, next, knot)]),
      boxMark({
        x,
        y: knotY - RADIUS,
        width: 2 * RADIUS,
        height: 2 * RADIUS,
        shape: 'circle',
        role: isEmpty(knot) ? 'broken' : 'thread',
      }),
      ...words({ x, y: labelHeight - textHeight(label, LABEL.fontSize) }, label, {
        ...LABEL,
        role: 'quiet',
      }),
      ...words({ x, y: numberY }, wrap(knot.number, NUMBER, measure), { ...NUMBER, role: 'plain' }),
      ...words({ x, y: numberY + numberHeight + 2 }, textOf(knot, measure), {
        ...WORDS,
        role: textRole(knot),
      }),
    ];
  });
  return {
    kind: 'diagram',
    title: 'Benang merah',
    alt: describe(knots),
    landscape: false,
    ...frameMarks(marks, MARGIN),
  };
}

interface Font {
  readonly fontSize: number;
  readonly bold: boolean;
}

function wrap(text: string, font: Font, measure: MeasureText): readonly string[] {
  return wrapText(text, { ...font, width: KNOT_WIDTH }, measure);
}

function tallest(texts: readonly (readonly string[])[], font: Font): number {
  return Math.max(0, ...texts.map((lines) => textHeight(lines, font.fontSize)));
}

function link(from: Point, next: number, { broken }: ThreadKnot): Mark {
  return lineMark({
    role: broken ? 'broken' : 'thread',
    from,
    to: { x: next, y: from.y },
    width: 2,
    dash: broken ? 'dashed' : 'solid',
  });
}

function words(
  at: Point,
  lines: readonly string[],
  look: Pick<TextMark, 'fontSize' | 'bold' | 'role'>,
): readonly Mark[] {
  return lines.length === 0 ? [] : [textMark({ ...at, ...look, lines, width: KNOT_WIDTH })];
}

function isEmpty({ number, text }: ThreadKnot): boolean {
  return number.trim() === '' && text.trim() === '';
}

function textOf(knot: ThreadKnot, measure: MeasureText): readonly string[] {
  return wrap(isEmpty(knot) ? '(belum diisi)' : knot.text, WORDS, measure);
}

function textRole(knot: ThreadKnot): 'plain' | 'quiet' {
  return isEmpty(knot) ? 'quiet' : 'plain';
}

function describe(knots: readonly ThreadKnot[]): string {
  if (knots.length === 0) return 'Benang merah belum bersimpul.';
  const parts = knots.map((knot) => {
    const said = [knot.number, knot.text].filter((part) => part.trim() !== '').join(', ');
    return `${knot.label}: ${said === '' ? 'belum diisi' : said}`;
  });
  const torn = knots.slice(0, -1).flatMap((knot, index) => {
    const next = knots[index + 1];
    return knot.broken && next !== undefined ? [`${knot.label} dan ${next.label}`] : [];
  });
  const breaks = torn.length === 0 ? '' : ` Benang putus antara ${torn.join('; ')}.`;
  return `${parts.join(' → ')}.${breaks}`;
}
