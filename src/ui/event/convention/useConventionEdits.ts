import { useCallback, useEffect, useState } from 'react';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { isOnRecord } from '#domain/convention/undoing.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { createRecordStore, replaceRecord } from '#store/recordStore.ts';
import type { RecordStore } from '#store/recordStore.ts';
import { useNow } from '#ui/services/services.ts';
import type { EditConvention } from './parts/pageProps.ts';

interface ConventionEdits {
  readonly edit: EditConvention;
  /** The convention with what can be undone and done again on this page. */
  readonly history: RecordStore<Convention>;
  /** Undoes the last change, and returns what then stands. */
  readonly takeBack: () => Convention;
}

interface Editing {
  readonly convention: Convention;
  readonly change: (edit: (before: KeptEvent) => KeptEvent, when?: 'soon' | 'at once') => void;
  /** The page: what was done on another one is out of sight, and stays. */
  readonly place: string;
}

const NOTHING = { past: [], future: [] };

/** Changes of the open convention that can be undone until something goes on record, or another page is shown. */
export function useConventionEdits({ convention, change, place }: Editing): ConventionEdits {
  const now = useNow();
  const [history] = useState(() =>
    createRecordStore({ record: convention, now: () => now().getTime() }),
  );

  const edit = useCallback<EditConvention>(
    (made, when) => {
      const steps: Step[] = [];
      change((event) => {
        const before = event.convention;
        if (before === null) return event;
        const after = made(before);
        if (after === before) return event;
        steps.push({ before, after });
        return { ...event, convention: after };
      }, when);
      for (const step of steps) note(history, step);
    },
    [change, history],
  );

  useEffect(
    () =>
      history.subscribe((state) =>
        change((event) =>
          event.convention === null || event.convention === state
            ? event
            : { ...event, convention: state },
        ),
      ),
    [change, history],
  );

  useEffect(() => replaceRecord(history, history.getState(), NOTHING), [history, place]);

  const takeBack = useCallback((): Convention => {
    history.temporal.getState().undo();
    return history.getState();
  }, [history]);

  return { edit, history, takeBack };
}

interface Step {
  readonly before: Convention;
  readonly after: Convention;
}

function note(history: RecordStore<Convention>, { before, after }: Step): void {
  if (history.getState() === before && !isOnRecord(before, after)) history.setState(after, true);
  else replaceRecord(history, after, NOTHING);
}
