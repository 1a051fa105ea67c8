import { Zip, ZipPassThrough, strToU8 } from 'fflate';
import {
  DELETED,
  MANIFEST,
  ON_SHELF,
  SHELF_FORMAT,
  SHELF_VERSION,
  recordFolders,
} from './shelfEntries.ts';

/** A risalah of the shelf as it goes into its file. */
export interface ShelfMember {
  /** How its file is to be called, without folder and ending. */
  readonly name: string;
  /** Of one that was deleted, when, in milliseconds since 1970; `null` for one on the shelf. */
  readonly deletedAt: number | null;
  /** A `.risalah` file. */
  readonly bytes: Uint8Array;
}

export interface ShelfWriter {
  readonly add: (member: ShelfMember) => void;
  /** Adds the file of a record beside the risalah, whose ending says what it is. */
  readonly addRecord: (member: ShelfMember & { readonly extension: string }) => void;
  readonly end: () => void;
}

interface Told {
  readonly file: string;
  readonly deletedAt: number | null;
}

// As in a `.risalah` file, the same shelf is the same file.
const MADE_ON = '1980-01-02T00:00:00';

/**
 * Writes a whole shelf as one zip of `.risalah` files, each handed on as soon as it is packed: all of them together may be
 * more than an old laptop's memory holds.
 */
export function shelfWriter(onChunk: (chunk: Uint8Array) => void): ShelfWriter {
  const taken = new Set<string>();
  const members: Told[] = [];
  /** Not among the members, each of which an earlier edition takes for a risalah. */
  const records: Told[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    onChunk(chunk);
  });

  function put(name: string, bytes: Uint8Array): void {
    // What is inside is packed already.
    const entry = new ZipPassThrough(name);
    entry.mtime = MADE_ON;
    zip.add(entry);
    entry.push(bytes, true);
  }

  function freeName(wanted: string, ending: string): string {
    for (let count = 1; ; count += 1) {
      const file = `${wanted}${count === 1 ? '' : ` ${count}`}${ending}`;
      // Windows tells no capitals apart.
      if (taken.has(file.toLowerCase())) continue;
      taken.add(file.toLowerCase());
      return file;
    }
  }

  return {
    add: ({ name, deletedAt, bytes }) => {
      const file = freeName(`${deletedAt === null ? ON_SHELF : DELETED}${name}`, '.risalah');
      members.push({ file, deletedAt });
      put(file, bytes);
    },
    addRecord: ({ name, extension, deletedAt, bytes }) => {
      const folder = deletedAt === null ? (recordFolders[extension] ?? ON_SHELF) : DELETED;
      const file = freeName(`${folder}${name}`, extension);
      records.push({ file, deletedAt });
      put(file, bytes);
    },
    end: () => {
      const manifest = { format: SHELF_FORMAT, version: SHELF_VERSION, members, records };
      put(MANIFEST, strToU8(JSON.stringify(manifest)));
      zip.end();
    },
  };
}
