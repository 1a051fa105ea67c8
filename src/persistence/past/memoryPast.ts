import { noNotes } from './pastStorage.ts';
import type { CardNotes, DeletedRecord, PastStorage, StoredVersion } from './pastStorage.ts';

/** The same for as long as the page lives. */
export function memoryPast(): PastStorage {
  const versions = new Map<string, readonly StoredVersion[]>();
  const parts = new Map<string, Map<string, Uint8Array>>();
  const deleted = new Map<string, DeletedRecord>();
  const notes = new Map<string, CardNotes>();
  return {
    listVersions: (card) => Promise.resolve(versions.get(card) ?? []),
    readParts: (card, names) =>
      Promise.resolve(
        new Map([...(parts.get(card) ?? [])].filter(([name]) => names.includes(name))),
      ),
    changeVersions: ({ added, parts: brought, removed, unused }) => {
      const { card } = added;
      const others = (versions.get(card) ?? []).filter(({ at }) => !removed.includes(at));
      versions.set(card, [...others, added]);
      const stored = new Map([...(parts.get(card) ?? []), ...brought]);
      for (const name of unused) stored.delete(name);
      parts.set(card, stored);
      return Promise.resolve();
    },
    deleteVersions: (card) => {
      versions.delete(card);
      parts.delete(card);
      return Promise.resolve();
    },
    listDeleted: () => Promise.resolve([...deleted.values()]),
    addDeleted: (record) => {
      deleted.set(record.card.id, record);
      return Promise.resolve();
    },
    removeDeleted: (card) => {
      deleted.delete(card);
      return Promise.resolve();
    },
    listNotes: () => Promise.resolve(notes),
    readNotes: (card) => Promise.resolve(notes.get(card) ?? noNotes),
    changeNotes: (card, change) => {
      const before = notes.get(card) ?? noNotes;
      notes.set(card, { ...before, ...change(before) });
      return Promise.resolve();
    },
    deleteNotes: (card) => {
      notes.delete(card);
      return Promise.resolve();
    },
  };
}
