import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Unreadable } from '#domain/risalah/unreadable.ts';
import type { EventStorage } from './events/eventStorage.ts';
import { committed } from './kinds/committed.ts';
import { contentHashesIn, isContentHash } from './photos/contentNames.ts';
import type { KnownVersions, RecordStorage } from './kinds/recordStorage.ts';
import { openLineages } from './past/lineageStorage.ts';
import type { LineageStorage } from './past/lineageStorage.ts';
import { openPast } from './past/pastStorage.ts';
import type { PastStorage } from './past/pastStorage.ts';
import type { StoredCard } from './storedCard.ts';

/** What is kept in this browser. Records and histories are text of the codec; photographs are found by their hash. */
export interface BrowserStorage extends LineageStorage {
  readonly listCards: () => Promise<readonly StoredCard[]>;
  readonly readRecord: (id: string) => Promise<StoredRecord | null>;
  /**
   * Writes record, card and history together, or none of them: `overtaken` where what is stored is no version that the
   * writer knew. All is handed to the browser before it returns, so that it is written also where the page ends there.
   * Of several at once the last is the one that stays. Rejects with `QuotaExceededError` when it is full.
   */
  readonly saveRecord: (
    card: StoredCard,
    record: SavedRecord,
    known: KnownVersions,
  ) => Promise<'saved' | 'overtaken'>;
  /** Records beside the risalah; opened when first asked for. */
  readonly openRecords: () => Promise<RecordStorage>;
  /** Events and the files of teams beside them and beside judges' sheets; the same. */
  readonly openEvents: () => Promise<EventStorage>;
  /** Earlier states of records, and those that were deleted. */
  readonly past: PastStorage;
  /** Removes a record and the photographs that only it refers to; nobody who knew it can write it again. */
  readonly deleteRecord: (id: string, hashes: readonly string[]) => Promise<void>;
  /** Keeps a copy of a record that could not be read, under a key of its own. */
  readonly setAside: (id: string, text: string, error: Unreadable) => Promise<void>;

  readonly readPhoto: (hash: string) => Promise<Uint8Array | null>;
  /**
   * Keeps photographs from being swept or going with a record, for a version or a deleted risalah that names them. None
   * lets go of them.
   */
  readonly holdPhotos: (holder: string, hashes: readonly string[]) => Promise<void>;
  /**
   * Removes every photograph that neither a record nor its history, a copy set aside nor a holder names. Only whoever knows that no
   * tab holds others in memory may call it.
   */
  readonly sweepPhotos: () => Promise<void>;
  /** Keeps a photograph; one that is already there, and is what its name says, stays as it is. */
  readonly addPhoto: (hash: string, bytes: Uint8Array) => Promise<void>;

  /** The page that was open last in a risalah; empty for none. */
  readonly readPlace: (id: string) => Promise<string>;
  readonly savePlace: (id: string, page: string) => Promise<void>;
}

export interface StoredRecord {
  readonly text: string;
  /** Empty for none. */
  readonly history: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What is written of a record; `history` is `null` where the stored one still stands. */
export interface SavedRecord {
  readonly text: string;
  readonly history: string | null;
}

interface Schema extends DBSchema {
  cards: { key: string; value: StoredCard };
  records: { key: string; value: string };
  histories: { key: string; value: string };
  photos: { key: string; value: Uint8Array };
  places: { key: string; value: string };
  quarantine: { key: string; value: { readonly text: string; readonly error: Unreadable } };
  /** One row a risalah, named by its version: no second one goes in before the first was taken out by its name. */
  versions: {
    key: [string, number | typeof DELETED];
    value: { readonly id: string };
    indexes: { id: string };
  };
}

/** Stands in place of a version, for good: whoever still has the risalah open would bring it back. */
const DELETED = 'deleted';

/**
 * What holds photographs stands among the copies that were set aside, where every edition looks before it sweeps: the
 * versions themselves are in a database that earlier ones do not know.
 */
const HELD: Unreadable = { kind: 'damaged' };

const STORES = ['cards', 'records', 'histories', 'photos', 'places', 'quarantine'] as const;
const OF_A_RECORD = [...STORES, 'versions'] as const;

export async function openBrowserStorage(name: string): Promise<BrowserStorage> {
  let records: Promise<RecordStorage> | undefined;
  let events: EventStorage | undefined;
  const database = await openDB<Schema>(name, 2, {
    upgrade: (...[opened, from, , change]) => {
      if (from < 1) STORES.forEach((store) => opened.createObjectStore(store));
      addVersions(opened, change);
    },
    // Another tab wants to bring the database up to a newer edition of this program: make way.
    blocking: (_from, _to, { target }) => {
      if (target instanceof IDBDatabase) target.close();
    },
  });
  return {
    listCards: () => database.getAll('cards'),
    readRecord: (id) => readRecord(database, id),
    saveRecord: (card, record, known) => saveRecord(database, { card, record, known }),
    deleteRecord: (id, hashes) => deleteRecord(database, id, hashes),
    setAside: async (id, text, error) => {
      await database.put('quarantine', { text, error }, `${id}/${text.length}`);
    },
    readPhoto: async (hash) => (await database.get('photos', hash)) ?? null,
    addPhoto: (hash, bytes) => addPhoto(database, hash, bytes),
    holdPhotos: async (holder, hashes) => {
      if (hashes.length === 0) await database.delete('quarantine', holder);
      else await database.put('quarantine', { text: hashes.join(' '), error: HELD }, holder);
    },
    sweepPhotos: () => sweepPhotos(database),
    openRecords: () => {
      records ??= loadRecords(name).catch((error: unknown) => {
        records = undefined;
        throw error;
      });
      return records;
    },
    openEvents: async () => {
      const { openEvents } = await import('./events/eventStorage.ts');
      return (events ??= openEvents(name));
    },
    past: openPast(name),
    ...openLineages(name),
    readPlace: async (id) => (await database.get('places', id)) ?? '',
    savePlace: async (id, page) => {
      await database.put('places', page, id);
    },
  };
}

async function loadRecords(name: string): Promise<RecordStorage> {
  const { openRecordStorage } = await import('./kinds/recordStorage.ts');
  return openRecordStorage(name);
}

type Database = IDBPDatabase<Schema>;
type Change = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** What an edition before the second database knew by its card alone. */
function addVersions(database: Database, change: Change): void {
  const versions = database.createObjectStore('versions');
  versions.createIndex('id', 'id', { unique: true });
  void change
    .objectStore('cards')
    .getAll()
    .then((cards) => cards.forEach(({ id, savedAt }) => void versions.add({ id }, [id, savedAt])));
}

/** In one transaction, so that text and version belong together. */
async function readRecord(database: Database, id: string): Promise<StoredRecord | null> {
  const read = database.transaction(['versions', 'records', 'histories']);
  const [version, text, history] = await Promise.all([
    read.objectStore('versions').index('id').getKey(id),
    read.objectStore('records').get(id),
    read.objectStore('histories').get(id),
  ]);
  const savedAt = version?.[1];
  if (text === undefined || typeof savedAt !== 'number') return null;
  return { text, history: history ?? '', savedAt };
}

interface Saving {
  readonly card: StoredCard;
  readonly record: SavedRecord;
  readonly known: KnownVersions;
}

/**
 * Compares and writes without waiting for an answer in between, which a page that is busy hears late and one that ends
 * never: the version is put in beside those that are known and taken out; any other that stands there refuses it, and
 * with it the whole transaction.
 *
 * Relaxed: told when the operating system has it, which outlives the browser, also one that is killed. To wait for the
 * disk itself takes an old laptop long enough that more letters are at stake than a failing current takes.
 */
async function saveRecord(
  database: Database,
  { card, record: { text, history }, known }: Saving,
): Promise<'saved' | 'overtaken'> {
  const stores = ['versions', 'cards', 'records', 'histories'] as const;
  const write = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const { id, savedAt } = card;
  const versions = write.objectStore('versions');
  const places =
    known === 'any' ? [anyVersion(id)] : known.map((one) => IDBKeyRange.only([id, one]));
  const before = places.map((place) => versions.delete(place));
  return committed({
    transaction: write,
    version: versions.add({ id }, [id, savedAt]),
    others: [
      ...before,
      write.objectStore('records').put(text, id),
      ...(history === null ? [] : [write.objectStore('histories').put(history, id)]),
      write.objectStore('cards').put(card, id),
    ],
  });
}

/** Numbers come before words, words before lists. */
function anyVersion(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function deleteRecord(
  database: Database,
  id: string,
  hashes: readonly string[],
): Promise<void> {
  const write = database.transaction(OF_A_RECORD, 'readwrite');
  await Promise.all(
    (['cards', 'records', 'histories', 'places'] as const).map((store) =>
      write.objectStore(store).delete(id),
    ),
  );
  await write.objectStore('versions').delete(anyVersion(id));
  await write.objectStore('versions').add({ id }, [id, DELETED]);
  // What another risalah can still bring back by undo counts as in use.
  const kept = [
    ...(await write.objectStore('records').getAll()),
    ...(await write.objectStore('histories').getAll()),
    ...(await write.objectStore('quarantine').getAll()).map(({ text }) => text),
  ];
  const unused = hashes.filter((hash) => !kept.some((text) => text.includes(hash)));
  await Promise.all(unused.map((hash) => write.objectStore('photos').delete(hash)));
  await write.done;
}

async function addPhoto(database: Database, hash: string, bytes: Uint8Array): Promise<void> {
  const write = database.transaction('photos', 'readwrite');
  const there = await write.store.get(hash);
  // One that was damaged by an earlier edition gives way to the right one.
  const isSound = there !== undefined && (!isContentHash(hash) || areSame(there, bytes));
  if (!isSound) await write.store.put(bytes, hash);
  await write.done;
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  // A call for each byte of each photograph of a class would take as long as the rest of keeping them.
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** In one transaction, so that a record which is being saved is seen as a whole or not at all. */
async function sweepPhotos(database: Database): Promise<void> {
  const write = database.transaction(['photos', 'records', 'histories', 'quarantine'], 'readwrite');
  const unnamed = new Set(await write.objectStore('photos').getAllKeys());
  for (const store of ['records', 'histories'] as const) {
    // One text at a time: all of them together may be many megabytes.
    let at = unnamed.size === 0 ? null : await write.objectStore(store).openCursor();
    for (; at !== null; at = await at.continue()) strikeNamed(unnamed, at.value);
  }
  let aside = unnamed.size === 0 ? null : await write.objectStore('quarantine').openCursor();
  for (; aside !== null; aside = await aside.continue()) strikeNamed(unnamed, aside.value.text);
  await Promise.all([...unnamed].map((hash) => write.objectStore('photos').delete(hash)));
  await write.done;
}

/** Takes out the photographs that a text names. */
function strikeNamed(photos: Set<string>, text: string): void {
  for (const hash of contentHashesIn(text)) photos.delete(hash);
  for (const name of photos) {
    if (!isContentHash(name) && text.includes(name)) photos.delete(name);
  }
}
