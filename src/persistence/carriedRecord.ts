import { Unzlib, strFromU8, strToU8, zlibSync } from 'fflate';
import { encode } from './codec.ts';
import { contentHash } from './contentHash.ts';
import { photoKind } from './photoKind.ts';
import { photosIn } from './photosIn.ts';
import type { RisalahWithPhotos } from './openedFile.ts';

/** What a Word file takes along so that `decodeFile` can open it again. */
interface Carried {
  readonly parts: readonly {
    readonly id: string;
    readonly namespace: string;
    readonly xml: string;
  }[];
  readonly photoName: (hash: string) => string;
}

/** What one of our XML parts holds. */
export type CarriedPart =
  | { readonly kind: 'record'; readonly text: string }
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
  { risalah, photos }: RisalahWithPhotos,
  printed: ReadonlySet<string>,
): Carried {
  const unprinted = [...photosIn(risalah).keys()].filter((hash) => !printed.has(hash));
  return {
    parts: [
      { id: RECORD_ID, namespace: NAMESPACE, xml: recordXml(encode(risalah)) },
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
  const [, root = '', attributes = '', content = ''] = OURS.exec(xml) ?? [];
  try {
    if (root === 'photo') {
      const hash = /\bhash="([0-9a-z-]+)"/.exec(attributes)?.[1];
      if (hash !== undefined) return { kind: 'photo', hash, bytes: fromBase64(content) };
    }
    const text = root === 'risalah' ? inflate(fromBase64(content), limit) : null;
    return text === null ? { kind: 'damaged' } : { kind: 'record', text };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Where the root's attributes end at the latest. */
const HEAD = 1000;

/** One element of letters that need no escape, so that no entity is ever looked at. */
const OURS =
  /^\uFEFF?(?:<\?xml[^<>]*\?>)?\s*<(?:[\w.-]+:)?(risalah|photo)\s([^<>]*)>([A-Za-z0-9+/=\s]*)<\/[^<>]*>\s*$/;

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

/** `null` where it unpacks to more than `limit` bytes; throws where it is broken. */
function inflate(packed: Uint8Array, limit: number): string | null {
  const SLICE = 16_384;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= limit; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (length > limit) return null;
  const text = new Uint8Array(length);
  chunks.reduce((at, chunk) => {
    text.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return strFromU8(text);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true));
}

function fromBase64(text: string): Uint8Array {
  return strToU8(atob(text), true);
}
