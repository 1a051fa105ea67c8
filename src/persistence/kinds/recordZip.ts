import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { isContentHash } from '#persistence/photos/contentNames.ts';
import type { Altered } from '#persistence/openedFile.ts';
import { photoKind } from '#persistence/photos/photoKind.ts';
import { sizeOf, unpack } from '#persistence/zip.ts';
import type { Unpacked, ZipEntry } from '#persistence/zip.ts';

/** Two hundred photographs of 1600 pixels, with room to spare; beyond it an old laptop runs out of memory. */
export const MAX_BYTES = 250_000_000;
export const MAX_RECORD_BYTES = 30_000_000;

const PHOTO = /^photos\/([0-9a-z-]+)\.(?:jpg|png)$/;

// A fixed day keeps the file of an unchanged record byte for byte the same.
const MADE_ON = '1980-01-02T00:00:00';

/** What is put into a file. */
export interface Packed {
  /** How the entry of the record is called; it stands first. */
  readonly entry: string;
  /** The record in its envelope. */
  readonly text: string;
  /** Those without bytes are left out. */
  readonly hashes: Iterable<string>;
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** What goes along and is no part of the record. */
  readonly beside?: { readonly name: string; readonly text: string };
}

/** The layout of every file of ours: a zip of the record and the photographs that it refers to. */
export function packRecord({
  entry,
  text,
  hashes,
  photos,
  beside,
}: Packed): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {
    [entry]: strToU8(text),
    ...(beside && { [beside.name]: strToU8(beside.text) }),
  };
  for (const hash of hashes) {
    const bytes = photos.get(hash);
    const kind = bytes && photoKind(bytes);
    // Photographs are compressed already.
    if (bytes && kind) entries[`photos/${hash}.${kind.ending}`] = [bytes, { level: 0 }];
  }
  return zipSync(entries, { mtime: MADE_ON });
}

export interface UnpackedRecord {
  readonly text: string;
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly altered: Altered;
}

/** Takes the record and the sound photographs out again. Never throws. */
export function unpackRecord(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  entry: string,
): Read<UnpackedRecord> {
  // The sizes that the zip declares, and beyond which nothing is unpacked: a bomb is refused while it is still small.
  const ours = entries.filter(({ name }) => name === entry || PHOTO.test(name));
  const record = sizeOf(ours.filter(({ name }) => name === entry));
  if (record > MAX_RECORD_BYTES) return tooLarge(record);
  if (sizeOf(ours) > MAX_BYTES) return tooLarge(sizeOf(ours));
  const files = unpack(bytes, ours);
  const text = files.get(entry);
  if (text === undefined || text.kind === 'broken') return refuse({ kind: 'damaged' });
  const { photos, altered } = photosOf(files);
  const value: UnpackedRecord = {
    text: strFromU8(text.bytes),
    photos,
    altered: { record: text.kind === 'altered', photos: altered },
  };
  return { ok: true, value };
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

export function tooLarge(bytes: number): Read<never> {
  return refuse({
    kind: 'too-large',
    bytes: Math.min(bytes, Number.MAX_SAFE_INTEGER),
    limit: MAX_BYTES,
  });
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
