import { Deflate, strToU8 } from 'fflate';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { decode } from '#persistence/codec.ts';
import { decodeKept } from '#persistence/kinds/recordCodec.ts';
import { versionOf } from '#persistence/kinds/recordKind.ts';
import type { RecordKind } from '#persistence/kinds/recordKind.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { currentVersion } from '#persistence/migrations.ts';
import { photoUsesIn } from '#persistence/photos/photosIn.ts';
import { unpackText } from './packedText.ts';
import type { StoredPart, StoredVersion } from './pastStorage.ts';

/** What a version of a record must know of its kind. */
export interface PastKind {
  /** Of the format in which its parts are written. */
  readonly format: number;
  /** Its long lists: each is kept in pieces, so that a word in one of 2,000 rows is not 2,000 rows. */
  readonly lists: readonly string[];
}

export const risalahPast: PastKind = { format: currentVersion, lists: [] };

export function pastOf<Value extends object>(kind: RecordKind<Value>): PastKind {
  return { format: versionOf(kind), lists: kind.lists };
}

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
/** Rows of a long list that make one part. */
const ROWS = 25;
/** The key of a part that holds some rows of a list: "suggestions[3]". */
const SOME_ROWS = /^(?<list>.+)\[\d+\]$/u;

/**
 * Takes a record apart by its keys: a part that says the same as an earlier one is named alike and not kept twice. Yields
 * where a pause may be made.
 *
 * @param known bytes of the parts that are there, by name
 */
export function* takeApart(
  record: object,
  known: ReadonlyMap<string, number>,
  lists: readonly string[] = [],
): Generator<undefined, TakenApart> {
  const parts: StoredPart[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const [key, value] of piecesOf(record, lists)) {
    const text = strToU8(JSON.stringify(value));
    yield;
    const name = contentHash(text).slice(0, NAME);
    yield;
    const there = known.get(name);
    const packed = there === undefined ? yield* deflated(text) : null;
    if (packed !== null) bytes.set(name, packed);
    parts.push([key, name, there ?? packed?.length ?? 0]);
  }
  return { parts, bytes, photos: [...new Set(photoUsesIn(record).map(({ hash }) => hash))] };
}

function piecesOf(
  record: object,
  lists: readonly string[],
): readonly (readonly [string, unknown])[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (!lists.includes(key) || !Array.isArray(value)) return [[key, value] as const];
    const rows: readonly unknown[] = value;
    return Array.from(
      { length: Math.max(1, Math.ceil(rows.length / ROWS)) },
      (_, at) => [`${key}[${at}]`, rows.slice(at * ROWS, (at + 1) * ROWS)] as const,
    );
  });
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
export function isSameAs(
  { parts }: TakenApart,
  { parts: kept, format }: StoredVersion,
  today: number,
): boolean {
  const names = new Map(kept.map(([key, name]) => [key, name]));
  return (
    format === today &&
    parts.length === kept.length &&
    parts.every(([key, name]) => names.get(key) === name)
  );
}

type Kept = Pick<StoredVersion, 'format' | 'parts'>;

/** Puts a version together again, and reads it as any record of its format. Never throws. */
export function putTogether(
  { format, parts }: Kept,
  bytes: ReadonlyMap<string, Uint8Array>,
): Read<Risalah> {
  const text = textOf(parts, bytes);
  if (text === null) return damaged;
  return decode(`{"format":"risalah","version":${format},"risalah":${text}}`);
}

/** The same of a record beside the risalah. */
export function putRecordTogether<Value extends object>(
  kind: RecordKind<Value>,
  { format, parts }: Kept,
  bytes: ReadonlyMap<string, Uint8Array>,
): Read<Value> {
  const text = textOf(parts, bytes);
  if (text === null) return damaged;
  const envelope = { format: 'benang-merah', kind: kind.name, version: format };
  const read = decodeKept(kind, { ...envelope, record: parsed(text) });
  return read.ok ? { ok: true, value: read.value.value } : read;
}

const damaged = { ok: false, error: { kind: 'damaged' } } as const;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text of a record; `null` where a part is gone or broken. */
function textOf(
  parts: readonly StoredPart[],
  bytes: ReadonlyMap<string, Uint8Array>,
): string | null {
  const entries = new Map<string, string>();
  for (const [key, name] of parts) {
    const packed = bytes.get(name);
    const text = packed === undefined ? null : unpackText(packed);
    if (text === null) return null;
    const list = SOME_ROWS.exec(key)?.groups?.['list'];
    if (list === undefined) entries.set(key, text);
    else entries.set(list, listOf(entries.get(list), text));
  }
  return `{${[...entries].map(([key, text]) => `${JSON.stringify(key)}:${text}`).join()}}`;
}

/** Two lists as text, the one behind the other. */
function listOf(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before.slice(0, -1)},${text.slice(1)}`;
}
