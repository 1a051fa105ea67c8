import { useEffect, useState } from 'react';
import { useCare } from '#ui/services/services.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';

const none: ReadonlyMap<string, number> = new Map();

/** How many remarks each card has, as far as they are counted. */
export function useRemarks(cards: readonly RisalahCard[] | null): ReadonlyMap<string, number> {
  const { countRemarks } = useCare();
  const [remarks, setRemarks] = useState(none);
  useEffect(() => {
    if (cards === null || cards.length === 0) return undefined;
    return countRemarks(cards, (card, count) =>
      setRemarks((before) => new Map(before).set(card, count)),
    );
  }, [cards, countRemarks]);
  return remarks;
}
