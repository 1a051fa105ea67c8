import { useEffect } from 'react';
import type { RecordSession } from '#store/recordSession.ts';
import { undoKey } from '#ui/risalah/undoKey.ts';

/**
 * Ctrl+Z and Ctrl+Y for a record beside the risalah whose boxes hand over every stroke: its history knows all that they
 * say, so that it serves in a box as well. What is typed into a dialog or a draft is no part of the record.
 */
export function useRecordUndoKeys<Value extends object>(
  { store }: Pick<RecordSession<Value>, 'store'>,
  readOnly: boolean,
): void {
  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      const asked = undoKey(event);
      if (asked === null || readOnly || event.defaultPrevented || isApart(event.target)) return;
      event.preventDefault();
      store.temporal.getState()[asked]();
    }

    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [store, readOnly]);
}

const APART = '[type="search"], dialog, [role="dialog"], [data-draft]';

/** A search and what a dialog asks are no part of the record: their boxes keep what the browser remembers of them. */
function isApart(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(APART) !== null;
}
