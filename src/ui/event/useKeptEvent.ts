import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptEvent } from '#domain/event/event.ts';
import type { OpenedEvent } from '#ui/services/events.ts';
import { useEvents } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';

/** Milliseconds after a change in which others are saved with it. */
const PAUSE = 300;

type Change = (before: KeptEvent) => KeptEvent;

/** Changes an event; it is saved a moment later, or at once where nothing may be lost. */
type ChangeEvent = (edit: Change, when?: 'soon' | 'at once') => void;

/**
 * The open event, saved a moment after a change, however long changes go on; where another tab writes it, it is as it was
 * saved there. The sentence says why it could not be saved, empty for all else.
 */
export function useKeptEvent({ event: opened, mayWrite }: OpenedEvent): {
  readonly event: KeptEvent;
  readonly change: ChangeEvent;
  readonly problem: string;
} {
  const { saveEvent } = useEvents();
  const [event, setEvent] = useState(opened);
  const [problem, setProblem] = useState('');
  const latest = useRef(opened);
  const writes = useRef(mayWrite);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback((): void => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    if (!writes.current) return;
    saveEvent(latest.current).then(
      () => setProblem(''),
      (error: unknown) => setProblem(failureText(error)),
    );
  }, [saveEvent]);

  const change = useCallback<ChangeEvent>(
    (edit, when = 'soon') => {
      if (!mayWrite) return;
      const after = edit(latest.current);
      if (after === latest.current) return;
      latest.current = after;
      setEvent(latest.current);
      timer.current ??= setTimeout(save, PAUSE);
      if (when === 'at once') save();
    },
    [save, mayWrite],
  );

  useEffect(() => {
    writes.current = mayWrite;
  }, [mayWrite]);

  useEffect(() => {
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);

  return { event: mayWrite ? event : opened, change, problem };
}
