/** A database as an edition makes it. */
export interface DatabaseShape {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly StoreShape[];
}

interface StoreShape {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
  }[];
  /** What it wrote: keys and values. */
  readonly rows?: readonly (readonly [string | (string | number)[], unknown])[];
}

/**
 * Runs in the page: opens the databases of an edition and holds them open as it does, making what is not there, and writes
 * its rows into what it makes.
 *
 * @returns what hindered it; empty for nothing
 */
export async function openAsEdition(databases: readonly DatabaseShape[]): Promise<string> {
  for (const { name, version, stores } of databases) {
    const hindered = await new Promise<string>((resolve) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const { name: store, keyPath, indexes, rows = [] } of stores) {
          const made = opening.result.createObjectStore(store, keyPath === null ? {} : { keyPath });
          for (const index of indexes)
            made.createIndex(index.name, index.keyPath, { unique: index.unique });
          for (const [key, value] of rows) made.put(value, key);
        }
      };
      opening.onblocked = () => resolve(`${name}: blocked`);
      opening.onerror = () => resolve(`${name}: ${opening.error?.name ?? ''}`);
      opening.onsuccess = () => {
        const lacking = stores.filter(
          ({ name: store }) => !opening.result.objectStoreNames.contains(store),
        );
        opening.result.onversionchange = () => {
          document.documentElement.dataset['asked'] = name;
          opening.result.close();
        };
        resolve(lacking.map(({ name: store }) => `${name}: no ${store}`).join());
      };
    });
    if (hindered !== '') return hindered;
  }
  return '';
}

/**
 * Runs in the page: puts a row in every store of an edition's databases as it would, looks for it in every index, and takes
 * it out again.
 *
 * @returns what hindered it, also that somebody wanted a database of another version; empty for nothing
 */
export async function writeEverywhere(databases: readonly DatabaseShape[]): Promise<string> {
  const asked = document.documentElement.dataset['asked'];
  if (asked !== undefined) return `${asked}: asked to make way`;
  for (const { name, version, stores } of databases) {
    const hindered = await new Promise<string>((resolve) => {
      const opening = indexedDB.open(name, version);
      opening.onerror = () => resolve(`${name}: ${opening.error?.name ?? ''}`);
      opening.onsuccess = () => {
        const database = opening.result;
        try {
          const write = database.transaction([...database.objectStoreNames], 'readwrite');
          for (const { name: store, keyPath, indexes } of stores) {
            const held = write.objectStore(store);
            if (JSON.stringify(held.keyPath) !== JSON.stringify(keyPath))
              throw new Error(`${store} has another key`);
            const keys = [keyPath, ...indexes.map((index) => index.keyPath)].flat();
            const row = Object.fromEntries<string>(keys.map((key) => [String(key), '~uji']));
            if (keyPath === null) held.put(row, '~uji');
            else held.put(row);
            for (const index of indexes) held.index(index.name).getKey('~uji');
            held.delete('~uji');
          }
          write.oncomplete = () => {
            database.close();
            resolve('');
          };
          write.onabort = () => resolve(`${name}: ${write.error?.message ?? ''}`);
        } catch (error) {
          resolve(`${name}: ${String(error)}`);
        }
      };
    });
    if (hindered !== '') return hindered;
  }
  return '';
}

/** Runs in the page: the databases that are here, by their names. */
export async function shapesHere(): Promise<readonly DatabaseShape[]> {
  const known = await indexedDB.databases();
  const shapes: DatabaseShape[] = [];
  for (const { name = '', version = 0 } of known) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(name));
    });
    const read = database.transaction([...database.objectStoreNames]);
    const stores = [...database.objectStoreNames].map((store) => {
      const { keyPath, indexNames } = read.objectStore(store);
      const indexes = [...indexNames].map((index) => {
        const made = read.objectStore(store).index(index);
        return { name: made.name, keyPath: made.keyPath, unique: made.unique };
      });
      return { name: store, keyPath, indexes };
    });
    database.close();
    shapes.push({ name, version, stores });
  }
  return shapes.sort((one, other) => (one.name < other.name ? -1 : 1));
}
