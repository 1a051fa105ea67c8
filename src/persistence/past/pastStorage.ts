import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import type { Version } from '#domain/risalah/versions/version.ts';
import type { StoredCard } from '#persistence/storedCard.ts';

/** How a risalah stood at some time; its parts are shared with other versions of the same card. */
export interface StoredVersion extends Version {
  readonly card: string;
  /** Version of the file format in which its parts were written. */
  readonly format: number;
  /** Keys of the record, each with the name and the bytes of the part that holds its value. */
  readonly parts: readonly StoredPart[];
  /** Hashes of the photographs that it names. */
  readonly photos: readonly string[];
}

export type StoredPart = readonly [key: string, name: string, bytes: number];

/** A risalah that was deleted and can still be brought back. */
export interface DeletedRecord {
  readonly card: StoredCard;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
  /** Deflated text of the record, as `encode` wrote it, and of its undo history. */
  readonly text: Uint8Array;
  readonly history: Uint8Array;
  readonly photos: readonly string[];
}

/** What is known of a card besides: nothing of it is lost when it goes. */
export interface CardNotes {
  /** Since when there are edits that no file holds, in milliseconds since 1970; `null` for none. */
  readonly unfiledSince: number | null;
  /** Of a copy that was handed in, what stayed with its team; `null` for a whole one. */
  readonly leftOut: readonly LeftOut[] | null;
  /** How many remarks were found in it, and in what; `null` before they were counted. */
  readonly remarks: CountedRemarks | null;
  /** Pages of its report as they were last counted; `null` before. */
  readonly pages: CountedPages | null;
}

/** Pages of the whole report in its own format. */
export interface CountedPages {
  readonly count: number;
  /** When they were asked for, in milliseconds since 1970. */
  readonly at: number;
}

export interface CountedRemarks {
  readonly count: number;
  /** Of the record that was looked through. */
  readonly savedAt: number;
  /** The edition whose rules were asked. */
  readonly edition: string;
}

export const noNotes: CardNotes = {
  unfiledSince: null,
  leftOut: null,
  remarks: null,
  pages: null,
};

interface VersionsChange {
  readonly added: StoredVersion;
  /** Deflated text of the parts that were not there. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Versions that go, and the parts that go with them. */
  readonly removed: readonly number[];
  readonly unused: readonly string[];
}

/** Earlier states and deleted risalah, in a database of their own: earlier editions do not know it and leave it alone. */
export interface PastStorage {
  /** The oldest first. */
  readonly listVersions: (card: string) => Promise<readonly StoredVersion[]>;
  readonly readParts: (
    card: string,
    names: readonly string[],
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** All of it or nothing. Rejects with `QuotaExceededError` where there is no room. */
  readonly changeVersions: (change: VersionsChange) => Promise<void>;
  readonly deleteVersions: (card: string) => Promise<void>;

  readonly listDeleted: () => Promise<readonly DeletedRecord[]>;
  readonly addDeleted: (record: DeletedRecord) => Promise<void>;
  readonly removeDeleted: (card: string) => Promise<void>;

  /** Of every card that has any. */
  readonly listNotes: () => Promise<ReadonlyMap<string, CardNotes>>;
  readonly readNotes: (card: string) => Promise<CardNotes>;
  /** Changes these and leaves the others; several tabs may do so at once. */
  readonly changeNotes: (
    card: string,
    change: (before: CardNotes) => Partial<CardNotes>,
  ) => Promise<void>;
  readonly deleteNotes: (card: string) => Promise<void>;
}

interface Schema extends DBSchema {
  versions: { key: [string, number]; value: StoredVersion };
  parts: { key: [string, string]; value: Uint8Array };
  deleted: { key: string; value: DeletedRecord };
  notes: { key: string; value: Partial<CardNotes> };
}

const STORES = ['versions', 'parts', 'deleted', 'notes'] as const;

/** Opens the database when it is first asked for. */
export function openPast(name: string): PastStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(`${name}-past`, 1, {
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
    listVersions: async (card) => (await database()).getAll('versions', ofCard(card)),
    readParts: async (card, names) => {
      const { store } = (await database()).transaction('parts');
      const found = await Promise.all(
        names.map(async (part) => [part, await store.get([card, part])] as const),
      );
      return new Map(found.flatMap(([part, bytes]) => (bytes ? [[part, bytes] as const] : [])));
    },
    changeVersions: async (change) => changeVersions(await database(), change),
    deleteVersions: async (card) => {
      const write = (await database()).transaction(['versions', 'parts'], 'readwrite');
      void write.objectStore('versions').delete(ofCard(card));
      void write.objectStore('parts').delete(ofCard(card));
      await write.done;
    },
    listDeleted: async () => (await database()).getAll('deleted'),
    addDeleted: async (record) => {
      await (await database()).put('deleted', record, record.card.id);
    },
    removeDeleted: async (card) => (await database()).delete('deleted', card),
    listNotes: async () => {
      const { store } = (await database()).transaction('notes');
      const [cards, notes] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(cards.map((card, at) => [card, { ...noNotes, ...notes[at] }]));
    },
    readNotes: async (card) => ({ ...noNotes, ...(await (await database()).get('notes', card)) }),
    changeNotes: async (card, change) => {
      const write = (await database()).transaction('notes', 'readwrite');
      const before = { ...noNotes, ...(await write.store.get(card)) };
      await write.store.put({ ...before, ...change(before) }, card);
      await write.done;
    },
    deleteNotes: async (card) => (await database()).delete('notes', card),
  };
}

/** Numbers and words alike come before lists. */
function ofCard(card: string): IDBKeyRange {
  return IDBKeyRange.bound([card], [card, []]);
}

async function changeVersions(
  database: IDBPDatabase<Schema>,
  { added, parts, removed, unused }: VersionsChange,
): Promise<void> {
  const { card, at } = added;
  const write = database.transaction(['versions', 'parts'], 'readwrite', { durability: 'relaxed' });
  const [versions, stored] = [write.objectStore('versions'), write.objectStore('parts')];
  const written = [
    ...[...parts].map(([name, bytes]) => stored.put(bytes, [card, name])),
    versions.put(added, [card, at]),
    ...removed.map((one) => versions.delete([card, one])),
    ...unused.map((name) => stored.delete([card, name])),
  ];
  // The transaction as a whole says how it went.
  for (const one of written) one.catch(() => undefined);
  await write.done;
}
