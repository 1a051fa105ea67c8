import { memoryEvents } from '#persistence/events/memoryEvents.ts';
import type { RecordCard, RecordStorage } from './recordStorage.ts';

/** The same for as long as the page lives. */
export function memoryRecords(): RecordStorage {
  const cards = new Map<string, RecordCard>();
  const records = new Map<string, Map<string, string>>();
  return {
    events: memoryEvents(),
    listCards: () => Promise.resolve([...cards.values()]),
    read: (id) => {
      const [card, parts] = [cards.get(id), records.get(id)];
      const isThere = card !== undefined && parts !== undefined;
      return Promise.resolve(isThere ? { parts: new Map(parts), savedAt: card.savedAt } : null);
    },
    save: (card, { put, gone }, known) => {
      const stored = cards.get(card.id)?.savedAt;
      const isKnown = stored === undefined ? known.length === 0 : known.includes(stored as never);
      if (known !== 'any' && !isKnown) return Promise.resolve('overtaken');
      const parts = new Map(records.get(card.id));
      for (const name of gone) parts.delete(name);
      for (const [name, text] of put) parts.set(name, text);
      records.set(card.id, parts);
      cards.set(card.id, card);
      return Promise.resolve('saved');
    },
    remove: (id) => {
      cards.delete(id);
      records.delete(id);
      return Promise.resolve();
    },
  };
}
