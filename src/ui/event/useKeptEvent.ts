import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptEvent } from '#domain/event/event.ts';
import { useEvents } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';

/** Milliseconds without a change after which it is saved. */
const PAUSE = 300;

type Change = (before: KeptEvent) => KeptEvent;

/** The open event, saved a moment after each change; the sentence says why it could not be, empty for all else. */
export function useKeptEvent(opened: KeptEvent): {
  readonly event: KeptEvent;
  readonly change: (change: Change) => void;
  readonly problem: string;
} {
  const { saveEvent } = useEvents();
  const [event, setEvent] = useState(opened);
  const [problem, setProblem] = useState('');
  const latest = useRef(opened);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useCallback((): void => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    saveEvent(latest.current).then(
      () => setProblem(''),
      (error: unknown) => setProblem(failureText(error)),
    );
  }, [saveEvent]);

  const change = useCallback(
    (edit: Change): void => {
      latest.current = edit(latest.current);
      setEvent(latest.current);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE);
    },
    [save],
  );

  useEffect(() => {
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);

  return { event, change, problem };
}
