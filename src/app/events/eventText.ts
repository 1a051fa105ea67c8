import type { KeptEvent } from '#domain/event/event.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { decodeRecord, encodeRecord } from '#persistence/kinds/recordCodec.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';

/** An event as this browser keeps it. */
export function encodeEvent(event: KeptEvent): string {
  return encodeRecord(eventKind, event);
}

/** `null` where it cannot be read here. Never throws. */
export function decodeEvent(text: string): KeptEvent | null {
  const read = decodeRecord(eventKind, text);
  return read.ok ? read.value.value : null;
}

/** An event as a `.kegiatan` file, and back. */
export function encodeEventFile(event: KeptEvent): Uint8Array<ArrayBuffer> {
  return encodeRecordFile(eventKind, { value: event, photos: new Map() });
}

export function decodeEventFile(bytes: Uint8Array): Read<KeptEvent> {
  const read = decodeRecordFile(eventKind, bytes);
  return read.ok ? { ok: true, value: read.value.value } : read;
}
