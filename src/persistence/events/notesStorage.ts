import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** Notes of facilitators by the id of the risalah that they are about, as text of the codec. */
export interface NotesStorage {
  /** `null` for none. */
  readonly readNotes: (risalah: string) => Promise<string | null>;
  readonly saveNotes: (risalah: string, text: string) => Promise<void>;
}

interface Schema extends DBSchema {
  notes: { key: string; value: string };
}

/** A database of its own, opened when it is first asked for. */
export function openNotes(name: string): NotesStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(`${name}-notes`, 1, {
      upgrade: (made) => void made.createObjectStore('notes'),
      blocking: (_from, _to, { target }) => {
        opened = undefined;
        if (target instanceof IDBDatabase) target.close();
      },
    });
    return opened;
  }

  return {
    readNotes: async (risalah) => (await (await database()).get('notes', risalah)) ?? null,
    saveNotes: async (risalah, text) => {
      await (await database()).put('notes', text, risalah);
    },
  };
}
