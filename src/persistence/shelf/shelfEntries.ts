import type { ZipEntry } from '#persistence/zip.ts';

/** The entry by which a file of a whole shelf is known. */
export const MANIFEST = 'shelf.json';
export const SHELF_FORMAT = 'risalah-shelf';
/** Version of the manifest; what is in the members has versions of its own. */
export const SHELF_VERSION = 1;

/** Folders of the zip, for whoever unpacks it by hand. What is in the second was deleted, also where the manifest is broken. */
export const ON_SHELF = 'Risalah/';
export const DELETED = 'Baru dihapus/';
/** Records beside the risalah, by the ending of their files; an edition that does not know one passes it over. */
export const recordFolders: Readonly<Record<string, string>> = {
  '.saran': 'Register saran/',
  '.kegiatan': 'Kegiatan/',
  '.juri': 'Lembar juri/',
};

/** Whether a file is one that a shelf is made of, by its name. */
export function isMember(name: string): boolean {
  // What a Mac puts beside each file is none.
  return /\.(?:risalah|saran|kegiatan|juri)$/iu.test(name) && !name.startsWith('__MACOSX/');
}

/** The entry that says so; `undefined` where a zip holds no shelf. Somebody may have packed its folder anew. */
export function manifestIn(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return entries.find(({ name }) => name === MANIFEST || name.endsWith(`/${MANIFEST}`));
}
