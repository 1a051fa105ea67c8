import { strFromU8 } from 'fflate';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import { decodeEnvelope, encode } from './codec.ts';
import { decodeDocx, isDocxFile } from './docxFile.ts';
import { RECORD_ENTRY, beginsWith, recordNameOf } from './kinds/recordFile.ts';
import {
  MAX_BYTES,
  MAX_RECORD_BYTES,
  packRecord,
  tooLarge,
  unpackRecord,
} from './kinds/recordZip.ts';
import { hashOfText, readIn } from './lineage.ts';
import { NOTES_ENTRY, notesBeside, notesText } from './notesBeside.ts';
import { unaltered } from './openedFile.ts';
import type { Altered, GivenFile, OpenedFile } from './openedFile.ts';
import { photosIn } from './photos/photosIn.ts';
import { ON_SHELF, manifestIn } from './shelf/shelfEntries.ts';
import { isZip, listZip } from './zip.ts';
import type { ZipEntry } from './zip.ts';

const RECORD = 'risalah.json';
/** How the first entry of our own files is called, of Word's, of LibreOffice's and of a shelf's. */
const STARTS = [RECORD, RECORD_ENTRY, '[Content_Types].xml', '_rels/.rels', 'word/', ON_SHELF];

/** A `.risalah` file: a zip of the record and the photographs it refers to. Those without bytes are left out. */
export function encodeFile({
  risalah,
  photos,
  lineage,
  leftOut = null,
  told,
  notes,
}: GivenFile): Uint8Array<ArrayBuffer> {
  return packRecord({
    ...{ entry: RECORD, photos, hashes: photosIn(risalah).keys() },
    text: encode(risalah, lineage, { leftOut, ...(told && { told }) }),
    ...(notes && { beside: { name: NOTES_ENTRY, text: notesText(notes) } }),
  });
}

/** The same for a record that cannot be read here, as one of a later edition: its text as it is. */
export function encodeUnread(
  text: string,
  photos: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  return packRecord({ entry: RECORD, text, hashes: photos.keys(), photos });
}

/**
 * Reads a `.risalah` file, a Word file that carries a risalah, or the bare text of a record.
 *
 * What a file is says its content, not its name. Never throws, whatever the bytes.
 */
export function decodeFile(bytes: Uint8Array): Read<OpenedFile> {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  if (isZip(bytes)) return decodeZip(bytes);
  if (bytes.length > MAX_RECORD_BYTES) return refuse({ kind: 'foreign' });
  return opened(strFromU8(bytes), new Map(), unaltered);
}

function decodeZip(bytes: Uint8Array): Read<OpenedFile> {
  const entries = listZip(bytes);
  if (entries === null) return refuse({ kind: beginsAsOurs(bytes) ? 'damaged' : 'foreign' });
  if (entries.some(({ name }) => name === RECORD)) return decodeOwn(bytes, entries);
  const other = recordNameOf(bytes, entries);
  if (other !== null) return refuse({ kind: 'other-record', record: other });
  if (manifestIn(entries) !== undefined) return refuse({ kind: 'shelf' });
  if (!isDocxFile(entries)) return refuse({ kind: 'foreign' });
  return decodeDocx(bytes, entries, { file: MAX_BYTES, record: MAX_RECORD_BYTES });
}

function decodeOwn(bytes: Uint8Array, entries: readonly ZipEntry[]): Read<OpenedFile> {
  const unpacked = unpackRecord(bytes, entries, RECORD);
  if (!unpacked.ok) return unpacked;
  const { text, photos, altered } = unpacked.value;
  const read = opened(text, photos, altered);
  const notes = read.ok ? notesBeside(bytes, entries) : null;
  return read.ok && notes ? { ok: true, value: { ...read.value, notes } } : read;
}

function opened(
  text: string,
  photos: ReadonlyMap<string, Uint8Array>,
  altered: Altered,
): Read<OpenedFile> {
  const record = decodeEnvelope(text);
  if (!record.ok) return record;
  const { risalah, leftOut, told } = record.value;
  // What earlier editions wrote is a state all the same, with the name that each copy of the file gives it.
  const old = leftOut === null ? { states: [hashOfText(text)], kept: null } : null;
  const stems = readIn(record.value.lineage ?? old, encode(risalah));
  const source = 'risalah';
  return {
    ok: true,
    value: { risalah, photos, source, leftOut, altered, ...stems, ...(told && { told }) },
  };
}

/** A zip cut short has lost its list of contents, but its first entry still names itself. */
function beginsAsOurs(bytes: Uint8Array): boolean {
  return STARTS.some((name) => beginsWith(bytes, name));
}

function refuse(error: Unreadable): { readonly ok: false; readonly error: Unreadable } {
  return { ok: false, error };
}
