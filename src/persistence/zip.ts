import { strFromU8 } from 'fflate';
import { crc32 } from './checksums.ts';
import { inflateWithin } from './inflate.ts';

/** What a zip says of a file in it, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Bytes in the zip. */
  readonly packed: number;
  readonly crc: number;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its own heading begins. */
  readonly at: number;
}

/**
 * A file out of a zip. `altered`: its content is not what was put in, by the checksum that the zip keeps. `broken`: it
 * cannot be unpacked, or not to the size that the zip declares.
 */
export type Unpacked =
  | { readonly kind: 'sound' | 'altered'; readonly bytes: Uint8Array }
  | { readonly kind: 'broken' };

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The list of contents; `null` where it is missing, broken, or names more packed bytes than there are, as a zip does
 * whose entries lie over each other. Never throws.
 *
 * @param bytes the zip, or the end of it with all the list in it
 * @param before bytes of the zip that stand before these
 */
export function listZip(bytes: Uint8Array, before = 0): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfContents(view);
    if (end === null) return null;
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true) - before;
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== CONTENTS) return null;
      entries.push(entryAt(view, at));
      at += 46 + lengthsAt(view, at + 28);
    }
    const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
    return packed > before + bytes.length ? null : entries;
  } catch {
    return null;
  }
}

/** Unpacks these files, the last of each name, and never more of one than the size it declares. Never throws. */
export function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): ReadonlyMap<string, Unpacked> {
  const last = new Map(entries.map((entry) => [entry.name, entry]));
  return new Map([...last].map(([name, entry]) => [name, unpackOne(bytes, entry)]));
}

/** What files unpack to in all; `unpack` never goes beyond it. */
export function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** Signatures, and how far from the end the last heading may stand, after the zip format's APPNOTE 6.3. */
const HEADING = 0x04034b50;
const CONTENTS = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

function endOfContents(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + at + 46,
    view.getUint16(at + 28, true),
  );
  const flags = view.getUint16(at + 8, true);
  return {
    name: strFromU8(name, (flags & 0x800) === 0),
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) === 1,
    at: view.getUint32(at + 42, true),
  };
}

/** Of a name, what extends it, and in the list of contents a comment. */
function lengthsAt(view: DataView, at: number): number {
  return [at, at + 2, at + 4].reduce((sum, place) => sum + view.getUint16(place, true), 0);
}

function unpackOne(bytes: Uint8Array, entry: ZipEntry): Unpacked {
  const packed = packedBytes(bytes, entry);
  const unpacked = packed === null ? null : opened(packed, entry);
  if (unpacked === null) return { kind: 'broken' };
  return { kind: crc32(unpacked) === entry.crc ? 'sound' : 'altered', bytes: unpacked };
}

function opened(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | null {
  if (method !== 0 && method !== 8) return null;
  // Bytes of its own: who keeps or sends a view takes the whole file along.
  const bytes = method === 0 ? packed.slice() : inflateWithin(packed, size, 'deflate');
  return bytes?.length === size ? bytes : null;
}

function packedBytes(bytes: Uint8Array, { at, packed, isEncrypted }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncrypted || at + 30 > bytes.length || view.getUint32(at, true) !== HEADING) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}
