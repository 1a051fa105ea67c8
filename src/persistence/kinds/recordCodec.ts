import { z } from 'zod';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { isBlank } from '#language/isBlank.ts';
import { parseBounded } from '#persistence/boundedJson.ts';
import { lineageSchema } from '#persistence/lineage.ts';
import type { Lineage } from '#persistence/lineage.ts';
import { readContent } from './content.ts';
import { versionOf } from './recordKind.ts';
import type { RecordKind } from './recordKind.ts';

/** What every record beside the risalah says of itself; a risalah says "risalah" and has an envelope of its own. */
const FORMAT = 'benang-merah';

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  kind: z.string(),
  version: z.int().positive(),
  // A later edition may lay out the rest of it as it likes.
  record: z.unknown().optional(),
  lineage: lineageSchema,
});

export interface EnvelopedRecord<Value> {
  readonly value: Value;
  readonly lineage: Lineage | null;
}

/** The record as text, in an envelope that says of which kind it is: for files, and in parts for browser storage. */
export function encodeRecord<Value extends object>(
  kind: RecordKind<Value>,
  value: Value,
  lineage?: Lineage,
): string {
  return JSON.stringify({
    format: FORMAT,
    kind: kind.name,
    version: versionOf(kind),
    record: value,
    lineage,
  });
}

/**
 * Reads what any edition of this program has written of this kind: recognises, names a record of another kind as such,
 * refuses the future politely, migrates one step at a time, checks the shape and mends. Never throws, whatever the text.
 */
export function decodeRecord<Value extends object>(
  kind: RecordKind<Value>,
  text: string,
): Read<EnvelopedRecord<Value>> {
  if (isBlank(text)) return refuse({ kind: 'empty' });
  const parsed = parseBounded(text);
  if (parsed.kind === 'broken')
    return refuse({ kind: looksLikeOurs(text) ? 'damaged' : 'foreign' });
  if (parsed.kind !== 'value') return refuse({ kind: parsed.kind });
  return readEnvelope(kind, parsed.value);
}

/** The same of an envelope that was put together from what this browser has kept in parts. */
export function decodeKept<Value extends object>(
  kind: RecordKind<Value>,
  kept: unknown,
): Read<EnvelopedRecord<Value>> {
  return readEnvelope({ ...kind, from: 'browser' }, kept);
}

function readEnvelope<Value extends object>(
  kind: RecordKind<Value> & { readonly from?: 'browser' },
  parsed: unknown,
): Read<EnvelopedRecord<Value>> {
  const envelope = envelopeSchema.safeParse(parsed);
  if (!envelope.success) return refuse({ kind: 'foreign' });
  const { kind: name, version, record, lineage = null } = envelope.data;
  if (name !== kind.name) return refuse({ kind: 'other-record', record: name });
  const known = versionOf(kind);
  if (version > known) return refuse({ kind: 'newer', version, known });
  const read = readContent(kind, record, version);
  return read.ok ? { ok: true, value: { value: read.value, lineage } } : read;
}

/** How a text begins that `encodeRecord` wrote, also one that was cut short. */
const BEGINNING = /^\s*\{\s*"format"\s*:\s*"benang-merah"\s*(?:,\s*"kind"\s*:\s*"([a-z-]{1,40})")?/;

/** The kind that a text says it is of; `null` where it is none of ours, empty where it ends before it says so. */
export function recordNameIn(text: string): string | null {
  const found = BEGINNING.exec(text);
  return found === null ? null : (found[1] ?? '');
}

function looksLikeOurs(text: string): boolean {
  return recordNameIn(text) !== null;
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
