import { strFromU8, strToU8, zlibSync } from 'fflate';
import type { LeftOut } from '#domain/risalah/privacy/leftOut.ts';
import { adler32 } from './checksums.ts';
import { encode } from './codec.ts';
import { contentHash } from './photos/contentHash.ts';
import type { Lineage } from './lineage.ts';
import { inflateWithin } from './inflate.ts';
import { photoKind } from './photos/photoKind.ts';
import { photosIn } from './photos/photosIn.ts';
import type { RisalahWithPhotos } from './openedFile.ts';
import type { Told } from './told.ts';

/** What a Word file takes along so that `decodeFile` can open it again. */
interface Carried {
  readonly parts: readonly {
    readonly id: string;
    readonly namespace: string;
    readonly xml: string;
  }[];
  readonly photoName: (hash: string) => string;
}

/** What is put in; a record that is handed in names what it leaves out, and never what it stems from. */
export interface CarriedContents extends RisalahWithPhotos {
  readonly leftOut?: readonly LeftOut[] | null;
  readonly lineage?: Lineage;
  readonly told?: Told | undefined;
}

/** What one of our XML parts holds. */
export type CarriedPart =
  | {
      readonly kind: 'record';
      readonly text: string;
      /** Bytes that it was unpacked to. */
      readonly size: number;
      /** Whether it is what was put in, by the checksum that travels with it. */
      readonly isSound: boolean;
    }
  | { readonly kind: 'photo'; readonly hash: string; readonly bytes: Uint8Array }
  | { readonly kind: 'damaged' };

const NAMESPACE = 'urn:benang-merah:risalah';
const RECORD_ID = '{5E2C0B7A-91D4-4C36-8B1F-0A6D7E3F9C42}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAME = /^foto-([0-9a-z-]+)$/;

/**
 * The record packed in one XML part, and in parts of their own the photographs that the pages do not show.
 *
 * Those on the pages are found again in the file by the name that `photoName` gives them, or by their content.
 */
export function carryRecord(
  { risalah, photos, leftOut = null, lineage, told }: CarriedContents,
  printed: ReadonlySet<string>,
): Carried {
  const text = encode(risalah, leftOut === null ? lineage : undefined, {
    leftOut,
    ...(told && { told }),
  });
  const unprinted = [...photosIn(risalah).keys()].filter((hash) => !printed.has(hash));
  return {
    parts: [
      { id: RECORD_ID, namespace: NAMESPACE, xml: recordXml(text) },
      ...unprinted.flatMap((hash) => {
        const bytes = photos.get(hash);
        if (bytes === undefined || photoKind(bytes) === null) return [];
        return [{ id: guidOf(bytes), namespace: NAMESPACE, xml: photoXml(hash, bytes) }];
      }),
    ],
    photoName: (hash) => `foto-${hash}`,
  };
}

/** The hash in the name that a photograph was given; `null` for other names. */
export function hashInName(name: string): string | null {
  return NAME.exec(name)?.[1] ?? null;
}

/** Reads an XML part beside the pages of a Word file; `null` for one that is not ours. Never throws. */
export function readCarried(xml: string, limit: number): CarriedPart | null {
  if (!xml.slice(0, HEAD).includes(NAMESPACE)) return null;
  const { root, attributes, content } = elementIn(xml);
  try {
    if (root === 'photo') {
      const hash = /\bhash="([0-9a-z-]+)"/.exec(attributes)?.[1];
      if (hash !== undefined) return { kind: 'photo', hash, bytes: fromBase64(content) };
    }
    if (root !== 'risalah') return { kind: 'damaged' };
    const packed = fromBase64(content);
    const unpacked = inflateWithin(packed, limit, 'zlib');
    if (unpacked === null) return { kind: 'damaged' };
    const isSound = adler32(unpacked) === checksumOf(packed);
    return { kind: 'record', text: strFromU8(unpacked), size: unpacked.length, isSound };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Where the root's attributes end at the latest. */
const HEAD = 1000;

const OPENING = /^\uFEFF?(?:<\?xml[^<>]*\?>)?\s*<(?:[\w.-]+:)?(risalah|photo)\s([^<>]*)>/;
const CLOSING = /^<\/[^<>]*>\s*$/;

interface Element {
  readonly root: string;
  readonly attributes: string;
  readonly content: string;
}

/**
 * One element of letters that need no escape, so that no entity is ever looked at; a root without a name where it is
 * none. Its content is megabytes long, which a pattern of the whole would have to keep a trace of.
 */
function elementIn(xml: string): Element {
  const [opening = '', root = '', attributes = ''] = OPENING.exec(xml.slice(0, 2 * HEAD)) ?? [];
  const end = xml.lastIndexOf('<');
  const content = end < opening.length ? '' : xml.slice(opening.length, end);
  const isOne = CLOSING.test(xml.slice(Math.max(0, end))) && !/[^A-Za-z0-9+/=\s]/.test(content);
  return isOne ? { root, attributes, content } : { root: '', attributes: '', content: '' };
}

/** Base64 of the deflated text: parsers that refuse long texts take it, and nothing in it can be escaped wrongly. */
function recordXml(text: string): string {
  const packed = toBase64(zlibSync(strToU8(text), { level: 9 }));
  return `${DECLARATION}<risalah xmlns="${NAMESPACE}">${packed}</risalah>`;
}

function photoXml(hash: string, bytes: Uint8Array): string {
  return `${DECLARATION}<photo xmlns="${NAMESPACE}" hash="${hash}">${toBase64(bytes)}</photo>`;
}

function guidOf(bytes: Uint8Array): string {
  const digits = contentHash(bytes).toUpperCase();
  const lengths = [8, 4, 4, 4, 12];
  let at = 0;
  const groups = lengths.map((length) => digits.slice(at, (at += length)));
  return `{${groups.join('-')}}`;
}

/** The last four bytes of a zlib stream. */
function checksumOf(packed: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return view.getUint32(packed.byteLength - 4);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true));
}

function fromBase64(text: string): Uint8Array {
  return strToU8(atob(text), true);
}
