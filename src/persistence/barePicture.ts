import { strFromU8 } from 'fflate';
import { photoKind } from './photos/photoKind.ts';

/**
 * The same picture without what cameras and programs write beside it: where and when it was taken, with what, a smaller
 * picture of it, remarks. Which way up it is stays where it is not the usual one. What is no JPEG or PNG, or is broken,
 * comes back as it is.
 */
export function barePicture(bytes: Uint8Array): Uint8Array {
  const kind = photoKind(bytes);
  if (kind === null) return bytes;
  const pieces = kind.ending === 'png' ? pngPieces(bytes) : jpegPieces(bytes);
  return pieces === null || sizeOf(pieces) === bytes.length ? bytes : joined(pieces);
}

const TYPE_AT = 4;
const AROUND = 12;
const PNG_HEAD = 8;
/** Chunks that only tell about the picture. */
const PNG_TOLD = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** The chunks up to the last; what hangs on behind it is none of the picture. */
function pngPieces(bytes: Uint8Array): readonly Uint8Array[] | null {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, PNG_HEAD)];
  for (let at = PNG_HEAD; at + AROUND <= bytes.length;) {
    const end = at + AROUND + view.getUint32(at);
    if (end > bytes.length) return null;
    const type = strFromU8(bytes.subarray(at + TYPE_AT, at + 2 * TYPE_AT), true);
    if (!PNG_TOLD.has(type)) pieces.push(bytes.subarray(at, end));
    if (type === 'IEND') return pieces;
    at = end;
  }
  return null;
}

const APP0 = 0xe0;
const EXIF = 0xe1;
const PROFILE = 0xe2;
/** Adobe's, without which colours turn over. */
const COLOURS = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;

function jpegPieces(bytes: Uint8Array): readonly Uint8Array[] | null {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === EXIF) pieces.push(...uprightSegment(segment));
    else if (!tellsOnly(marker, segment)) pieces.push(segment);
    at = end;
    if (marker !== SCAN) continue;
    const rest = scanEnd(bytes, end);
    pieces.push(bytes.subarray(end, rest));
    if (bytes[rest + 1] === END) return [...pieces, bytes.subarray(rest, rest + 2)];
    at = rest;
  }
  return null;
}

function tellsOnly(marker: number, segment: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker <= APP0 || marker > APP15 || marker === COLOURS) return false;
  return marker !== PROFILE || !startsWith(segment.subarray(4), 'ICC_PROFILE');
}

/** Where the coded lines of a picture end: at the next marker that is none of theirs. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7))
      return at;
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;
const ENTRY = 12;
const HEAD = 10;

/** An EXIF segment with nothing but which way up the picture is; none where that is the usual one. */
function uprightSegment(segment: Uint8Array): readonly Uint8Array[] {
  const turned = orientationIn(segment);
  if (turned === null || turned === 1) return [];
  return [
    Uint8Array.from([
      ...[0xff, EXIF, 0, 34],
      ...[0x45, 0x78, 0x69, 0x66, 0, 0],
      ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
      ...[0, 1],
      ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0],
      ...[0, 0, 0, 0],
    ]),
  ];
}

/** From 1 to 8, after the TIFF 6.0 structure that EXIF uses; `null` where none is said. */
function orientationIn(segment: Uint8Array): number | null {
  if (!startsWith(segment.subarray(4), 'Exif') || segment.length < HEAD + 8) return null;
  const view = viewOf(segment.subarray(HEAD));
  const little = view.getUint8(0) === 0x49;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return null;
  const count = view.getUint16(first, little);
  for (let at = first + 2; at < first + 2 + count * ENTRY; at += ENTRY) {
    if (at + ENTRY > view.byteLength) return null;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const turned = view.getUint16(at + 8, little);
    return turned >= 1 && turned <= 8 ? turned : null;
  }
  return null;
}

function startsWith(bytes: Uint8Array, word: string): boolean {
  return strFromU8(bytes.subarray(0, word.length), true) === word;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
