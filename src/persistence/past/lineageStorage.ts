import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

export interface LineageStorage {
  /**
   * What the copy of a risalah in this browser stems from, as text of the codec; empty for nothing. By the id of the
   * risalah, not of its card.
   */
  readonly readLineage: (risalah: string) => Promise<string>;
  /** Empty forgets it. */
  readonly saveLineage: (risalah: string, text: string) => Promise<void>;
}

interface Schema extends DBSchema {
  lineages: { key: string; value: string };
}

/**
 * What each risalah stems from, in a database of its own, opened when it is first asked for: an earlier edition, in
 * another tab or another file on the stick, goes on with the one that it knows.
 */
export function openLineages(name: string): LineageStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(`${name}-lineages`, 1, {
      upgrade: (made) => void made.createObjectStore('lineages'),
      blocking: (_from, _to, { target }) => {
        opened = undefined;
        if (target instanceof IDBDatabase) target.close();
      },
    });
    return opened;
  }

  return {
    readLineage: async (risalah) => (await (await database()).get('lineages', risalah)) ?? '',
    saveLineage: async (risalah, text) => {
      const held = await database();
      if (text === '') await held.delete('lineages', risalah);
      else await held.put('lineages', text, risalah);
    },
  };
}
