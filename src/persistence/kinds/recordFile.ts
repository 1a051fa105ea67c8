import { strFromU8 } from 'fflate';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { hashOfText, readIn } from '#persistence/lineage.ts';
import type { Lineage, State } from '#persistence/lineage.ts';
import { unaltered } from '#persistence/openedFile.ts';
import type { Altered } from '#persistence/openedFile.ts';
import { photoUsesIn } from '#persistence/photos/photosIn.ts';
import { isZip, listZip } from '#persistence/zip.ts';
import type { ZipEntry } from '#persistence/zip.ts';
import { decodeRecord, encodeRecord, recordNameIn } from './recordCodec.ts';
import type { RecordKind } from './recordKind.ts';
import { MAX_BYTES, MAX_RECORD_BYTES, packRecord, tooLarge, unpackRecord } from './recordZip.ts';

/** How the entry of a record is called in every file but a risalah's. */
export const RECORD_ENTRY = 'record.json';

export interface GivenRecord<Value> {
  readonly value: Value;
  /** Bytes of photographs by hash; those that the record does not name are left out. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly lineage?: Lineage;
}

export interface OpenedRecord<Value> {
  readonly value: Value;
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** What is not as it was written, told by checksums. */
  readonly altered: Altered;
  /** What it stems from, its own state first. */
  readonly lineage?: Lineage;
  readonly own?: State;
}

/** A file of this kind: byte for byte the same for the same record. */
export function encodeRecordFile<Value extends object>(
  kind: RecordKind<Value>,
  { value, photos, lineage }: GivenRecord<Value>,
): Uint8Array<ArrayBuffer> {
  const hashes = photoHashesIn(value);
  return packRecord({
    ...{ entry: RECORD_ENTRY, photos, hashes },
    text: encodeRecord(kind, value, lineage),
  });
}

/** The photographs that a record names. */
export function photoHashesIn(value: object): ReadonlySet<string> {
  return new Set(photoUsesIn(value).map(({ hash }) => hash));
}

/** Reads a file of this kind, or the bare text of a record. What a file is says its content. Never throws. */
export function decodeRecordFile<Value extends object>(
  kind: RecordKind<Value>,
  bytes: Uint8Array,
): Read<OpenedRecord<Value>> {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  if (!isZip(bytes)) {
    if (bytes.length > MAX_RECORD_BYTES) return refuse({ kind: 'foreign' });
    return opened(kind, { text: strFromU8(bytes), photos: new Map(), altered: unaltered });
  }
  const entries = listZip(bytes);
  if (entries === null)
    return refuse({ kind: beginsWith(bytes, RECORD_ENTRY) ? 'damaged' : 'foreign' });
  if (!entries.some(({ name }) => name === RECORD_ENTRY)) {
    const isRisalah = entries.some(({ name }) => name === 'risalah.json');
    return refuse(isRisalah ? { kind: 'other-record', record: 'risalah' } : { kind: 'foreign' });
  }
  const unpacked = unpackRecord(bytes, entries, RECORD_ENTRY);
  return unpacked.ok ? opened(kind, unpacked.value) : unpacked;
}

function opened<Value extends object>(
  kind: RecordKind<Value>,
  { text, photos, altered }: Omit<OpenedRecord<Value>, 'value'> & { readonly text: string },
): Read<OpenedRecord<Value>> {
  const read = decodeRecord(kind, text);
  if (!read.ok) return read;
  const { value, lineage } = read.value;
  const stems = readIn(
    lineage ?? { states: [hashOfText(text)], kept: null },
    encodeRecord(kind, value),
  );
  return { ok: true, value: { value, photos, altered, ...stems } };
}

/** The kind of record that a zip of ours holds, known here or not; `null` where it is none beside a risalah. */
export function recordNameOf(bytes: Uint8Array, entries: readonly ZipEntry[]): string | null {
  if (!entries.some(({ name }) => name === RECORD_ENTRY)) return null;
  const unpacked = unpackRecord(
    bytes,
    entries.filter(({ name }) => name === RECORD_ENTRY),
    RECORD_ENTRY,
  );
  const name = unpacked.ok ? recordNameIn(unpacked.value.text) : null;
  return name === '' ? null : name;
}

/** Whether a zip's first entry names itself so: one that was cut short has lost its list of contents. */
export function beginsWith(bytes: Uint8Array, name: string): boolean {
  const NAME_AT = 30;
  return strFromU8(bytes.subarray(NAME_AT, NAME_AT + name.length), true) === name;
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
