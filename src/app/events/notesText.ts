import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { notesKind } from '#persistence/kinds/notes.ts';
import { decodeRecord, encodeRecord } from '#persistence/kinds/recordCodec.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';

/** Notes as this browser keeps them. */
export function encodeNotes(notes: FacilitatorNotes): string {
  return encodeRecord(notesKind, notes);
}

/** `null` where they cannot be read here. Never throws. */
export function decodeNotes(text: string): FacilitatorNotes | null {
  const read = decodeRecord(notesKind, text);
  return read.ok ? read.value.value : null;
}

/** Notes as a `.catatan` file, and back. */
export function encodeNotesFile(notes: FacilitatorNotes): Uint8Array<ArrayBuffer> {
  return encodeRecordFile(notesKind, { value: notes, photos: new Map() });
}

export function decodeNotesFile(bytes: Uint8Array): Read<FacilitatorNotes> {
  const read = decodeRecordFile(notesKind, bytes);
  return read.ok ? { ok: true, value: read.value.value } : read;
}
