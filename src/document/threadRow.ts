import type { ThreadRow } from '#manuscript/manuscript.ts';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { borderless } from './borderless.ts';
import { captionBelow } from './caption.ts';
import { columnWidths, CELL_PADDING } from './columnWidths.ts';
import { palette } from './palette.ts';
import { textRuns } from './runs.ts';
import { halfPoints } from './styles.ts';
import type { Typesetting } from './typesetting.ts';
import { breakLongWords } from './longWords.ts';

type Knot = ThreadRow['knots'][number];

/** Width of the arrow between two knots, in twips. */
const ARROW = 300;

/** The red thread as one row: problem → target → cause → measure → result → standard, with their numbers. */
export function typesetThread(
  block: ThreadRow,
  setting: Typesetting,
): readonly (Paragraph | Table)[] {
  const caption = setting.captions.ofBlock.get(block);
  return [
    ...(block.knots.length > 0 ? [threadTable(block.knots, setting)] : []),
    ...(caption ? [captionBelow(caption, '')] : []),
  ];
}

function threadTable(knots: readonly Knot[], setting: Typesetting): Table {
  const room = setting.page.textWidth - ARROW * (knots.length - 1);
  const { widths, fontSize } = knotWidths(knots, room);
  const cells = knots.flatMap((knot, index) => [
    ...(index > 0 ? [arrow(knot)] : []),
    knotCell(knot, widths[index] ?? 0, fontSize),
  ]);
  const grid = widths.flatMap((width, index) => (index > 0 ? [ARROW, width] : [width]));
  return new Table({
    ...borderless,
    margins: {
      marginUnitType: WidthType.DXA,
      left: CELL_PADDING * 5,
      right: CELL_PADDING * 5,
      top: 80,
      bottom: 80,
    },
    width: { size: grid.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: grid,
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ cantSplit: true, keepNext: true, children: cells })],
  });
}

/** Knots share the row evenly, unless a long word needs more. */
function knotWidths(knots: readonly Knot[], room: number) {
  const columns = columnWidths(
    {
      kind: 'table',
      caption: '',
      anchor: '',
      note: '',
      section: '',
      columns: knots.map((knot) => ({ title: knot.label, weight: 1, align: 'center' as const })),
      rows: [
        {
          style: 'plain',
          cells: knots.map((knot) => ({ lines: [knot.value, knot.text, 'terputus'] })),
        },
      ],
    },
    room / 20,
    [9, 8, 7.5],
  );
  return {
    widths: columns.widths.map((width) => Math.floor(width * 20)),
    fontSize: columns.fontSize,
  };
}

function knotCell(knot: Knot, width: number, fontSize: number): TableCell {
  const edge = knot.broken
    ? { style: BorderStyle.DASHED, size: 8, color: palette.quiet }
    : { style: BorderStyle.SINGLE, size: 6, color: palette.ink };
  const top = knot.broken ? edge : { style: BorderStyle.SINGLE, size: 24, color: palette.thread };
  const fit = (text: string) => breakLongWords(text, width / 20 - CELL_PADDING, fontSize);
  const part = (text: string, style: object, before = 0) =>
    new Paragraph({
      style: 'TableText',
      alignment: AlignmentType.CENTER,
      spacing: { before },
      children: textRuns(fit(text), { size: halfPoints(fontSize), ...style }),
    });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    borders: { top, bottom: edge, left: edge, right: edge },
    children: [
      part(knot.label, { color: palette.quiet }),
      ...(knot.value ? [part(knot.value, { bold: true, size: halfPoints(fontSize + 2) }, 40)] : []),
      ...(knot.text ? [part(knot.text, {}, 40)] : []),
      ...(knot.broken ? [part('terputus', { italics: true, bold: true }, 40)] : []),
    ],
  });
}

/** The arrow into a knot; a torn thread is struck through. */
function arrow(into: Knot): TableCell {
  return new TableCell({
    width: { size: ARROW, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: 30, right: 30 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            text: into.broken ? '×' : '→',
            size: 24,
            bold: true,
            color: into.broken ? palette.quiet : palette.thread,
          }),
        ],
      }),
    ],
  });
}
