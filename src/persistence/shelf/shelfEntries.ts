import type { ZipEntry } from '#persistence/zip.ts';

/** The entry by which a file of a whole shelf is known. */
export const MANIFEST = 'shelf.json';
export const SHELF_FORMAT = 'risalah-shelf';
/** Version of the manifest; what is in the members has versions of its own. */
export const SHELF_VERSION = 1;

/** Folders of the zip, for whoever unpacks it by hand. What is in the second was deleted, also where the manifest is broken. */
export const ON_SHELF = 'Risalah/';
export const DELETED = 'Baru dihapus/';
/** Registers of suggestions; an edition that does not know them passes them over. */
export const REGISTERS = 'Register saran/';

/** The entry that says so; `undefined` where a zip holds no shelf. Somebody may have packed its folder anew. */
export function manifestIn(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return entries.find(({ name }) => name === MANIFEST || name.endsWith(`/${MANIFEST}`));
}
