import type { BrowserStorage, StoredRecord } from './browserStorage.ts';
import type { StoredCard } from './storedCard.ts';
import { memoryEvents } from './events/memoryEvents.ts';
import { memoryRecords } from './kinds/memoryRecords.ts';
import { memoryPast } from './past/memoryPast.ts';

type MemoryRecord = Omit<StoredRecord, 'savedAt'>;

export interface MemoryStorage extends BrowserStorage {
  readonly cards: Map<string, StoredCard>;
  readonly records: Map<string, MemoryRecord>;
  readonly photos: Map<string, Uint8Array>;
  readonly lineages: Map<string, string>;
  readonly aside: string[];
}

/**
 * What a browser keeps, for as long as this page lives: where it refuses to keep anything, and in tests, which break what
 * they want to see broken by `changes`.
 */
export function memoryStorage(changes: Partial<BrowserStorage> = {}): MemoryStorage {
  const cards = new Map<string, StoredCard>();
  const records = new Map<string, MemoryRecord>();
  const photos = new Map<string, Uint8Array>();
  const places = new Map<string, string>();
  const lineages = new Map<string, string>();
  const aside: string[] = [];
  const held = new Map<string, readonly string[]>();
  function isNamed(hash: string): boolean {
    const kept = [...records.values()].flatMap(({ text, history }) => [text, history]);
    return (
      [...kept, ...aside].some((text) => text.includes(hash)) ||
      [...held.values()].some((hashes) => hashes.includes(hash))
    );
  }
  const kinds = memoryRecords();
  const events = memoryEvents();
  return {
    openRecords: () => Promise.resolve(kinds),
    openEvents: () => Promise.resolve(events),
    past: memoryPast(),
    cards,
    records,
    photos,
    lineages,
    aside,
    listCards: () => Promise.resolve([...cards.values()]),
    readRecord: (id) => {
      const record = records.get(id);
      const savedAt = cards.get(id)?.savedAt ?? 0;
      return Promise.resolve(record === undefined ? null : { ...record, savedAt });
    },
    saveRecord: (card, record, known) => {
      const stored = cards.get(card.id)?.savedAt;
      if (known !== 'any' && !isKnown(stored, known)) return Promise.resolve('overtaken');
      cards.set(card.id, card);
      const history = record.history ?? records.get(card.id)?.history ?? '';
      records.set(card.id, { text: record.text, history });
      return Promise.resolve('saved');
    },
    deleteRecord: (id, hashes) => {
      cards.delete(id);
      records.delete(id);
      for (const hash of hashes) if (!isNamed(hash)) photos.delete(hash);
      return Promise.resolve();
    },
    setAside: (_id, text) => {
      aside.push(text);
      return Promise.resolve();
    },
    readPhoto: (hash) => Promise.resolve(photos.get(hash) ?? null),
    addPhoto: (hash, bytes) => {
      photos.set(hash, bytes);
      return Promise.resolve();
    },
    holdPhotos: (holder, hashes) => {
      if (hashes.length === 0) held.delete(holder);
      else held.set(holder, hashes);
      return Promise.resolve();
    },
    sweepPhotos: () => {
      for (const hash of photos.keys()) if (!isNamed(hash)) photos.delete(hash);
      return Promise.resolve();
    },
    readLineage: (risalah) => Promise.resolve(lineages.get(risalah) ?? ''),
    saveLineage: (risalah, text) => {
      if (text === '') lineages.delete(risalah);
      else lineages.set(risalah, text);
      return Promise.resolve();
    },
    readPlace: (id) => Promise.resolve(places.get(id) ?? ''),
    savePlace: (id, page) => {
      places.set(id, page);
      return Promise.resolve();
    },
    ...changes,
  };
}

function isKnown(stored: number | undefined, known: readonly number[]): boolean {
  return stored === undefined ? known.length === 0 : known.includes(stored);
}
