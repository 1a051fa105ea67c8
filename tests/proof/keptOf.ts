import { strFromU8, inflateSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { StoredVersion } from '#persistence/past/pastStorage.ts';

/** What a browser's disk holds of a risalah. */
export interface KeptOf {
  /** The record on the shelf, and among those that were deleted; empty for none. */
  readonly text: string;
  readonly deleted: string;
  /** Versions that name a part which is not there. */
  readonly broken: number;
}

export async function keptOf(page: Page, card: string): Promise<KeptOf> {
  const { text, deleted, versions, parts } = await page.evaluate(rowsOf, card);
  const there = new Set(parts);
  return {
    text,
    deleted: deleted === null ? '' : strFromU8(inflateSync(Uint8Array.from(deleted))),
    broken: versions.filter((names) => names.some((name) => !there.has(name))).length,
  };
}

interface Rows {
  readonly text: string;
  readonly deleted: readonly number[] | null;
  readonly versions: readonly (readonly string[])[];
  readonly parts: readonly string[];
}

/** Runs in the page. */
async function rowsOf(card: string): Promise<Rows> {
  const open = (name: string): Promise<IDBDatabase | null> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      // It is not there yet, and a look must not make it.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => resolve(null);
      opening.onblocked = () => reject(new Error(`${name} is held.`));
      opening.onsuccess = () => resolve(opening.result);
    });
  const asked = (request: IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.onerror = () => reject(new Error('A row cannot be read.'));
      request.onsuccess = () => resolve(request.result);
    });

  const main = await open('benang-merah');
  const record =
    main && (await asked(main.transaction('records').objectStore('records').get(card)));
  const text = typeof record === 'string' ? record : '';
  main?.close();
  const past = await open('benang-merah-past');
  if (past === null) return { text, deleted: null, versions: [], parts: [] };
  const read = past.transaction(['versions', 'parts', 'deleted']);
  // Written by the app, whose types do not reach into the page.
  const [versions, keys, deleted] = (await Promise.all([
    asked(read.objectStore('versions').getAll()),
    asked(read.objectStore('parts').getAllKeys()),
    asked(read.objectStore('deleted').get(card)),
  ])) as [StoredVersion[], [string, string][], { text: Uint8Array } | undefined];
  past.close();
  return {
    text,
    deleted: deleted === undefined ? null : [...deleted.text],
    versions: versions
      .filter((version) => version.card === card)
      .map((version) => version.parts.map(([, name]) => name)),
    parts: keys.filter(([of]) => of === card).map(([, name]) => name),
  };
}
