import { z } from 'zod';
import { markOf } from '#domain/tools/pointer.ts';
import type { IdMark } from '#domain/tools/pointer.ts';
import { fieldsOf, holdsMarks, isAnswers, optionOf, saysSomething } from './markedSchema.ts';
import type { Answers } from './markedSchema.ts';

/** An id in a record: its own, a pointer at another, or one that is remembered. */
export interface IdSpot {
  readonly mark: IdMark;
  readonly id: string;
  /** Keys that lead to it from the top: ['vote', 'rows', 3, 'points', 'm1']. */
  readonly path: readonly (string | number)[];
  /** Ids of the records it stands in, outermost first; not that of the whole. */
  readonly within: readonly string[];
  /** Whether the answers that hold it say something yet. */
  readonly isTold: boolean;
}

type Surroundings = Pick<IdSpot, 'path' | 'within' | 'isTold'>;

/** What stands for a row that goes with its pointer. */
const GONE = Symbol('gone');

/**
 * Goes through every id that the schema marks, in the schema's order, and puts in its place what `visit` says; empty for
 * a pointer that is to point nowhere. Entries of lists and of records go with their pointer.
 *
 * Answers in which nothing changed are the very same objects as before.
 */
export function walkIds<Value>(
  schema: z.ZodType<Value>,
  value: Value,
  visit: (spot: IdSpot) => string,
): Value {
  function through(at: z.core.$ZodType, held: unknown, around: Surroundings): unknown {
    if (!holdsMarks(at)) return held;
    const mark = markOf(at);
    if (mark !== undefined) {
      return typeof held === 'string' ? visit({ mark, id: held, ...around }) : held;
    }
    if (at instanceof z.ZodObject && isAnswers(held)) return throughObject(at, held, around);
    if (at instanceof z.ZodRecord && isAnswers(held)) return throughRecord(at, held, around);
    if (at instanceof z.ZodArray && Array.isArray(held)) return throughArray(at, held, around);
    if (at instanceof z.ZodNullable) return through(at.unwrap(), held, around);
    if (at instanceof z.ZodDiscriminatedUnion && isAnswers(held)) {
      return through(optionOf(at, held), held, around);
    }
    return held;
  }

  function throughObject(at: z.ZodObject, held: Answers, around: Surroundings): unknown {
    const isRecord = around.path.length > 0 && typeof held['id'] === 'string';
    const within = isRecord ? [...around.within, String(held['id'])] : around.within;
    const isTold = around.isTold && saysSomething(at, held);
    let after = held;
    for (const [key, field] of fieldsOf(at)) {
      const path = [...around.path, key];
      const put = through(field, held[key], { path, within, isTold });
      const mark = markOf(field);
      if (put === '' && mark?.role === 'pointer') {
        if (mark.takes === 'row' && held[key] !== '') return GONE;
        if (mark.takes === 'texts') after = withoutTexts(after);
      }
      if (put !== held[key]) after = { ...after, [key]: put };
    }
    return after;
  }

  function throughRecord(at: z.ZodRecord, held: Answers, around: Surroundings): unknown {
    const entries = Object.entries(held).map(([key, each]): readonly [string, unknown] => {
      const isTold = around.isTold && saysSomething(at.valueType, each);
      const inside = { ...around, path: [...around.path, key], isTold };
      return [String(through(at.keyType, key, inside)), through(at.valueType, each, inside)];
    });
    const kept = entries.filter(([key]) => key !== '' || markOf(at.keyType)?.role !== 'pointer');
    const after = Object.fromEntries(kept);
    const keys = Object.keys(held);
    const isSame = kept.length === keys.length && keys.every((key) => after[key] === held[key]);
    return isSame ? held : after;
  }

  function throughArray(
    at: z.ZodArray,
    held: readonly unknown[],
    around: Surroundings,
  ): readonly unknown[] {
    const isPointer = markOf(at.element)?.role === 'pointer';
    const after = held
      .map((each, index) => through(at.element, each, { ...around, path: [...around.path, index] }))
      .filter((each) => each !== GONE && !(isPointer && each === ''));
    const isSame =
      after.length === held.length && after.every((each, index) => each === held[index]);
    return isSame ? held : after;
  }

  // What went through a schema and was put together again by it has its shape.
  return through(schema, value, { path: [], within: [], isTold: true }) as Value;
}

/** The same with every text of its own emptied. */
function withoutTexts(answers: Answers): Answers {
  const texts = Object.keys(answers).filter((key) => {
    const text = answers[key];
    return typeof text === 'string' && text !== '';
  });
  return texts.length === 0
    ? answers
    : { ...answers, ...Object.fromEntries(texts.map((key) => [key, ''])) };
}
