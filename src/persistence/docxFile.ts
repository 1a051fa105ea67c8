import { strFromU8 } from 'fflate';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { readCarried } from './carriedRecord.ts';
import type { CarriedPart } from './carriedRecord.ts';
import { decode } from './codec.ts';
import { findPhotos } from './findPhotos.ts';
import type { OpenedFile } from './openedFile.ts';
import { isPictureOrStory, docxPictures } from './docxPictures.ts';
import type { DocxPictures } from './docxPictures.ts';
import { sizeOf, unpack } from './zip.ts';
import type { ZipEntry } from './zip.ts';

const PART = /^customXml\/item\d+\.xml$/;

/** What may be unpacked, in bytes: of all files together, and of a record. */
interface Limits {
  readonly file: number;
  readonly record: number;
}

/** Whether a zip with these contents is a Word file; a browser's Word may number its document. */
export function isDocxFile(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name));
}

/** Opens the risalah that travels in a Word file. Never throws, whatever the bytes. */
export function decodeDocx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: Limits,
): Read<OpenedFile> {
  const ours = entries.filter(({ name, size }) => PART.test(name) && size <= limits.record);
  const pictures = entries.filter(({ name }) => isPictureOrStory(name));
  const size = sizeOf([...ours, ...pictures]);
  if (size > limits.file) return refuse({ kind: 'too-large', bytes: size, limit: limits.file });

  const carried = carriedIn(unpackAll(bytes, ours), limits.record);
  const record = recordAmong(carried);
  if (!record.ok) return record;
  const found = docxPictures(unpackAll(bytes, pictures));
  return {
    ok: true,
    value: { ...findPhotos(record.value, withCarried(found, carried)), source: 'word' },
  };
}

/** Nothing where a file in the zip is broken: what depends on it is missing then. */
function unpackAll(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): ReadonlyMap<string, Uint8Array> {
  return unpack(bytes, new Set(entries.map(({ name }) => name))) ?? new Map();
}

function carriedIn(files: ReadonlyMap<string, Uint8Array>, limit: number): readonly CarriedPart[] {
  return [...files]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, xml]) => readCarried(strFromU8(xml), limit))
    .filter((part) => part !== null);
}

/** The first record that can be read; where none can, what is wrong with the first. */
function recordAmong(carried: readonly CarriedPart[]): Read<Risalah> {
  const reads = carried
    .filter((part) => part.kind !== 'photo')
    .map((part): Read<Risalah> =>
      part.kind === 'record' ? inside(decode(part.text)) : refuse({ kind: 'word-damaged' }),
    );
  return reads.find(({ ok }) => ok) ?? reads[0] ?? refuse({ kind: 'word-without-risalah' });
}

/** Text that no longer looks like a record was one when it was put in. */
function inside(read: Read<Risalah>): Read<Risalah> {
  if (read.ok || read.error.kind === 'newer' || read.error.kind === 'misshapen') return read;
  return refuse({ kind: 'word-damaged' });
}

function withCarried(found: DocxPictures, carried: readonly CarriedPart[]): DocxPictures {
  const unprinted = carried.filter((part) => part.kind === 'photo');
  const named = new Map(found.named);
  for (const { hash, bytes } of unprinted) named.set(hash, [...(named.get(hash) ?? []), bytes]);
  return { named, all: [...found.all, ...unprinted.map(({ bytes }) => bytes)] };
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
