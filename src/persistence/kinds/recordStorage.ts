import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { openEvents } from '#persistence/events/eventStorage.ts';
import type { EventStorage } from '#persistence/events/eventStorage.ts';
import { committed } from './committed.ts';

/**
 * What a record may be written over: the `savedAt` of what its writer read or wrote, also of what it is still writing;
 * none where nothing may stand there. `any`: whatever it is. A record's `savedAt` only grows, so that it names a version.
 */
export type KnownVersions = readonly number[] | 'any';

/** What a list shows of a record without reading it. */
export interface RecordCard {
  readonly id: string;
  /** The kind's name in its envelope; an edition leaves cards of kinds that it does not know alone. */
  readonly kind: string;
  /** Id of the record itself, which it keeps from browser to browser. */
  readonly record: string;
  readonly title: string;
  /** What stands below the title, such as the unit. */
  readonly about: string;
  /** Rows of its long lists. */
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly mark: string;
}

/** Parts of a record by name, as text of the codec; see `kinds/parts.ts`. */
export interface StoredParts {
  readonly parts: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What a save writes: the parts that are others than before, and the names of those that are gone. */
export interface PartsChange {
  readonly put: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
}

/**
 * Records beside the risalah. A save compares and writes card and parts together or nothing at all, as a risalah's does:
 * `overtaken` where what is stored is no version that the writer knew.
 */
export interface RecordStorage {
  /** Events, and the files of teams beside them and beside judges' sheets. */
  readonly events: EventStorage;
  readonly listCards: () => Promise<readonly RecordCard[]>;
  /** `null`: there is none of that id. */
  readonly read: (id: string) => Promise<StoredParts | null>;
  readonly save: (
    card: RecordCard,
    change: PartsChange,
    known: KnownVersions,
  ) => Promise<'saved' | 'overtaken'>;
  /** Removes a record; nobody who knew it can write it again. */
  readonly remove: (id: string) => Promise<void>;
}

interface Schema extends DBSchema {
  cards: { key: string; value: RecordCard };
  parts: { key: [card: string, name: string]; value: string };
  /** One row a record, named by its version: no second one goes in before the first was taken out by its name. */
  versions: {
    key: [string, number | typeof DELETED];
    value: { readonly id: string };
    indexes: { id: string };
  };
}

/** Stands in place of a version, for good: whoever still has the record open would bring it back. */
const DELETED = 'deleted';

const STORES = ['versions', 'cards', 'parts'] as const;

/**
 * In a database of its own: earlier editions know nothing of it. Once it is open a save is handed over before it returns.
 */
export async function openRecordStorage(name: string): Promise<RecordStorage> {
  const database = await openDB<Schema>(`${name}-records`, 1, {
    upgrade: (made) => {
      made.createObjectStore('cards');
      made.createObjectStore('parts');
      made.createObjectStore('versions').createIndex('id', 'id', { unique: true });
    },
    // Another tab wants to bring the database up to a newer edition of this program: make way.
    blocking: (_from, _to, { target }) => {
      if (target instanceof IDBDatabase) target.close();
    },
  });
  return {
    events: openEvents(name),
    listCards: () => database.getAll('cards'),
    read: (id) => readParts(database, id),
    save: (card, change, known) => saveParts(database, { card, change, known }),
    remove: (id) => removeRecord(database, id),
  };
}

/** In one transaction, so that parts and version belong together. */
async function readParts(database: IDBPDatabase<Schema>, id: string): Promise<StoredParts | null> {
  const read = database.transaction(['versions', 'parts']);
  const range = allOf(id);
  const [version, names, texts] = await Promise.all([
    read.objectStore('versions').index('id').getKey(id),
    read.objectStore('parts').getAllKeys(range),
    read.objectStore('parts').getAll(range),
  ]);
  const savedAt = version?.[1];
  if (typeof savedAt !== 'number') return null;
  return { parts: new Map(names.map(([, name], at) => [name, texts[at] ?? ''])), savedAt };
}

interface Saving {
  readonly card: RecordCard;
  readonly change: PartsChange;
  readonly known: KnownVersions;
}

/** Without waiting for an answer in between, as in `browserStorage.ts`: a page that ends hears none. */
async function saveParts(
  database: IDBPDatabase<Schema>,
  { card, change: { put, gone }, known }: Saving,
): Promise<'saved' | 'overtaken'> {
  const write = database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
  const { id, savedAt } = card;
  const versions = write.objectStore('versions');
  const parts = write.objectStore('parts');
  const places = known === 'any' ? [allOf(id)] : known.map((one) => IDBKeyRange.only([id, one]));
  const before = places.map((place) => versions.delete(place));
  return committed({
    transaction: write,
    version: versions.add({ id }, [id, savedAt]),
    others: [
      ...before,
      ...gone.map((name) => parts.delete([id, name])),
      ...[...put].map(([name, text]) => parts.put(text, [id, name])),
      write.objectStore('cards').put(card, id),
    ],
  });
}

async function removeRecord(database: IDBPDatabase<Schema>, id: string): Promise<void> {
  const write = database.transaction(STORES, 'readwrite');
  await Promise.all([
    write.objectStore('cards').delete(id),
    write.objectStore('parts').delete(allOf(id)),
    write.objectStore('versions').delete(allOf(id)),
    write.objectStore('versions').add({ id }, [id, DELETED]),
    write.done,
  ]);
}

/** Numbers come before words, words before lists. */
function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
