import { turned } from './cells/cell.ts';
import type { Block } from './cells/cell.ts';
import { unfolded } from './cells/besideEachOther.ts';
import { withoutListMarks } from './cells/listMarks.ts';
import { asked, orientations } from './reading/answers.ts';
import type { Question } from './reading/answers.ts';
import { isOrdinal } from './reading/columnKinds.ts';
import type { ColumnKind, RowKind } from './reading/kinds.ts';
import { readTable } from './reading/readTable.ts';
import type { Reading } from './reading/readTable.ts';
import type { Disagreement } from './reading/tally.ts';
import { liesOnItsSide } from './liesOnItsSide.ts';
import type { Taken, TakenColumn, Target, TakeGiven, UnreadCell } from './targets/target.ts';

/** What is understood, told and not counted. */
export interface SetAside {
  readonly what: 'row' | 'column';
  /** From 0 in the block as read. */
  readonly at: number;
  readonly name: string;
  readonly kind: RowKind | ColumnKind;
}

/** A table as it was read for a target. Where it was turned, rows and columns of `reading` are the turned ones. */
export interface Intake<Input> {
  /** What will come in; `null` while a question is open that touches it. */
  readonly input: Input | null;
  /** The same as it would be without an answer: to be shown beside the question. */
  readonly draft: Input;
  readonly columns: readonly TakenColumn[];
  readonly setAside: readonly SetAside[];
  readonly questions: readonly Question[];
  /** By place in the block as given, from 0. */
  readonly unread: readonly UnreadCell[];
  /** Sums that disagree with their parts. */
  readonly told: readonly Disagreement[];
  readonly reading: Reading;
}

export interface ReadForGiven<Input> extends Pick<
  TakeGiven<Input>,
  'answers' | 'current' | 'newId' | 'names' | 'pointTo' | 'make'
> {
  readonly block: Block;
  readonly target: Target<Input>;
}

/** Reads a block of cells for a tool or a table of answers. */
export function readFor<Input>(given: ReadForGiven<Input>): Intake<Input> {
  const { answers, target } = given;
  const isTurned = answers.orientation === 'turned';
  const bare = unfolded(withoutListMarks(given.block));
  const spread = target.spread?.(bare) ?? bare;
  const block = isTurned ? turned(spread) : spread;
  const reading = readTable(block, answers, target.wish);
  const taken = target.take({ ...given, reading });
  const isDoubtful =
    answers.orientation === undefined &&
    !taken.questions.some(({ about }) => about === 'orientation') &&
    liesOnItsSide(reading, taken, target);
  // What else is asked depends on how the table lies.
  const questions = isDoubtful
    ? [asked('orientation', orientations)]
    : [
        ...taken.questions,
        ...reading.questions.filter((question) => touches(question, taken, target)),
      ];
  return {
    input: questions.length === 0 ? taken.input : null,
    draft: taken.input,
    columns: taken.columns.toSorted((a, b) => a.at - b.at),
    setAside: setAsideIn(reading, taken),
    questions,
    unread: taken.unread.map((cell) => asGiven(cell, { block, isTurned })),
    told: [...reading.told, ...(taken.told ?? [])],
    reading,
  };
}

/** Whether an answer would change what comes in. */
function touches(
  { about, columns }: Question,
  taken: Pick<Taken<unknown>, 'columns'>,
  { readsDays }: Pick<Target<unknown>, 'readsDays'>,
): boolean {
  // Whether a column is a sum decides if it is taken at all.
  if (columns.length === 0 || about === 'column') return true;
  if (about === 'dates' && !readsDays) return false;
  return taken.columns.some(({ at, kind }) => columns.includes(at) && kind !== 'label');
}

/** A cell by its place in the block as it was given. */
function asGiven(
  { row, column, ...cell }: UnreadCell,
  { block, isTurned }: { readonly block: Block; readonly isTurned: boolean },
): UnreadCell {
  const [ownRow, ownColumn] =
    block[row]?.[column]?.from ?? (isTurned ? [column, row] : [row, column]);
  return { ...cell, row: ownRow, column: ownColumn };
}

/** Rows and columns of a reading that do not come in. */
function setAsideIn(
  reading: Reading,
  { columns, settled, usedRows = [] }: Pick<Taken<unknown>, 'columns' | 'settled' | 'usedRows'>,
): readonly SetAside[] {
  const taken = new Set(columns.map(({ at }) => at));
  return [
    ...reading.columns.flatMap((column): SetAside[] => {
      const { at, name } = column;
      if (taken.has(at) || (column.kind === 'blank' && name === '')) return [];
      const kind = settled?.get(at) ?? (isOrdinal(column) ? 'label' : column.kind);
      return [{ what: 'column', at, name, kind }];
    }),
    ...reading.rows.flatMap(({ kind, name }, at): SetAside[] => {
      if (kind === 'data' || kind === 'blank') return [];
      if (reading.heads.includes(at) || usedRows.includes(at)) return [];
      if (kind !== 'outside') return [{ what: 'row', at, name, kind }];
      // Of another table its first row is told.
      return reading.rows[at - 1]?.kind === 'outside'
        ? []
        : [{ what: 'row', at, name, kind: 'title' }];
    }),
  ];
}
