import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** What a list of events shows of one without reading it. */
export interface EventCard {
  readonly id: string;
  readonly name: string;
  /** How many teams have sent a file. */
  readonly teams: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A file as it was received from a team. */
export interface TeamFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Events and the files of their teams. */
export interface EventStorage {
  readonly listCards: () => Promise<readonly EventCard[]>;
  /** As `saveEvent` was given it; `null` for none. */
  readonly readEvent: (id: string) => Promise<string | null>;
  /** Rejects with `QuotaExceededError` where there is no room. */
  readonly saveEvent: (card: EventCard, text: string) => Promise<void>;
  /** With the files of its teams. */
  readonly deleteEvent: (id: string) => Promise<void>;
  /** The teams of which a file is here. */
  readonly listFiles: (event: string) => Promise<readonly string[]>;
  readonly readFile: (event: string, team: string) => Promise<TeamFile | null>;
  readonly saveFile: (event: string, team: string, file: TeamFile) => Promise<void>;
  readonly deleteFile: (event: string, team: string) => Promise<void>;
}

interface Schema extends DBSchema {
  cards: { key: string; value: EventCard };
  events: { key: string; value: string };
  files: { key: [string, string]; value: TeamFile };
}

const STORES = ['cards', 'events', 'files'] as const;

/** A database of its own, opened when it is first asked for: earlier editions do not know it and leave it alone. */
export function openEvents(name: string): EventStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(`${name}-events`, 1, {
      upgrade: (made) => STORES.forEach((store) => made.createObjectStore(store)),
      blocking: (_from, _to, { target }) => {
        opened = undefined;
        if (target instanceof IDBDatabase) target.close();
      },
    });
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  }

  return {
    listCards: async () => (await database()).getAll('cards'),
    readEvent: async (id) => (await (await database()).get('events', id)) ?? null,
    saveEvent: async (card, text) => {
      const write = (await database()).transaction(['cards', 'events'], 'readwrite');
      void write.objectStore('cards').put(card, card.id);
      void write.objectStore('events').put(text, card.id);
      await write.done;
    },
    deleteEvent: async (id) => {
      const write = (await database()).transaction(STORES, 'readwrite');
      void write.objectStore('cards').delete(id);
      void write.objectStore('events').delete(id);
      void write.objectStore('files').delete(filesOf(id));
      await write.done;
    },
    listFiles: async (event) => {
      const keys = await (await database()).getAllKeys('files', filesOf(event));
      return keys.map(([, team]) => team);
    },
    readFile: async (event, team) => (await (await database()).get('files', [event, team])) ?? null,
    saveFile: async (event, team, file) => {
      await (await database()).put('files', file, [event, team]);
    },
    deleteFile: async (event, team) => (await database()).delete('files', [event, team]),
  };
}

/** The keys of all files of an event: lists come after words in a key. */
function filesOf(event: string): IDBKeyRange {
  return IDBKeyRange.bound([event], [event, []]);
}
