import { strFromU8 } from 'fflate';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import { notesKind } from './kinds/notes.ts';
import { decodeRecord, encodeRecord } from './kinds/recordCodec.ts';
import { MAX_RECORD_BYTES } from './kinds/recordZip.ts';
import { sizeOf, unpack } from './zip.ts';
import type { ZipEntry } from './zip.ts';

/**
 * Where a facilitator's notes stand in a team's file that goes home: beside the record, which stays what it was. Earlier
 * editions open such a file without them.
 */
export const NOTES_ENTRY = 'notes.json';

export function notesText(notes: FacilitatorNotes): string {
  return encodeRecord(notesKind, notes);
}

/** The notes in a team's file; `null` for none, and for what cannot be read: the file is whole without. Never throws. */
export function notesBeside(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): FacilitatorNotes | null {
  const own = entries.filter(({ name }) => name === NOTES_ENTRY);
  if (own.length === 0 || sizeOf(own) > MAX_RECORD_BYTES) return null;
  const text = unpack(bytes, own).get(NOTES_ENTRY);
  if (text?.kind !== 'sound') return null;
  const read = decodeRecord(notesKind, strFromU8(text.bytes));
  return read.ok ? read.value.value : null;
}
