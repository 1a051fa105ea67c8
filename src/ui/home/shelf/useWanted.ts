import { useState } from 'react';
import { recallWanted, rememberWanted } from '#browser/shelfMemory.ts';
import { orders } from './foundCards.ts';
import type { Wanted } from './foundCards.ts';

export const allCards: Wanted = { words: '', step: null, order: 'saved' };

/** What is wanted of the shelf; whoever opens a card and comes back finds it as it was. */
export function useWanted(): readonly [Wanted, (changes: Partial<Wanted>) => void] {
  const [wanted, setWanted] = useState(recalled);

  function want(changes: Partial<Wanted>): void {
    const next = { ...wanted, ...changes };
    setWanted(next);
    rememberWanted(JSON.stringify([next.words, next.step, next.order]));
  }

  return [wanted, want];
}

function recalled(): Wanted {
  try {
    const kept: unknown = JSON.parse(recallWanted());
    if (!Array.isArray(kept)) return allCards;
    const [words, step, order] = kept as readonly unknown[];
    return {
      words: typeof words === 'string' ? words : '',
      step: typeof step === 'string' ? step : null,
      order: orders.find((one) => one === order) ?? 'saved',
    };
  } catch {
    return allCards;
  }
}
