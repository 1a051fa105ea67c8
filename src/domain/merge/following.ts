import { z } from 'zod';
import { fieldsOf } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';
import { pointerAtGone } from './recordNames.ts';
import type { RecordNames } from './recordNames.ts';

/** Whether a row goes when the record is gone that it points at. */
export function goesWith(element: z.core.$ZodType, row: Answers, gone: RecordNames): boolean {
  if (!(element instanceof z.ZodObject)) return false;
  return fieldsOf(element).some(
    ([key, field]) => pointerAtGone(field, row[key], gone)?.takes === 'row',
  );
}

/**
 * Answers with what they lost only because a record is gone: if that record stays after all, so does what pointed at it,
 * and if it does not, the pointer is emptied once more at the end.
 */
export function withoutFollowing(
  at: z.ZodObject,
  own: Answers,
  { known, gone }: { readonly known: Answers | null; readonly gone: RecordNames },
): Answers {
  if (known === null || gone.size === 0) return own;
  let restored = own;
  for (const [key, field] of fieldsOf(at)) {
    const lost = own[key] === '' ? pointerAtGone(field, known[key], gone) : null;
    if (lost === null) continue;
    const keys =
      lost.takes === 'texts' ? Object.keys(own).filter((each) => own[each] === '') : [key];
    restored = { ...restored, ...Object.fromEntries(keys.map((each) => [each, known[each]])) };
  }
  return restored;
}
