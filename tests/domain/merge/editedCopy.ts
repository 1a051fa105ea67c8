import { z } from 'zod';
import { keyOf, listKind } from '#domain/merge/entries.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { fieldsOf, isAnswers, optionOf } from '#domain/risalah/pointers/markedSchema.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isLatest, keyFields } from '#domain/tools/identity.ts';
import { markOf } from '#domain/tools/pointer.ts';

interface Editing {
  /** Another risalah, of which answers are taken. */
  readonly donor: Risalah;
  readonly seed: number;
  /** How much of a hundred is changed. */
  readonly share: number;
  /** Written behind every text that is put in, so that it stands nowhere else. */
  readonly sign: string;
}

/**
 * A copy of a risalah in which somebody has worked: answers changed, rows deleted, added and moved, wherever the schema
 * has some.
 */
export function editedCopy(base: Risalah, { donor, seed, share, sign }: Editing): Risalah {
  let state = seed;
  /** Park and Miller's minimal standard generator: the same seed, the same work. */
  function chance(): number {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  }
  const happens = (): boolean => chance() * 100 < share;
  let signed = 0;

  function signedText(text: string): string {
    signed += 1;
    return `${text}~${sign}${signed}`;
  }

  /** The donor's, with every text of its own. */
  function given(at: z.core.$ZodType, value: unknown): unknown {
    if (markOf(at) !== undefined || isLatest(at)) return value;
    if (at instanceof z.ZodString) {
      const text = signedText(String(value));
      // Where only some texts fit, as the name of a font, it stays.
      return at.safeParse(text).success ? text : value;
    }
    if (at instanceof z.ZodArray && Array.isArray(value)) {
      return value.map((each: unknown) => given(at.element, each));
    }
    if (at instanceof z.ZodNullable && value !== null) return given(at.unwrap(), value);
    if (!isAnswers(value)) return value;
    if (at instanceof z.ZodDiscriminatedUnion) return given(optionOf(at, value), value);
    if (at instanceof z.ZodRecord) {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, given(at.valueType, each)]),
      );
    }
    if (!(at instanceof z.ZodObject)) return value;
    return Object.fromEntries(
      fieldsOf(at).map(([key, field]) => [
        key,
        isName(at, key) ? value[key] : given(field, value[key]),
      ]),
    );
  }

  function work(at: z.core.$ZodType, own: unknown, other: unknown): unknown {
    if (at instanceof z.ZodArray && Array.isArray(own) && Array.isArray(other)) {
      return listKind(at) === 'one' ? leaf(at, own, other) : workInList(at, own, other);
    }
    if (!isAnswers(own) || !isAnswers(other)) return leaf(at, own, other);
    if (at instanceof z.ZodNullable) return work(at.unwrap(), own, other);
    if (at instanceof z.ZodDiscriminatedUnion) {
      const { discriminator } = at.def;
      return own[discriminator] === other[discriminator]
        ? work(optionOf(at, own), own, other)
        : own;
    }
    if (at instanceof z.ZodRecord) {
      const kept = Object.entries(own).filter(() => !happens());
      const added = Object.entries(other).filter(happens);
      return { ...Object.fromEntries(kept), ...Object.fromEntries(added) };
    }
    if (!(at instanceof z.ZodObject)) return leaf(at, own, other);
    return Object.fromEntries(
      fieldsOf(at).map(([key, field]) => [
        key,
        isName(at, key) ? own[key] : work(field, own[key], other[key]),
      ]),
    );
  }

  function workInList(at: z.ZodArray, own: readonly unknown[], other: readonly unknown[]): unknown {
    const worked = own
      .filter(() => !happens())
      .map((row, index) => work(at.element, row, other[index % Math.max(1, other.length)] ?? row));
    const added = other.filter(happens).map((row) => given(at.element, row));
    const moved = happens() ? worked.toReversed() : worked;
    const rows = [...moved, ...added];
    const nameOf = (row: unknown): string =>
      isAnswers(row) ? (keyOf(at.element, row) ?? '') : String(row);
    return rows.filter(
      (row, index) => rows.findIndex((each) => nameOf(each) === nameOf(row)) === index,
    );
  }

  function leaf(at: z.core.$ZodType, own: unknown, other: unknown): unknown {
    return happens() ? given(at, other) : own;
  }

  // What went through the schema has its shape.
  return dropDanglingReferences(work(risalahSchema, base, donor) as Risalah);
}

/** Whether a field tells a row from others. */
function isName(at: z.ZodObject, key: string): boolean {
  return key === 'id' || keyFields(at)?.includes(key) === true;
}
