/** Where an answer stands: the keys that lead to it, rows by what tells them apart. */
export type Place = readonly string[];

/** What two versions say differently, so that somebody has to choose. */
export interface Question {
  /** Names it among all questions of a merge. */
  readonly id: string;
  /** Key of the record's part; empty for an answer of the record itself. */
  readonly section: string;
  /** The outermost row by what tells it apart; empty for what stands in no row. */
  readonly row: string;
  /** Keys from the section on without that row, joined by dots; empty for the section as a whole. */
  readonly field: string;
  /** What the first version says; `null` for a row that it does not have. */
  readonly a: unknown;
  /** What the second version says. */
  readonly b: unknown;
  /** What both were made of; `undefined` where nobody knows, or it was not there. */
  readonly before: unknown;
  /** Whether it is a text, which may also be written anew. */
  readonly takesText: boolean;
}

/** One of the versions, or for a text what is to stand there instead. */
export type Answer = 'a' | 'b' | { readonly text: string };

/** What was taken from one of the versions without being asked. */
export interface Taken {
  readonly section: string;
  readonly row: string;
  readonly field: string;
  readonly from: 'a' | 'b';
}
