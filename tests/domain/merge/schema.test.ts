import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { keysOf, listKind, rowKinds } from '#domain/merge/entries.ts';
import { fieldsOf, partsOf } from '#domain/risalah/pointers/markedSchema.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { groupsOf, isOneAnswer } from '#domain/tools/identity.ts';

/** Lists of the schema, by where they stand, but for those that are one answer with others. */
function listsIn(at: z.core.$ZodType, path: string): readonly (readonly [string, z.ZodArray])[] {
  if (at instanceof z.ZodObject) {
    const grouped = new Set(groupsOf(at).flat());
    return fieldsOf(at)
      .filter(([key]) => !grouped.has(key))
      .flatMap(([key, field]) => listsIn(field, `${path}.${key}`));
  }
  const own: readonly (readonly [string, z.ZodArray])[] =
    at instanceof z.ZodArray ? [[path, at]] : [];
  return [...own, ...partsOf(at).flatMap((part) => listsIn(part, path))];
}

const lists = listsIn(risalahSchema, 'risalah');

describe('a list of the risalah', () => {
  it('has rows that an id or a key tells apart, or says that it is one answer', () => {
    const untold = lists.filter(
      ([, list]) =>
        !isOneAnswer(list) && rowKinds(list.element).some((row) => keysOf(row) === null),
    );
    expect(untold.map(([path]) => path)).toEqual([]);
  });

  it('is merged row by row or word by word, unless it is measured values or one rehearsal', () => {
    const whole = lists.filter(([, list]) => listKind(list) === 'one').map(([path]) => path);
    expect(new Set(whole.map((path) => path.split('.').slice(-2).join('.')))).toEqual(
      new Set(['input.values', 'input.pairs', 'rehearsals.slides']),
    );
  });
});
