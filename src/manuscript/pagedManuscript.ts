/**
 * Where a manuscript lies on paper: the sheets with their lines, rows and drawings, broken where the Word file breaks
 * them. Lengths are in pixels, 96 to the inch, from the top left corner of the sheet.
 */
export interface PagedManuscript {
  readonly sheets: readonly Sheet[];
  /** How each style of paragraph is set, by its id in Word; those of the cover by names of our own. */
  readonly looks: Readonly<Record<string, TypeLook>>;
}

export interface TypeLook {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'start' | 'center' | 'end' | 'justify';
}

export interface Sheet {
  /** Its number as printed, such as "iv" or "3"; empty for none. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** The words that run along its head; empty where an office's letterhead stands there. */
  readonly head: string;
  /** Whether it opens a section, on paper whose first pages have a letterhead of their own. */
  readonly opens: boolean;
  /** In the order in which they are read. */
  readonly pieces: readonly Piece[];
  readonly footnotes: readonly SheetNote[];
}

/** The part of a paragraph or table that stands on one sheet. */
export type Piece = LinesPiece | RowsPiece;

interface PieceOfBlock {
  /** Position of its block among all blocks of the manuscript. */
  readonly block: number;
  /** Which of the paragraphs and tables that the block is set as, from 0: a caption, the table itself, its note. */
  readonly element: number;
}

export interface LinesPiece extends PieceOfBlock {
  readonly kind: 'lines';
  readonly lines: readonly SheetLine[];
  /** Letters of the paragraph on the sheets before. */
  readonly from: number;
  /** Whether the paragraph ends on this sheet. */
  readonly ends: boolean;
}

export interface RowsPiece extends PieceOfBlock {
  readonly kind: 'rows';
  readonly rows: readonly SheetRow[];
  /** Widths of the table's columns; empty where they are even. */
  readonly widths: readonly number[];
  /** Size of its words, in points. */
  readonly fontSize: number;
}

export interface SheetLine {
  /** A drawing alone in its line has no text. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Room for the line. */
  readonly width: number;
  readonly height: number;
  /** How far its text goes. */
  readonly textWidth: number;
}

export interface SheetRow {
  /** Counted from 0, the header among them. */
  readonly index: number;
  readonly y: number;
  readonly height: number;
  /** Height of the row's parts on the sheets before; a header row that is repeated has none. */
  readonly above: number;
  /** Whether other parts of it stand on other sheets. */
  readonly parted: boolean;
}

export interface SheetNote {
  readonly number: string;
  readonly lines: readonly SheetLine[];
}
