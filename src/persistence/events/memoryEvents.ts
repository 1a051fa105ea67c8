import type { EventCard, EventStorage, TeamFile } from './eventStorage.ts';

/** The same for as long as the page lives. */
export function memoryEvents(): EventStorage {
  const events = new Map<string, { readonly card: EventCard; readonly text: string }>();
  const files = new Map<string, Map<string, TeamFile>>();
  return {
    listCards: () => Promise.resolve([...events.values()].map(({ card }) => card)),
    readEvent: (id) => Promise.resolve(events.get(id)?.text ?? null),
    saveEvent: (card, text) => {
      events.set(card.id, { card, text });
      return Promise.resolve();
    },
    deleteEvent: (id) => {
      events.delete(id);
      files.delete(id);
      return Promise.resolve();
    },
    listFiles: (event) => Promise.resolve([...(files.get(event)?.keys() ?? [])]),
    readFile: (event, team) => Promise.resolve(files.get(event)?.get(team) ?? null),
    saveFile: (event, team, file) => {
      files.set(event, new Map(files.get(event)).set(team, file));
      return Promise.resolve();
    },
    deleteFile: (event, team) => {
      files.get(event)?.delete(team);
      return Promise.resolve();
    },
  };
}
