import { useState } from 'react';
import type { Deck } from '#publications/deck/deck.ts';
import { rehearsalOf } from '#publications/deck/rehearsal.ts';
import { chooseDeck } from '#store/acts.ts';
import { forgetRun, runUnderWay } from '#ui/risalah/projecting/rehearsalUnderWay.ts';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useNewId, useNow } from '#ui/services/services.ts';

interface Rehearsing {
  /** Whether the show is a rehearsal. */
  readonly isRehearsing: boolean;
  /** Keeps how long each slide stood, and ends it. */
  readonly end: (deck: Deck) => void;
}

/** The rehearsal that this tab is in the middle of, if there is one. */
export function useRehearsal(card: string): Rehearsing {
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const now = useNow();
  const newId = useNewId();
  const [isRehearsing] = useState(() => runUnderWay(card) !== null);

  function end(deck: Deck): void {
    const run = runUnderWay(card);
    forgetRun();
    if (run === null || run.slide === '' || readOnly) return;
    const kept = rehearsalOf(run, deck, { id: newId(), now: now().getTime() });
    const { rehearsals } = store.getState().deck;
    chooseDeck(store, { rehearsals: [...rehearsals, kept] });
  }

  return { isRehearsing, end };
}
