import { useContext, useEffect, useState } from 'react';
import type { FacilitatorNote } from '#domain/event/notes.ts';
import type { Notes } from './notes.ts';
import { ServicesContext } from './services.ts';

const none: readonly FacilitatorNote[] = [];

/** The notes on a risalah; none where nobody keeps any, as on a sheet that is only looked at. */
export function useNotesOn(risalah: string): readonly FacilitatorNote[] {
  const { loadNotes } = useContext(ServicesContext);
  const [notes, setNotes] = useState(none);
  useEffect(() => {
    let page: 'open' | 'left' = 'open';
    let stop = (): void => undefined;
    loadNotes?.().then(
      ({ watchNotes }) => {
        if (page === 'open') stop = watchNotes(risalah, setNotes);
      },
      // Who cannot read them works on without.
      () => undefined,
    );
    return () => {
      page = 'left';
      stop();
    };
  }, [loadNotes, risalah]);
  return notes;
}

/** What keeps notes, loaded when it is first asked for. */
export function useLoadNotes(): () => Promise<Notes> {
  const { loadNotes } = useContext(ServicesContext);
  if (loadNotes === undefined) throw new Error('ServicesContext was given no loadNotes');
  return loadNotes;
}
