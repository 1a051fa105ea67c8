import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** Data of a tool that are kept under a name. */
export interface StoredDataSet {
  readonly id: string;
  readonly tool: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** A record that holds only these data, as text of the codec: it is brought up to date as any stored record is. */
  readonly text: string;
}

export interface DataSetStorage {
  readonly list: () => Promise<readonly StoredDataSet[]>;
  readonly read: (id: string) => Promise<StoredDataSet | null>;
  /** In the place of the one of the same id. */
  readonly put: (set: StoredDataSet) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface Schema extends DBSchema {
  sets: { key: string; value: StoredDataSet };
}

/** Data sets in a database of their own, opened when it is first asked for: earlier editions go on with what they know. */
export function openDataSets(name: string): DataSetStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(`${name}-sets`, 1, {
      upgrade: (made) => void made.createObjectStore('sets', { keyPath: 'id' }),
      blocking: (_from, _to, { target }) => {
        opened = undefined;
        if (target instanceof IDBDatabase) target.close();
      },
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    list: async () => (await database()).getAll('sets'),
    read: async (id) => (await (await database()).get('sets', id)) ?? null,
    put: async (set) => void (await (await database()).put('sets', set)),
    remove: async (id) => (await database()).delete('sets', id),
  };
}
