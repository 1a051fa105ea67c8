import type { Measured } from '#domain/tools/atoms.ts';
import type { DataNames } from '#domain/tools/dataNames.ts';
import type { PointedKind } from '#domain/tools/pointer.ts';
import type { Block } from '#intake/cells/cell.ts';
import type { Answers, Question } from '#intake/reading/answers.ts';
import type { ColumnKind } from '#intake/reading/kinds.ts';
import type { Reading, ReadingWish } from '#intake/reading/readTable.ts';
import type { Disagreement } from '#intake/reading/tally.ts';

/** What a target needs besides the table. */
export interface Surroundings {
  readonly newId: () => string;
  /** What data are called that nobody has named. */
  readonly names: DataNames;
  /** Finds the row of the record that a cell names; by default none is found. */
  readonly pointTo?: PointTo | undefined;
  /** Makes the row that a cell names where none is found; by default none is made. */
  readonly make?: PointTo | undefined;
}

/** Finds the row that a text names, or makes it. */
export function findOr(pointTo: PointTo | undefined, make: PointTo | undefined): PointTo {
  return (kinds, text) => pointTo?.(kinds, text) ?? make?.(kinds, text) ?? null;
}

/** The id of the row that a text names, of one of these kinds; `null` where none is called so, or several could be meant. */
export type PointTo = (kinds: readonly PointedKind[], text: string) => string | null;

export interface TakeGiven<Input> extends Surroundings {
  readonly reading: Reading;
  readonly answers: Answers;
  /** What the target holds already: its settings stay. */
  readonly current: Input;
}

/** A column that comes in, where it goes, and as what. */
export interface TakenColumn {
  readonly at: number;
  readonly name: string;
  readonly kind: ColumnKind;
  /** Its place in the target: "category", "count". */
  readonly place: string;
}

/** A cell that could not be read; from 0 in the block as given. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Whether nothing of it comes in: a choice that is not on offer, a name that nobody bears. Else it comes as typed. */
  readonly isLeftOut?: boolean | undefined;
}

export interface Taken<Input> {
  readonly input: Input;
  readonly columns: readonly TakenColumn[];
  readonly questions: readonly Question[];
  readonly unread: readonly UnreadCell[];
  /** Columns that turned out to be something else than the table alone tells. */
  readonly settled?: ReadonlyMap<number, ColumnKind> | undefined;
  /** Numbers that other columns contradict. */
  readonly told?: readonly Disagreement[] | undefined;
  /** Rows that are understood and went elsewhere than among the data, such as numbers observed. */
  readonly usedRows?: readonly number[] | undefined;
}

/** Somewhere in a target that a column can go. */
export interface Place {
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  readonly takes: 'words' | 'numbers';
  /** Whether several columns may go there. */
  readonly isMany: boolean;
}

/** What comes in, to be looked at before it does: one name a column, one cell a column in each row. */
export interface Shown {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | Measured)[])[];
  /** Whether all its numbers make one total. */
  readonly isOneTotal?: boolean | undefined;
}

/** A tool, or a table of answers, as something that a table can be read for. */
export interface Target<Input> {
  readonly wish: ReadingWish;
  /** Whether days are read; elsewhere they are names and stay as they are written. */
  readonly readsDays: boolean;
  /**
   * What tells that a table lies on its side: names of its columns in the first one, a single row of numbers, two rows of
   * several, or few rows of many.
   */
  readonly sideways: 'names' | 'single' | 'pairs' | 'points' | 'never';
  /** The block with a list of running text spread over rows; by default as it is. */
  readonly spread?: ((block: Block) => Block) | undefined;
  readonly take: (given: TakeGiven<Input>) => Taken<Input>;
  /** In the order in which people see them. */
  readonly places: readonly Place[];
  readonly show: (input: Input) => Shown;
  /** What is there with the rows of `input` laid over it from a row on; `null` where their columns differ. */
  readonly laid: (current: Input, input: Input, where: Laying) => Input | null;
}

/** Where a table is laid, from 0, and the places that its columns fill: what stands at the others stays. */
export interface Laying {
  readonly row: number;
  readonly filled: ReadonlySet<string>;
}
