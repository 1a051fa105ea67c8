import type { DateOrder } from '#language/readDate.ts';
import type { Notation } from '#language/readNumber.ts';
import type { ClockReading } from './cellValue.ts';
import type { ColumnKind, RowKind } from './kinds.ts';

/** What a block may be asked about. */
export const subjects = ['notation', 'dates', 'sheet', 'column', 'row', 'orientation'] as const;
export type Subject = (typeof subjects)[number];

export interface Question {
  readonly about: Subject;
  /** The words that an answer may be. */
  readonly choices: readonly string[];
  /** Rows and columns that it touches, from 0 in the block as given; empty for the block as a whole. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What somebody said of a block. */
export interface Answers {
  readonly notation?: Notation | undefined;
  readonly clocks?: ClockReading | undefined;
  /** What "0,35" beneath a head that says percent is. */
  readonly percents?: PercentReading | undefined;
  readonly dates?: DateOrder | undefined;
  readonly orientation?: Orientation | undefined;
  /** A column by its name or its number from 1; or what a doubtful one is. */
  readonly column?: readonly string[] | undefined;
  /** Whether a first row is a head, what a doubtful one is, or which of several tables is meant. */
  readonly row?: readonly string[] | undefined;
  /** What single rows and columns are, by their place from 0 in the block as given: what was changed by hand. */
  readonly rows?: ReadonlyMap<number, RowKind> | undefined;
  readonly columns?: ReadonlyMap<number, ColumnKind> | undefined;
  /** Which place of the target a column fills, by its place from 0; empty for none. */
  readonly places?: ReadonlyMap<number, string> | undefined;
}

export type Orientation = 'as-given' | 'turned';
export const orientations = ['as-given', 'turned'] as const;
export const notations = ['indonesian', 'american'] as const;
export const clockReadings = ['hours-minutes', 'minutes-seconds'] as const;
/** 0,35 %, or 35 %. */
export const percentReadings = ['percent', 'fraction'] as const;
export type PercentReading = (typeof percentReadings)[number];
export const dateOrders = ['day-first', 'month-first'] as const;

/** A question about the block as a whole. */
export function asked(about: Subject, choices: readonly string[]): Question {
  return { about, choices, rows: [], columns: [] };
}

/** What somebody said of rows or columns that could be of a kind or data; `null` for nothing. */
export function settledAs<Kind extends string>(
  kind: Kind,
  words: readonly string[] = [],
): Kind | 'data' | null {
  if (words.includes(kind)) return kind;
  return words.includes('data') ? 'data' : null;
}
