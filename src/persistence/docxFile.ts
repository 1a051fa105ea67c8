import { strFromU8 } from 'fflate';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { readCarried } from './carriedRecord.ts';
import type { CarriedPart } from './carriedRecord.ts';
import { decodeEnvelope, encode } from './codec.ts';
import type { Enveloped } from './codec.ts';
import { findPhotos } from './photos/findPhotos.ts';
import { readIn } from './lineage.ts';
import { unaltered } from './openedFile.ts';
import type { OpenedFile } from './openedFile.ts';
import { isPictureOrStory, docxPictures } from './docxPictures.ts';
import type { DocxPictures } from './docxPictures.ts';
import { sizeOf, unpack } from './zip.ts';
import type { Unpacked, ZipEntry } from './zip.ts';

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

  const { record, photos } = carriedIn(inOrder(bytes, ours), limits.record);
  if (!record.ok) return record;
  const found = docxPictures(soundOf(unpack(bytes, pictures)));
  const { risalah, leftOut, isAltered, lineage, told } = record.value;
  return {
    ok: true,
    value: {
      ...findPhotos(risalah, withCarried(found, photos)),
      source: 'word',
      leftOut,
      altered: { ...unaltered, record: isAltered },
      ...readIn(lineage, encode(risalah)),
      ...(told && { told }),
    },
  };
}

/** A picture that is not what was put in is missing, and is told as that. */
function soundOf(files: ReadonlyMap<string, Unpacked>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([name, file]) => (file.kind === 'sound' ? [[name, file.bytes]] : [])),
  );
}

interface CarriedRecord extends Enveloped {
  readonly isAltered: boolean;
}

type CarriedPhoto = Extract<CarriedPart, { kind: 'photo' }>;

/**
 * The first record that can be read, and all photographs; where no record can, what is wrong with the first. All
 * records together are unpacked to no more than `limit` bytes.
 */
function carriedIn(
  files: Iterable<Unpacked>,
  limit: number,
): { readonly record: Read<CarriedRecord>; readonly photos: readonly CarriedPhoto[] } {
  const photos: CarriedPhoto[] = [];
  let record: Read<CarriedRecord> = refuse({ kind: 'word-without-risalah' });
  let left = limit;
  for (const file of files) {
    if (file.kind === 'broken') continue;
    const part = readCarried(strFromU8(file.bytes), record.ok ? 0 : left);
    if (part?.kind === 'photo' && file.kind === 'sound') photos.push(part);
    if (part === null || part.kind === 'photo' || record.ok) continue;
    if (part.kind === 'record') left -= part.size;
    const read = recordIn(part, file.kind);
    if (read.ok || record.error.kind === 'word-without-risalah') record = read;
  }
  return { record, photos };
}

/** One file at a time, so that only one of them takes memory. */
function* inOrder(bytes: Uint8Array, entries: readonly ZipEntry[]): Generator<Unpacked> {
  const last = new Map(entries.map((entry) => [entry.name, entry]));
  const sorted = [...last.values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en', { numeric: true }),
  );
  for (const entry of sorted) yield* unpack(bytes, [entry]).values();
}

function recordIn(
  part: Exclude<CarriedPart, CarriedPhoto>,
  kind: 'sound' | 'altered',
): Read<CarriedRecord> {
  if (part.kind === 'damaged') return refuse({ kind: 'word-damaged' });
  const read = inside(decodeEnvelope(part.text));
  const isAltered = kind === 'altered' || !part.isSound;
  return read.ok ? { ok: true, value: { ...read.value, isAltered } } : read;
}

/** Text that no longer looks like a record was one when it was put in. */
function inside(read: Read<Enveloped>): Read<Enveloped> {
  if (read.ok || read.error.kind === 'newer' || read.error.kind === 'misshapen') return read;
  return refuse({ kind: 'word-damaged' });
}

function withCarried(found: DocxPictures, unprinted: readonly CarriedPhoto[]): DocxPictures {
  const named = new Map(found.named);
  for (const { hash, bytes } of unprinted) named.set(hash, [...(named.get(hash) ?? []), bytes]);
  return { named, all: [...found.all, ...unprinted.map(({ bytes }) => bytes)] };
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
