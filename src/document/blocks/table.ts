import { LINE_HEIGHT } from '#figures/textWidth.ts';
import type {
  Table as ManuscriptTable,
  TableRow as ManuscriptRow,
} from '#manuscript/manuscript.ts';
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ITableOptions, Table } from 'docx';
import { keptRows } from './keptRows.ts';
import { captionAbove, notePara } from './caption.ts';
import { footRow } from './footRow.ts';
import {
  CELL_PADDING,
  columnWidths,
  isBold,
  placeCells,
} from '#manuscript/measure/columnWidths.ts';
import type { Columns, PlacedCell } from '#manuscript/measure/columnWidths.ts';
import { NamedTable } from './namedTable.ts';
import { SteadyTable } from './steadyTable.ts';
import { palette } from '#office/palette.ts';
import { textRuns } from '#document/setting/runs.ts';
import { bordersOf, fills, line, rowShading, solid, unruled } from './tableLook.ts';
import { air, halfPoints } from '#document/look/styles.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';
import { sum } from '#figures/sum.ts';
import { breakLongWords } from './longWords.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import type { Type } from '#manuscript/measure/typeWidth.ts';

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
    ...(table.columns.length > 0 ? [grid(table, setting, caption?.text ?? '')] : []),
    ...(table.columns.length === 0 && table.note ? [notePara(table.note, 'left')] : []),
  ];
}

function grid(table: ManuscriptTable, setting: Typesetting, name: string): Table {
  const room = setting.page.textWidth;
  const { font } = setting.format;
  const { table: fontSize } = typeSizes(setting.format);
  const columns = columnWidths(table, room / 20, { font, fontSize });
  const tableWidth = Math.min(room, Math.round(sum(columns.widths) * 20));
  const widths = wholeWidths(columns.widths, tableWidth);
  const placed = placeCells(table);
  const heights = placed.map((cells) => rowHeight(cells, columns, font));
  const isSmall = sum(heights) * 20 < setting.page.textHeight * SMALL_TABLE[setting.format.detail];
  const place: CellPlace = {
    table,
    font,
    looks: setting.looks,
    columns,
    widths,
    heights,
    kept: keptRows(table, placed, isSmall ? 'small' : 'large'),
  };
  const titled = table.columns.some((column) => column.title !== '');
  const rows = placed.map((cells, index) => bodyRow(cells, index, place));
  const options: ITableOptions = {
    width: { size: tableWidth, type: WidthType.DXA },
    ...(tableWidth < room - NEARLY && { alignment: AlignmentType.CENTER }),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      left: CELL_PADDING * 10,
      right: CELL_PADDING * 10,
      top: Math.round(PADDING_ABOVE * air(setting.format)),
      bottom: Math.round(40 * air(setting.format)),
    },
    borders: bordersOf(table, setting.format),
    // Tells screen readers which row names the columns; there is no banding.
    tableLook: { ...PLAIN_LOOK, firstRow: titled },
    rows: [...(titled ? [headerRow(place)] : []), ...rows, ...footOf(table)],
  };
  return name === '' ? new SteadyTable(options) : new NamedTable(options, name);
}

/** The note is the table's last row. */
function footOf(table: ManuscriptTable): readonly TableRow[] {
  const options = {
    columns: table.columns.length,
    ruleAbove: bordersOf(table, { office: null }) !== unruled,
  };
  return table.note ? [footRow([notePara(table.note, 'left')], options)] : [];
}

/** Above the words of a cell, in twips: one less than below them, since their line has one more (`levelLine`). */
const PADDING_ABOVE = 39;

const PLAIN_LOOK = {
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
} as const;

/** Twips that rounding may take from a table as wide as the text. */
const NEARLY = 20;
/** A table that takes less than this share of a page is kept whole. */
const SMALL_TABLE = { full: 0.35, summary: 0.15 } as const;
/** Least height of a form's header row, in twips. */
const WRITTEN_TITLE = 420;
/** A row higher than this, in points, may break across two pages. */
const TALLEST_WHOLE = 180;

interface CellPlace {
  readonly table: ManuscriptTable;
  readonly font: Type['font'];
  readonly looks: Typesetting['looks'];
  readonly columns: Columns;
  readonly widths: readonly number[];
  /** Of the rows, in points, about. */
  readonly heights: readonly number[];
  /** Rows that stay on the page of the row after them. */
  readonly kept: ReadonlySet<number>;
}

function headerRow(place: CellPlace): TableRow {
  const { table, columns, widths, looks } = place;
  const size = halfPoints(columns.fontSize);
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    // A title that is left blank is written by hand too.
    ...(table.writingHeight !== undefined && {
      height: { value: WRITTEN_TITLE, rule: HeightRule.ATLEAST },
    }),
    children: table.columns.map((column, index) => {
      const width = widths[index] ?? 0;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        shading: solid(palette.tint),
        borders: { bottom: line(palette.ink, 6) },
        children: [
          new Paragraph({
            style: looks.styleOf({ of: 'TableText', size, bold: true }),
            alignment: alignments[column.align],
            children: textRuns(fitted(column.title, { width, bold: true }, place)),
          }),
        ],
      });
    }),
  });
}

function bodyRow(cells: readonly PlacedCell[], index: number, place: CellPlace): TableRow {
  const row = place.table.rows[index];
  const keepNext = place.kept.has(index);
  const { writingHeight } = place.table;
  return new TableRow({
    cantSplit: (place.heights[index] ?? 0) < TALLEST_WHOLE,
    ...(keepNext && { keepNext }),
    ...(writingHeight !== undefined && {
      height: { value: writingHeight * 20, rule: HeightRule.ATLEAST },
    }),
    children: cells.map((cell) => bodyCell(cell, row, place)),
  });
}

function bodyCell(
  { cell, column, span }: PlacedCell,
  row: ManuscriptRow | undefined,
  place: CellPlace,
): TableCell {
  const { table, columns, widths, looks } = place;
  const width = sum(widths.slice(column, column + span));
  const style = row?.style ?? 'plain';
  const bold = isBold(cell, row);
  const size = halfPoints(columns.fontSize);
  const shading = cell.fill ? fills[cell.fill] : rowShading[style];
  const lines = cell.lines.length > 0 ? cell.lines : [''];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    rowSpan: cell.rowSpan ?? 1,
    verticalAlign:
      table.writingHeight === undefined ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(shading && { shading }),
    borders: {
      ...(style === 'total' && { top: line(palette.ink, 6) }),
      ...(style === 'vital' && column === 0 && { left: line(palette.thread, 24) }),
    },
    children: lines.map(
      (text) =>
        new Paragraph({
          style: looks.styleOf({
            of: 'TableText',
            size,
            bold,
            ...(cell.fill === 'actual' && { color: palette.paper }),
          }),
          alignment:
            style === 'group'
              ? AlignmentType.LEFT
              : alignments[table.columns[column]?.align ?? 'start'],
          children: textRuns(fitted(text, { width, bold }, place)),
        }),
    ),
  });
}

function fitted(
  text: string,
  { width, bold }: { readonly width: number; readonly bold: boolean },
  { columns, font }: CellPlace,
): string {
  const { fontSize } = columns;
  return breakLongWords(text, width / 20 - CELL_PADDING, { font, fontSize, bold });
}

/** About how high a row becomes, in points. */
function rowHeight(
  cells: readonly PlacedCell[],
  { widths, fontSize }: Columns,
  font: Type['font'],
): number {
  const lineCounts = cells.map(({ cell, column, span }) => {
    const room = sum(widths.slice(column, column + span)) - CELL_PADDING;
    const lines = cell.lines.map(
      (line) => Math.ceil(typeWidth(line, { font, fontSize, bold: false }) / room) || 1,
    );
    return sum(lines) / (cell.rowSpan ?? 1);
  });
  return Math.max(1, ...lineCounts) * fontSize * LINE_HEIGHT + 4;
}

/** Widths in whole twips that add up to the table's exactly. */
function wholeWidths(points: readonly number[], tableWidth: number): readonly number[] {
  const widths = points.map((width) => Math.floor(width * 20));
  const spare = tableWidth - sum(widths);
  return widths.map((width, index) => (index === widths.length - 1 ? width + spare : width));
}
