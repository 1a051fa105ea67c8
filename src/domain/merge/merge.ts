import type { z } from 'zod';
import { mergeWalk } from './mergeWalk.ts';
import type { Judging } from './mergeWalk.ts';
import type { Answer, Question, Taken } from './question.ts';
import { NONE } from './sides.ts';
import { both, cutSpots, idsOf, newlyPointedAt, without } from './recordNames.ts';
import type { IdsOf, RecordNames } from './recordNames.ts';

/** What has rows with ids, pointers at them, and versions on more than one computer. */
export interface Kind<Value> {
  readonly schema: z.ZodType<Value>;
  /** Empties pointers at what is not there, and cuts what leads in a circle. */
  readonly mend: (value: Value) => Value;
}

/** Versions of one record. `ours` and `theirs` are interchangeable; questions call them a and b. */
export interface Versions<Value> {
  readonly ours: Value;
  readonly theirs: Value;
  /** What both were made of; `null` where nobody knows: then every difference is asked about. */
  readonly ancestor: Value | null;
  /**
   * Whether a version says that it left a part out: nothing is known of that, so nothing of it is deleted. Parts are named
   * by their keys without those of rows, "members.rows.birthYear"; of fields that are one answer by the first.
   */
  readonly leftOut?: { readonly ours?: LeavesOut; readonly theirs?: LeavesOut };
}

export type LeavesOut = (part: string) => boolean;

const nothing: LeavesOut = () => false;

/** Two versions laid over each other. */
export interface Merge<Value> {
  readonly questions: readonly Question[];
  readonly taken: readonly Taken[];
  readonly made: Made<Value>;
}

interface Made<Value> {
  readonly kind: Kind<Value>;
  readonly versions: Versions<Value>;
  readonly judging: Omit<Judging, 'ask' | 'take'>;
}

/** Mending cuts few circles; each round asks about those of the one before. */
const ROUNDS = 4;

/**
 * Lays two versions of a record over each other, three-way where their ancestor is known.
 *
 * Different fields, rows and parts merge by themselves. What both changed to something else is a question, and so is a
 * row that one deleted while the other worked in it or began to point at it. Knows no field by name: the schema says
 * what tells rows apart, what points at what, and which answers only make sense together.
 */
export function merge<Value>(kind: Kind<Value>, versions: Versions<Value>): Merge<Value> {
  const { schema } = kind;
  const { ours, theirs, ancestor, leftOut } = versions;
  const [a, b] = [idsOf(schema, ours), idsOf(schema, theirs)];
  const before = ancestor === null ? null : idsOf(schema, ancestor);
  const gone = { a: goneFrom(before, a), b: goneFrom(before, b) };
  const wanted = { a: beganToPointAt(before, a), b: beganToPointAt(before, b) };
  const known = {
    gone,
    missed: { a: both(gone.a, wanted.b), b: both(gone.b, wanted.a) },
    leftOut: { a: leftOut?.ours ?? nothing, b: leftOut?.theirs ?? nothing },
  };
  let contested: ReadonlySet<string> = new Set();
  // Only where both began to point at something can the two lead in a circle.
  const rounds = wanted.a.size > 0 && wanted.b.size > 0 ? ROUNDS : 0;
  for (let round = 0; round < rounds; round += 1) {
    const judging = { ...known, contested };
    const cut = (['a', 'b'] as const).flatMap((side) => {
      const whole = walked(
        { kind, versions, judging },
        { ask: (question) => question[side] ?? question.a ?? question.b },
      );
      const mended = kind.mend(whole);
      return mended === whole ? [] : [...cutSpots(idsOf(schema, whole), idsOf(schema, mended))];
    });
    const more = new Set([...contested, ...cut]);
    if (more.size === contested.size) break;
    contested = more;
  }
  const made: Made<Value> = { kind, versions, judging: { ...known, contested } };
  const questions: Question[] = [];
  const taken: Taken[] = [];
  walked(made, {
    ask: (question) => {
      questions.push(question);
      return question.a ?? question.b;
    },
    take: (at, from) => {
      taken.push({ ...at, from });
    },
  });
  return { questions, taken, made };
}

/** The record that comes of a merge when every question is answered. Valid by its schema; no pointer dangles. */
export function apply<Value>(
  { made }: Merge<Value>,
  answer: (question: Question) => Answer,
): Value {
  const whole = walked(made, {
    ask: (question) => {
      const given = answer(question);
      return typeof given === 'string' ? question[given] : given.text;
    },
  });
  return made.kind.mend(whole);
}

function walked<Value>(
  { kind: { schema }, versions: { ours, theirs, ancestor }, judging }: Made<Value>,
  { ask, take = () => undefined }: Pick<Judging, 'ask'> & Partial<Pick<Judging, 'take'>>,
): Value {
  const versions = { a: ours, b: theirs, before: ancestor ?? NONE };
  // What went through a schema and was put together again by it has its shape.
  return mergeWalk(schema, versions, { ...judging, ask, take }) as Value;
}

function goneFrom(before: IdsOf | null, after: IdsOf): RecordNames {
  return before === null ? new Set() : without(before.own, after.own);
}

function beganToPointAt(before: IdsOf | null, after: IdsOf): RecordNames {
  return before === null ? new Set() : newlyPointedAt(before, after);
}
