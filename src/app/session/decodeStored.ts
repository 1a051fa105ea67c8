import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { readBeside } from '#app/intake/readBeside.ts';
import type { IntakeReads } from '#app/intake/intakeWorker.ts';
import type { StoredRecord } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { decodeHistory } from '#persistence/historyCodec.ts';
import type { History } from '#store/risalahStore.ts';

export type CreateWorker = () => Promise<Worker>;

interface Decoded {
  readonly risalah: Risalah;
  readonly history: History;
}

/** Letters of a text that the page checks itself in less time than a worker takes to begin. */
const SMALL = 400_000;

/**
 * Reads a record and its undo. A large one, with tables of a hundred thousand values, is checked beside the page, which
 * then only takes over what it says; where no worker comes, the page does it itself.
 */
export async function decodeStored(
  { text, history }: Pick<StoredRecord, 'text' | 'history'>,
  createWorker: CreateWorker,
): Promise<Read<Decoded>> {
  const [risalah, undo] = await Promise.all([
    isSmall(text) ? decode(text) : decodeLarge(text, createWorker),
    isSmall(history) ? decodeHistory(history) : decodeLargeHistory(history, createWorker),
  ]);
  return risalah.ok ? { ok: true, value: { risalah: risalah.value, history: undo } } : risalah;
}

function isSmall({ length }: string): boolean {
  return length < SMALL;
}

async function decodeLarge(text: string, createWorker: CreateWorker): Promise<Read<Risalah>> {
  const read = await beside('record', text, createWorker);
  if (read === null) return decode(text);
  // The worker has checked it.
  return read.ok ? { ok: true, value: JSON.parse(read.value) as Risalah } : read;
}

async function decodeLargeHistory(text: string, createWorker: CreateWorker): Promise<History> {
  const read = await beside('history', text, createWorker);
  return read === null ? decodeHistory(text) : (JSON.parse(read) as History);
}

/** `null` where the worker did not come, broke down, or was too slow. */
async function beside<Kind extends 'record' | 'history'>(
  kind: Kind,
  text: string,
  createWorker: CreateWorker,
): Promise<IntakeReads[Kind] | null> {
  const { signal } = new AbortController();
  const bytes = new TextEncoder().encode(text);
  const read = await readBeside(kind, bytes, { createWorker, signal }).catch(() => null);
  return read === 'slow' || read === 'cancelled' ? null : read;
}
