/** Which rows of a table name it, name its columns and hold its data. Rows count from 0 in the block. */
export interface Layout {
  readonly titles: readonly number[];
  /** From top to bottom; empty where nothing names the columns. */
  readonly heads: readonly number[];
  /** Rows below the head that only number the columns. */
  readonly numbering: readonly number[];
  readonly body: readonly number[];
  /** Rows that somebody has said are none of the table's. */
  readonly blanks: readonly number[];
  /** Whether nothing tells if the first row names the columns. */
  readonly isDoubtful: boolean;
}

export interface LayoutWish {
  /** Whether a text is one that stands above a column. */
  readonly isHeadWord: (text: string) => boolean;
  /** What somebody said of a first row that could be either. */
  readonly first: 'head' | 'data' | null;
  /** Whether words are a head, where rows of data are words as well: a first row must not be lost as one. */
  readonly judgeHead?: JudgeHead | undefined;
}

/** Judges what stands in a row of a table so many columns wide. */
export type JudgeHead = (texts: readonly string[], width: number) => 'head' | 'perhaps' | 'data';

/** Rows that nothing names. */
export function plain(rows: readonly number[], isDoubtful: boolean): Layout {
  return { titles: [], heads: [], numbering: [], body: rows, blanks: [], isDoubtful };
}
