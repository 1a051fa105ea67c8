import { Deflate, strToU8 } from 'fflate';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { decode } from '#persistence/codec.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { currentVersion } from '#persistence/migrations.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { unpackText } from './packedText.ts';
import type { StoredPart, StoredVersion } from './pastStorage.ts';

/** A record as a version is made of it. */
export interface TakenApart {
  readonly parts: readonly StoredPart[];
  /** Deflated text of those that were not known. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly photos: readonly string[];
}

/** Letters of a hash that tell the parts of one card apart. */
const NAME = 12;
/** Bytes that are deflated in one go. */
const SLICE = 32_768;

/**
 * Takes a record apart by its keys: a part that says the same as an earlier one is named alike and not kept twice. Yields
 * where a pause may be made.
 *
 * @param known bytes of the parts that are there, by name
 */
export function* takeApart(
  risalah: Risalah,
  known: ReadonlyMap<string, number>,
): Generator<undefined, TakenApart> {
  const parts: StoredPart[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const [key, value] of Object.entries(risalah)) {
    const text = strToU8(JSON.stringify(value));
    yield;
    const name = contentHash(text).slice(0, NAME);
    yield;
    const there = known.get(name);
    const packed = there === undefined ? yield* deflated(text) : null;
    if (packed !== null) bytes.set(name, packed);
    parts.push([key, name, there ?? packed?.length ?? 0]);
  }
  return { parts, bytes, photos: [...photosIn(risalah).keys()] };
}

function* deflated(text: Uint8Array): Generator<undefined, Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stream = new Deflate({ level: 9 }, (chunk) => void chunks.push(chunk));
  for (let at = 0; at < text.length; at += SLICE) {
    stream.push(text.subarray(at, at + SLICE), at + SLICE >= text.length);
    yield;
  }
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Whether a record that was taken apart says the same as a version. */
export function isSameAs({ parts }: TakenApart, { parts: kept, format }: StoredVersion): boolean {
  const names = new Map(kept.map(([key, name]) => [key, name]));
  return (
    format === currentVersion &&
    parts.length === kept.length &&
    parts.every(([key, name]) => names.get(key) === name)
  );
}

/** Puts a version together again, and reads it as any record of its format. Never throws. */
export function putTogether(
  { format, parts }: Pick<StoredVersion, 'format' | 'parts'>,
  bytes: ReadonlyMap<string, Uint8Array>,
): Read<Risalah> {
  const entries: string[] = [];
  for (const [key, name] of parts) {
    const packed = bytes.get(name);
    const text = packed === undefined ? null : unpackText(packed);
    if (text === null) return { ok: false, error: { kind: 'damaged' } };
    entries.push(`${JSON.stringify(key)}:${text}`);
  }
  return decode(`{"format":"risalah","version":${format},"risalah":{${entries.join()}}}`);
}
