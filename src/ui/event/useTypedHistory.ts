import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptEvent } from '#domain/event/event.ts';
import { takenBack, touched } from '#domain/event/typed.ts';
import type { TypedEdit } from '#domain/event/typed.ts';
import { undoKey } from '#ui/risalah/undoKey.ts';

/** Strokes in one place that follow each other within this many milliseconds are taken back together. */
const ONE_WORD = 800;
const MOST = 100;

type Change = (edit: (before: KeptEvent) => KeptEvent) => void;

interface Entry extends TypedEdit {
  readonly place: string;
  readonly at: number;
}

export interface TypedHistory {
  /** Changes what is typed, so that it can be taken back. */
  readonly type: Change;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/**
 * What was typed in an event, to be taken back by button or by Ctrl+Z: names, days, lists, notes, and rows that were taken
 * out. Boxes hand over every stroke, so that it serves in them as well; those that hold words of their own, which nobody
 * has kept yet, keep the browser's.
 */
export function useTypedHistory(change: Change, mayWrite: boolean): TypedHistory {
  const [entries, setEntries] = useState<{
    readonly past: readonly Entry[];
    readonly future: readonly Entry[];
  }>({ past: [], future: [] });
  const latest = useRef(entries);

  const keep = useCallback((next: typeof entries): void => {
    latest.current = next;
    setEntries(next);
  }, []);

  const type = useCallback<Change>(
    (edit) =>
      change((before) => {
        const after = edit(before);
        const place = touched({ before, after });
        if (place === '') return after;
        const { past } = latest.current;
        const last = past.at(-1);
        const at = performance.now();
        const goesOn =
          last?.place === place && at - last.at < ONE_WORD && latest.current.future.length === 0;
        const entry = { before: goesOn ? last.before : before, after, place, at };
        keep({ past: [...(goesOn ? past.slice(0, -1) : past), entry].slice(-MOST), future: [] });
        return after;
      }),
    [change, keep],
  );

  const undo = useCallback((): void => {
    const { past, future } = latest.current;
    const last = past.at(-1);
    if (last === undefined) return;
    change((now) => takenBack(now, last));
    keep({ past: past.slice(0, -1), future: [last, ...future] });
  }, [change, keep]);

  const redo = useCallback((): void => {
    const { past, future } = latest.current;
    const [first, ...rest] = future;
    if (first === undefined) return;
    change((now) => takenBack(now, { before: first.after, after: first.before }));
    keep({ past: [...past, first], future: rest });
  }, [change, keep]);

  useEffect(() => {
    if (!mayWrite) return undefined;
    function handleKey(event: KeyboardEvent): void {
      const asked = undoKey(event);
      if (asked === null || event.defaultPrevented || hasOwnWords(event.target)) return;
      event.preventDefault();
      (asked === 'undo' ? undo : redo)();
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [undo, redo, mayWrite]);

  return {
    type,
    undo: mayWrite && entries.past.length > 0 ? undo : null,
    redo: mayWrite && entries.future.length > 0 ? redo : null,
  };
}

/** A box whose words are not kept as they are typed is marked: a search, a note before it is added. */
function hasOwnWords(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-own-words]') !== null;
}
