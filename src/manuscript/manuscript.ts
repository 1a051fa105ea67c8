import type { Figure } from '#figures/figure.ts';

/**
 * The whole report as text, tables and figures, independent of any medium.
 *
 * Word, the preview, the slides and the projector typeset this same description, so they cannot disagree. Captions
 * and headings carry no numbers of their own: a typesetter numbers them (`Gambar 2.1` restarts at every level-1
 * heading), and references name a block by its `anchor`.
 */
export interface Manuscript {
  /** The document's title, used as metadata and in the running header. */
  readonly title: string;
  /** Who wrote it: the circle's name. */
  readonly author: string;
  /** Printed in every footer, such as "CONTOH FIKTIF"; empty for a real risalah. */
  readonly mark: string;
  /** The event's name, to run along the head of every page but the cover; empty for none. */
  readonly banner: string;
  /** "Gambar 2.1" counts anew in every numbered chapter; "Gambar 5" runs on through all. */
  readonly captions: 'by-chapter' | 'continuous';
  readonly parts: readonly Part[];
}

/** A run of pages that share orientation and page numbering. */
export interface Part {
  readonly id: string;
  readonly orientation: 'portrait' | 'landscape';
  /** `none` prints no number (cover). A change of numbering starts again at i or 1; otherwise it continues. */
  readonly numbering: 'none' | 'roman' | 'arabic';
  /** Stands in the middle of its page, as a certificate does. */
  readonly isCentred?: true;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | FigureBlock
  | PhotoPair
  | Contents
  | Signatures
  | CoverBlock
  | ThreadRow
  | PageBreak;

export interface Heading {
  readonly kind: 'heading';
  /** 1 is a chapter, 2 a section, 3 a subsection. */
  readonly level: 1 | 2 | 3;
  /**
   * What references call it. At level 1 it stands above the title, as "BAB II"; at level 2 before it on the same line,
   * as "2.1 Sasaran" or "Lampiran 3. SK KBK". Empty for all else.
   */
  readonly label: string;
  readonly text: string;
  readonly anchor: string;
  /** `false` keeps front matter ("KATA PENGANTAR") without a chapter number, though it still stands in the contents. */
  readonly numbered: boolean;
  /** A chapter that stands right behind what comes before it; by default a chapter opens a page. */
  readonly runsOn?: true;
  /** An annex: it stands in the list of annexes (contents of `annexes`). A page break before it says if it opens a page. */
  readonly annex?: true;
  /** Where the reader edits this: the section's id, or empty. */
  readonly section: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /**
   * `body` is justified text; `lead` introduces; `reading` is the sentence under a figure; `note` is small and quiet
   * (sources); `formula` is centred; `missing` is "(belum diisi)"; `dots` has no words: two dotted lines to write on;
   * `title` is centred, bold and larger; `signed` stands at the right: place and day, and who writes.
   */
  readonly style:
    | 'body'
    | 'reading'
    | 'note'
    | 'formula'
    | 'missing'
    | 'dots'
    | 'centred'
    | 'title'
    | 'signed';
  /** Of a `formula`, to be set as an equation; its runs say the same as text. */
  readonly equation?: Equation;
  readonly section: string;
}

/** Arithmetic as a tree, for media that set equations. */
export type Equation =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly parts: readonly Equation[] }
  | { readonly kind: 'fraction'; readonly over: Equation; readonly under: Equation }
  | { readonly kind: 'root'; readonly of: Equation }
  | { readonly kind: 'subscript'; readonly of: Equation; readonly index: Equation };

/**
 * Text with emphasis; a reference to a caption ("Tabel 2.1"), resolved by the typesetter; or a footnote, numbered through
 * the whole report, whose mark stands here and whose text stands at the foot of the page. Footnotes stand in paragraphs
 * only, never in lists or tables.
 */
export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
    }
  | { readonly kind: 'reference'; readonly anchor: string }
  | { readonly kind: 'footnote'; readonly text: string };

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
  readonly section: string;
}

export interface Table {
  readonly kind: 'table';
  /** Empty caption: a layout table without number (identity block). */
  readonly caption: string;
  readonly anchor: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Printed under the table, such as "Sumber: lembar periksa KBK, n = 154". May be empty. */
  readonly note: string;
  readonly section: string;
  /** A form to be filled in by hand: ruled all round, its rows at least this high, in points. */
  readonly writingHeight?: number;
  /** Ruled all round, as the forms of offices are; by default only between its rows and columns. */
  readonly frame?: 'boxed';
  /** Each of its numbers is a measure of its own, so that those of a column have nothing in common. */
  readonly measures?: true;
}

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width; typesetters widen a column to its longest word. */
  readonly weight: number;
  readonly align: 'start' | 'center' | 'end';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** `total` is set in bold with a line above; `group` spans all columns as a subheading. */
  readonly style: 'plain' | 'total' | 'group' | 'vital';
}

export interface TableCell {
  /** One entry a paragraph. */
  readonly lines: readonly string[];
  /** Anchors of captions whose numbers are its lines: composed while nothing is counted yet, and gone once all is. */
  readonly captions?: readonly string[];
  /** Columns this cell covers; default 1. */
  readonly span?: number;
  /** Rows this cell covers; the cells below are left out of their rows. Default 1. */
  readonly rowSpan?: number;
  /** Paints the cell: a schedule's planned (hatched) or actual (solid) period. */
  readonly fill?: 'planned' | 'actual';
  readonly bold?: boolean;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly caption: string;
  readonly anchor: string;
  readonly figure: Figure;
  /** Source, period, n. May be empty. */
  readonly note: string;
  /** One of two figures that are compared: both stand on one page, and are drawn flatter for it. */
  readonly paired?: true;
  readonly section: string;
}

/** One or two photographs side by side (before | after), each with its caption, under one numbered caption. */
export interface PhotoPair {
  readonly kind: 'photos';
  readonly caption: string;
  readonly anchor: string;
  readonly photos: readonly {
    readonly hash: string;
    readonly caption: string;
    readonly alt: string;
  }[];
  readonly section: string;
}

/** `annexes` lists the headings that are annexes, with their labels. */
export interface Contents {
  readonly kind: 'contents';
  readonly of: 'headings' | 'figures' | 'tables' | 'annexes';
}

/** An approval sheet's blocks: place and date above, role, room for a signature, name with titles, rank and NIP. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly blocks: readonly SignatureBlock[];
  readonly section: string;
}

export interface SignatureBlock {
  /** A revenue stamp goes where the name is signed: room for it, and its name. */
  readonly stamp?: true;
  /** "Probolinggo, 3 Maret 2026"; empty leaves a line to fill in by hand. */
  readonly placeAndDate: string;
  /** "Mengetahui," and the like; may be empty. */
  readonly preamble: string;
  readonly role: string;
  readonly name: string;
  /** Lines under the name: rank, "NIP 1980…". */
  readonly below: readonly string[];
}

/** The cover: logos, the document's kind, title, circle, unit, year. */
export interface CoverBlock {
  readonly kind: 'cover';
  readonly logos: readonly { readonly hash: string; readonly alt: string }[];
  readonly heading: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
}

/** The red thread as one row: each knot with its number, broken where a pointer or number is missing. */
export interface ThreadRow {
  readonly kind: 'thread';
  readonly caption: string;
  readonly anchor: string;
  readonly knots: readonly {
    readonly label: string;
    readonly value: string;
    readonly text: string;
    readonly broken: boolean;
  }[];
  readonly section: string;
}

export interface PageBreak {
  readonly kind: 'page-break';
}
