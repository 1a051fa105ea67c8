import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { decode, encode } from './codec.ts';
import { photoKind } from './photoKind.ts';
import { photosIn } from './photosIn.ts';

/** A risalah with the bytes of its photographs, by hash. */
export interface RisalahWithPhotos {
  readonly risalah: Risalah;
  readonly photos: ReadonlyMap<string, Uint8Array>;
}

const RECORD = 'risalah.json';
const PHOTO = /^photos\/([0-9a-z-]+)\.(?:jpg|png)$/;

/** Two hundred photographs of 1600 pixels, with room to spare; beyond it an old laptop runs out of memory. */
const MAX_BYTES = 250_000_000;
const MAX_RECORD_BYTES = 30_000_000;

// A fixed day keeps the file of an unchanged risalah byte for byte the same.
const MADE_ON = '1980-01-02T00:00:00';

/** A `.risalah` file: a zip of the record and the photographs it refers to. Those without bytes are left out. */
export function encodeFile({ risalah, photos }: RisalahWithPhotos): Uint8Array {
  const entries: Zippable = { [RECORD]: strToU8(encode(risalah)) };
  for (const hash of photosIn(risalah).keys()) {
    const bytes = photos.get(hash);
    const kind = bytes && photoKind(bytes);
    // Photographs are compressed already.
    if (bytes && kind) entries[`photos/${hash}.${kind.ending}`] = [bytes, { level: 0 }];
  }
  return zipSync(entries, { mtime: MADE_ON });
}

/** Reads a `.risalah` file, or the bare text of a record. Never throws, whatever the bytes. */
export function decodeFile(bytes: Uint8Array): Read<RisalahWithPhotos> {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  if (isZip(bytes)) return decodeZip(bytes);
  if (bytes.length > MAX_RECORD_BYTES) return refuse({ kind: 'foreign' });
  return withPhotos(strFromU8(bytes), new Map());
}

function decodeZip(bytes: Uint8Array): Read<RisalahWithPhotos> {
  // The sizes that the zip declares, kept before anything is unpacked: a bomb is refused while it is still small.
  let unpacked = 0;
  const seen: string[] = [];
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const ours = name === RECORD || PHOTO.test(name);
        seen.push(name);
        if (ours) unpacked += originalSize;
        if (name === RECORD && originalSize > MAX_RECORD_BYTES) unpacked = Infinity;
        return ours && unpacked <= MAX_BYTES;
      },
    });
    if (unpacked > MAX_BYTES) return tooLarge(unpacked);
    const record = entries[RECORD];
    if (record === undefined) return refuse({ kind: 'foreign' });
    return withPhotos(strFromU8(record), photosOf(entries));
  } catch {
    return refuse({
      kind: seen.includes(RECORD) || beginsWithRecord(bytes) ? 'damaged' : 'foreign',
    });
  }
}

function withPhotos(
  text: string,
  photos: ReadonlyMap<string, Uint8Array>,
): Read<RisalahWithPhotos> {
  const record = decode(text);
  if (!record.ok) return record;
  return { ok: true, value: { risalah: record.value, photos } };
}

function photosOf(entries: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array> {
  const photos = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(entries)) {
    const hash = PHOTO.exec(name)?.[1];
    if (hash !== undefined && photoKind(bytes)) photos.set(hash, bytes);
  }
  return photos;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** A zip cut short has lost its list of contents, but its first entry still names itself. */
function beginsWithRecord(bytes: Uint8Array): boolean {
  const NAME_AT = 30;
  return strFromU8(bytes.subarray(NAME_AT, NAME_AT + RECORD.length), true) === RECORD;
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
