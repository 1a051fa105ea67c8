import type {
  Table as ManuscriptTable,
  TableRow as ManuscriptRow,
} from '#manuscript/manuscript.ts';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IShadingAttributesProperties,
  type ITableBordersOptions,
} from 'docx';
import { captionAbove, notePara } from './caption.ts';
import {
  CELL_PADDING,
  columnWidths,
  placeCells,
  type Columns,
  type PlacedCell,
} from './columnWidths.ts';
import { palette } from './palette.ts';
import { textRuns } from './runs.ts';
import { halfPoints } from './styles.ts';
import type { Typesetting } from './typesetting.ts';
import { breakLongWords } from './longWords.ts';

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** A table with its caption above and its note below. The header row repeats on every page. */
export function typesetTable(
  table: ManuscriptTable,
  setting: Typesetting,
): readonly (Paragraph | Table)[] {
  const caption = setting.captions.ofBlock.get(table);
  return [
    ...(caption ? [captionAbove(caption)] : []),
    ...(table.columns.length > 0 ? [grid(table, setting)] : []),
    ...(table.note ? [notePara(table.note, 'left')] : []),
  ];
}

function grid(table: ManuscriptTable, setting: Typesetting): Table {
  const tableWidth = setting.page.textWidth;
  const columns = columnWidths(table, tableWidth / 20);
  const widths = wholeWidths(columns.widths, tableWidth);
  const placed = placeCells(table);
  const place: CellPlace = { table, columns, widths, kept: keptRows(table, placed) };
  const titled = table.columns.some((column) => column.title !== '');
  const rows = placed.map((cells, index) => bodyRow(cells, index, place));
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      left: CELL_PADDING * 10,
      right: CELL_PADDING * 10,
      top: 40,
      bottom: 40,
    },
    borders: table.caption ? ruled : unruled,
    rows: titled ? [headerRow(place), ...rows] : rows,
  });
}

interface CellPlace {
  readonly table: ManuscriptTable;
  readonly columns: Columns;
  readonly widths: readonly number[];
  /** Rows that stay on the page of the row after them. */
  readonly kept: ReadonlySet<number>;
}

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const ruled: ITableBordersOptions = {
  top: line(palette.ink, 8),
  bottom: line(palette.ink, 8),
  left: none,
  right: none,
  insideHorizontal: line(palette.line, 4),
  insideVertical: line(palette.hairline, 4),
};

const unruled: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function headerRow({ table, columns, widths }: CellPlace): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: table.columns.map((column, index) => {
      const width = widths[index] ?? 0;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        shading: solid(palette.tint),
        borders: { bottom: line(palette.ink, 6) },
        children: [
          new Paragraph({
            style: 'TableText',
            alignment: alignments[column.align],
            children: textRuns(fitted(column.title, width, columns.fontSize), {
              bold: true,
              size: halfPoints(columns.fontSize),
            }),
          }),
        ],
      });
    }),
  });
}

function bodyRow(cells: readonly PlacedCell[], index: number, place: CellPlace): TableRow {
  const style = place.table.rows[index]?.style ?? 'plain';
  const keepNext = place.kept.has(index);
  return new TableRow({
    cantSplit: !isLong(cells),
    ...(keepNext && { keepNext }),
    children: cells.map((cell) => bodyCell(cell, style, place)),
  });
}

function bodyCell(
  { cell, column, span }: PlacedCell,
  style: ManuscriptRow['style'],
  { table, columns, widths }: CellPlace,
): TableCell {
  const width = widths.slice(column, column + span).reduce((total, part) => total + part, 0);
  const bold = cell.bold === true || style !== 'plain';
  const size = halfPoints(columns.fontSize);
  const shading = cell.fill ? fills[cell.fill] : rowShading[style];
  const lines = cell.lines.length > 0 ? cell.lines : [''];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    rowSpan: cell.rowSpan ?? 1,
    verticalAlign: VerticalAlignTable.TOP,
    ...(shading && { shading }),
    borders: {
      ...(style === 'total' && { top: line(palette.ink, 6) }),
      ...(style === 'vital' && column === 0 && { left: line(palette.thread, 24) }),
    },
    children: lines.map(
      (text) =>
        new Paragraph({
          style: 'TableText',
          alignment:
            style === 'group'
              ? AlignmentType.LEFT
              : alignments[table.columns[column]?.align ?? 'start'],
          children: textRuns(fitted(text, width, columns.fontSize), { bold, size }),
        }),
    ),
  });
}

const fills = {
  // Hatched and solid are told apart on a black-and-white print too.
  planned: {
    type: ShadingType.THIN_DIAGONAL_STRIPE,
    color: palette.data,
    fill: palette.paper,
  },
  actual: solid(palette.data),
} as const satisfies Record<string, IShadingAttributesProperties>;

const rowShading: Record<ManuscriptRow['style'], IShadingAttributesProperties | null> = {
  plain: null,
  total: null,
  group: solid(palette.tint),
  vital: null,
};

function solid(fill: string): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, color: 'auto', fill };
}

function fitted(text: string, width: number, fontSize: number): string {
  return breakLongWords(text, width / 20 - CELL_PADDING, { fontSize, bold: true });
}

/**
 * Rows that must not be parted from the next: a subheading from its rows, a total from what it adds up, rows under one
 * cell, the last row from the note; and all rows of a table so small that it fits below its caption.
 */
function keptRows(
  table: ManuscriptTable,
  placed: readonly (readonly PlacedCell[])[],
): ReadonlySet<number> {
  const kept = new Set<number>();
  const last = table.rows.length - 1;
  const isSmall =
    last < SMALL_TABLE && !placed.some((cells) => cells.some(({ cell }) => isWordy(cell)));
  placed.forEach((cells, index) => {
    const style = table.rows[index]?.style;
    const nextStyle = table.rows[index + 1]?.style;
    const down = Math.max(1, ...cells.map(({ cell }) => cell.rowSpan ?? 1));
    for (let row = index; row < index + down - 1 && down <= SMALL_TABLE; row += 1) kept.add(row);
    if (index < last && (isSmall || style === 'group' || nextStyle === 'total')) kept.add(index);
  });
  if (table.note && last >= 0) kept.add(last);
  return kept;
}

/** Rows that may be kept together without leaving half a page empty. */
const SMALL_TABLE = 9;

function isWordy({ lines }: PlacedCell['cell']): boolean {
  return lines.join(' ').length > 120;
}

/** A row that would fill much of a page by itself may break across two; all others stay whole. */
function isLong(cells: readonly PlacedCell[]): boolean {
  return cells.some(({ cell }) => cell.lines.join(' ').length > 900 || cell.lines.length > 20);
}

/** Widths in whole twips that add up to the table's exactly. */
function wholeWidths(points: readonly number[], tableWidth: number): readonly number[] {
  const widths = points.map((width) => Math.floor(width * 20));
  const spare = tableWidth - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + spare : width));
}
