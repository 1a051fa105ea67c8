import type { ThreadRow } from '#manuscript/manuscript.ts';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Table } from 'docx';
import { captionedFrame } from './captionedFrame.ts';
import type { Frame } from './captionedFrame.ts';
import { longestWord, ROUNDING } from '#manuscript/measure/columnWidths.ts';
import { shareWidth } from '#manuscript/measure/shareWidth.ts';
import { palette } from '#office/palette.ts';
import { textRuns } from '#document/setting/runs.ts';
import { halfPoints } from '#document/look/styles.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';
import { breakLongWords } from './longWords.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import type { Type } from '#manuscript/measure/typeWidth.ts';

type Knot = ThreadRow['knots'][number];

/** Width of the arrow between two knots, in twips. */
export const ARROW = 260;

/** The red thread as one row: problem → target → cause → measure → result → standard, with their numbers. */
export function typesetThread(
  block: ThreadRow,
  setting: Typesetting,
): readonly (Paragraph | Table)[] {
  return captionedFrame(
    block,
    block.knots.length > 0 ? threadRow(block.knots, setting) : null,
    setting,
  );
}

function threadRow(knots: readonly Knot[], setting: Typesetting): Frame {
  const room = setting.page.textWidth - ARROW * (knots.length - 1);
  const { font } = setting.format;
  const { looks } = setting;
  const { widths, fontSize } = knotWidths(knots, room, setting.format);
  const cells = knots.flatMap((knot, index) => [
    ...(index > 0 ? [arrow(knot, looks)] : []),
    knotCell(knot, widths[index] ?? 0, { font, fontSize, looks }),
  ]);
  const grid = widths.flatMap((width, index) => (index > 0 ? [ARROW, width] : [width]));
  return {
    margins: {
      marginUnitType: WidthType.DXA,
      left: PADDING * 10,
      right: PADDING * 10,
      top: 80,
      bottom: 80,
    },
    widths: grid,
    rows: [new TableRow({ cantSplit: true, keepNext: true, children: cells })],
  };
}

/** Knots share the row evenly, unless a long word needs more; a crowded row is set smaller. */
export function knotWidths(
  knots: readonly Knot[],
  room: number,
  format: Typesetting['format'],
): KnotWidths {
  const { font } = format;
  const largest = typeSizes(format).head;
  const sizes = [0, 0.5, 1, 1.5, 2].map((less) => Math.max(SMALLEST, largest - less));
  const fits = (fontSize: number) => needs(knots, { font, fontSize }) <= room / 20;
  const fontSize = sizes.find(fits) ?? SMALLEST;
  const widths = shareWidth(
    knots.map(() => ({ weight: 1 })),
    knots.map((knot) => need(knot, { font, fontSize })),
    room / 20,
  );
  return { widths: widths.map((width) => Math.floor(width * 20)), fontSize };
}

interface KnotWidths {
  /** In twips. */
  readonly widths: readonly number[];
  /** In points. */
  readonly fontSize: number;
}

const SMALLEST = 7;

function needs(knots: readonly Knot[], type: KnotType): number {
  return knots.reduce((sum, knot) => sum + need(knot, type), 0);
}

type KnotType = Omit<Type, 'bold'>;

function need({ label, value, text }: Knot, { font, fontSize }: KnotType): number {
  const words = longestWord([label, text, 'terputus'], { font, fontSize, bold: false });
  const number = longestWord([value], { font, fontSize: fontSize + VALUE, bold: true });
  return Math.max(words, number) + PADDING + ROUNDING;
}

/** The number of a knot is this much larger than its words, in points. */
const VALUE = 1.5;
/** At both sides of a knot's words together, in points. */
const PADDING = 5;

interface PartStyle {
  readonly color?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** In points. */
  readonly size?: number;
  /** Space above, in twips. */
  readonly before?: number;
}

function knotCell(
  knot: Knot,
  width: number,
  { font, fontSize, looks }: KnotType & Pick<Typesetting, 'looks'>,
): TableCell {
  const edge = knot.broken
    ? { style: BorderStyle.DASHED, size: 8, color: palette.quiet }
    : { style: BorderStyle.SINGLE, size: 6, color: palette.ink };
  const top = knot.broken ? edge : { style: BorderStyle.SINGLE, size: 22, color: palette.thread };
  const room = width / 20 - PADDING;
  const part = (text: string, { before = 0, size = fontSize, ...style }: PartStyle) =>
    new Paragraph({
      style: looks.styleOf({ of: 'TableText', ...style, size: halfPoints(size) }),
      alignment: AlignmentType.CENTER,
      spacing: { before },
      children: textRuns(
        breakLongWords(text, room, { font, fontSize: size, bold: style.bold === true }),
      ),
    });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    borders: { top, bottom: edge, left: edge, right: edge },
    children: [
      part(knot.label, { color: palette.quiet }),
      ...(knot.value ? [part(knot.value, { bold: true, size: fontSize + VALUE, before: 40 })] : []),
      ...(knot.text ? [part(knot.text, { before: 40 })] : []),
      ...(knot.broken ? [part('terputus', { italics: true, before: 40 })] : []),
    ],
  });
}

/** The arrow into a knot; a torn thread is struck through. */
function arrow(into: Knot, looks: Typesetting['looks']): TableCell {
  return new TableCell({
    width: { size: ARROW, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: 30, right: 30 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: looks.styleOf({
          of: 'TableText',
          size: halfPoints(11),
          bold: true,
          color: into.broken ? palette.quiet : palette.thread,
        }),
        alignment: AlignmentType.CENTER,
        children: textRuns(into.broken ? '×' : '→'),
      }),
    ],
  });
}
