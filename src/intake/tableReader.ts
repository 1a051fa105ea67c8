import type { Block } from './cells/cell.ts';
import { readFor } from './readFor.ts';
import type { Intake } from './readFor.ts';
import type { Answers } from './reading/answers.ts';
import type { ReadingWish } from './reading/readTable.ts';
import type { Place, Shown, Surroundings, Target } from './targets/target.ts';

/** Something that tables are read for, with what happens to what is read: what it holds is its own affair. */
export interface TableReader {
  /** Of the tool or table of answers: what was chosen for a head is remembered under it. */
  readonly id: string;
  readonly wish: ReadingWish;
  readonly places: readonly Place[];
  /** Whether a single cell is a list that belongs in rows. */
  readonly isList: (block: Block) => boolean;
  readonly read: (block: Block, answers: Answers) => Outcome;
  /** Puts back what stands there now, however much has changed since. */
  readonly restore: () => void;
}

/** A table as it was read, and what can be done with it. */
export interface Outcome extends Omit<Intake<unknown>, 'input' | 'draft'> {
  readonly shown: Shown;
  /** Puts it in the place of what is there. */
  readonly replace: () => void;
  /** Lays it over what is there from a row on; `null` where its columns are others. */
  readonly layAt: (row: number) => (() => void) | null;
}

export interface ReaderGiven<Input> extends Surroundings {
  readonly id: string;
  readonly target: Target<Input>;
  readonly current: Input;
  readonly onTake: (input: Input) => void;
  /** What a block says before anything is answered, where that was read beside the page already. */
  readonly readAhead?: ((block: Block) => Intake<Input> | null) | undefined;
}

/** A target with what it holds, as a reader of tables. */
export function tableReader<Input>(given: ReaderGiven<Input>): TableReader {
  const { id, target, current, onTake, newId, names, pointTo, make } = given;
  return {
    id,
    wish: target.wish,
    places: target.places,
    isList: (block) => target.spread !== undefined && target.spread(block) !== block,
    read: (block, answers) => {
      const ahead = Object.keys(answers).length === 0 ? given.readAhead?.(block) : null;
      const intake =
        ahead ?? readFor({ block, target, current, answers, newId, names, pointTo, make });
      const { draft } = intake;
      return {
        ...intake,
        shown: target.show(draft),
        replace: () => onTake(draft),
        layAt: (row) => {
          const filled = new Set(intake.columns.map(({ place }) => place));
          const laid = target.laid(current, draft, { row, filled });
          return laid === null ? null : () => onTake(laid);
        },
      };
    },
    restore: () => onTake(current),
  };
}

/** Whether a table needs no word: all of it comes in, and it could be meant in no other way. */
export function isPlain({ questions, setAside, unread, told }: Outcome): boolean {
  return [questions, setAside, unread, told].every(({ length }) => length === 0);
}

/** What is set aside because of what it is, and not because the target has no place for it. */
export function asideOf({ setAside }: Outcome): Outcome['setAside'] {
  return setAside.filter(({ what, kind }) => what === 'row' || summaries.has(kind));
}

const summaries: ReadonlySet<string> = new Set(['serial', 'share', 'running', 'sum', 'mean']);
