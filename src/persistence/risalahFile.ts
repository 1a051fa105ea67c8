import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { decodeEnvelope, encode } from './codec.ts';
import { contentHash, isContentHash } from './contentHash.ts';
import { hashOfText, readIn } from './lineage.ts';
import { unaltered } from './openedFile.ts';
import type { Altered, GivenFile, OpenedFile } from './openedFile.ts';
import { photoKind } from './photoKind.ts';
import { photosIn } from './photosIn.ts';
import { decodeDocx, isDocxFile } from './docxFile.ts';
import { ON_SHELF, manifestIn } from './shelf/shelfEntries.ts';
import { isZip, listZip, sizeOf, unpack } from './zip.ts';
import type { Unpacked, ZipEntry } from './zip.ts';

const RECORD = 'risalah.json';
/** How the first entry of our own files is called, of Word's, of LibreOffice's and of a shelf's. */
const STARTS = [RECORD, '[Content_Types].xml', '_rels/.rels', 'word/', ON_SHELF];
const LONGEST_START = 20;
const PHOTO = /^photos\/([0-9a-z-]+)\.(?:jpg|png)$/;

/** Two hundred photographs of 1600 pixels, with room to spare; beyond it an old laptop runs out of memory. */
export const MAX_BYTES = 250_000_000;
const MAX_RECORD_BYTES = 30_000_000;

// A fixed day keeps the file of an unchanged risalah byte for byte the same.
const MADE_ON = '1980-01-02T00:00:00';

/** A `.risalah` file: a zip of the record and the photographs it refers to. Those without bytes are left out. */
export function encodeFile({
  risalah,
  photos,
  lineage,
  leftOut,
}: GivenFile): Uint8Array<ArrayBuffer> {
  return zipped(encode(risalah, lineage, leftOut), photosIn(risalah).keys(), photos);
}

/** The same for a record that cannot be read here, as one of a later edition: its text as it is. */
export function encodeUnread(
  text: string,
  photos: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  return zipped(text, photos.keys(), photos);
}

function zipped(
  text: string,
  hashes: Iterable<string>,
  photos: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = { [RECORD]: strToU8(text) };
  for (const hash of hashes) {
    const bytes = photos.get(hash);
    const kind = bytes && photoKind(bytes);
    // Photographs are compressed already.
    if (bytes && kind) entries[`photos/${hash}.${kind.ending}`] = [bytes, { level: 0 }];
  }
  return zipSync(entries, { mtime: MADE_ON });
}

/**
 * Reads a `.risalah` file, a Word file that carries a risalah, or the bare text of a record.
 *
 * What a file is says its content, not its name. Never throws, whatever the bytes.
 */
export function decodeFile(bytes: Uint8Array): Read<OpenedFile> {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  if (isZip(bytes)) return decodeZip(bytes);
  if (bytes.length > MAX_RECORD_BYTES) return refuse({ kind: 'foreign' });
  return opened(strFromU8(bytes), new Map(), unaltered);
}

function decodeZip(bytes: Uint8Array): Read<OpenedFile> {
  const entries = listZip(bytes);
  if (entries === null) return refuse({ kind: beginsAsOurs(bytes) ? 'damaged' : 'foreign' });
  if (entries.some(({ name }) => name === RECORD)) return decodeOwn(bytes, entries);
  if (manifestIn(entries) !== undefined) return refuse({ kind: 'shelf' });
  if (!isDocxFile(entries)) return refuse({ kind: 'foreign' });
  return decodeDocx(bytes, entries, { file: MAX_BYTES, record: MAX_RECORD_BYTES });
}

function decodeOwn(bytes: Uint8Array, entries: readonly ZipEntry[]): Read<OpenedFile> {
  // The sizes that the zip declares, and beyond which nothing is unpacked: a bomb is refused while it is still small.
  const ours = entries.filter(({ name }) => name === RECORD || PHOTO.test(name));
  const record = sizeOf(ours.filter(({ name }) => name === RECORD));
  if (record > MAX_RECORD_BYTES) return tooLarge(record);
  if (sizeOf(ours) > MAX_BYTES) return tooLarge(sizeOf(ours));
  const files = unpack(bytes, ours);
  const text = files.get(RECORD);
  if (text === undefined || text.kind === 'broken') return refuse({ kind: 'damaged' });
  const { photos, altered } = photosOf(files);
  return opened(strFromU8(text.bytes), photos, {
    record: text.kind === 'altered',
    photos: altered,
  });
}

function opened(
  text: string,
  photos: ReadonlyMap<string, Uint8Array>,
  altered: Altered,
): Read<OpenedFile> {
  const record = decodeEnvelope(text);
  if (!record.ok) return record;
  const { risalah, leftOut } = record.value;
  // What earlier editions wrote is a state all the same, with the name that each copy of the file gives it.
  const old = leftOut === null ? { states: [hashOfText(text)], kept: null } : null;
  const stems = readIn(record.value.lineage ?? old, encode(risalah));
  return { ok: true, value: { risalah, photos, source: 'risalah', leftOut, altered, ...stems } };
}

/** Photographs that are what their name says; the hashes of the others. */
function photosOf(files: ReadonlyMap<string, Unpacked>): {
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly altered: ReadonlySet<string>;
} {
  const photos = new Map<string, Uint8Array>();
  const altered = new Set<string>();
  for (const [name, file] of files) {
    const hash = PHOTO.exec(name)?.[1];
    if (hash === undefined) continue;
    if (isPhotoOf(file, hash)) photos.set(hash, file.bytes);
    else altered.add(hash);
  }
  for (const hash of photos.keys()) altered.delete(hash);
  return { photos, altered };
}

function isPhotoOf(file: Unpacked, hash: string): file is Exclude<Unpacked, { kind: 'broken' }> {
  if (file.kind !== 'sound' || photoKind(file.bytes) === null) return false;
  return !isContentHash(hash) || contentHash(file.bytes) === hash;
}

/** A zip cut short has lost its list of contents, but its first entry still names itself. */
function beginsAsOurs(bytes: Uint8Array): boolean {
  const NAME_AT = 30;
  const start = strFromU8(bytes.subarray(NAME_AT, NAME_AT + LONGEST_START), true);
  return STARTS.some((name) => start.startsWith(name));
}

function tooLarge(bytes: number): Read<never> {
  return refuse({
    kind: 'too-large',
    bytes: Math.min(bytes, Number.MAX_SAFE_INTEGER),
    limit: MAX_BYTES,
  });
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
