import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { History } from '#store/risalahStore.ts';
import { decodeStored } from './decodeStored.ts';
import type { CreateWorker } from './decodeStored.ts';

/** A record as it stands in the browser. */
export interface StoredRisalah {
  readonly risalah: Risalah;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface StoredWork extends StoredRisalah {
  readonly history: History;
}

interface Source {
  readonly storage: BrowserStorage;
  readonly createWorker: CreateWorker;
}

/** `null`: there is none of that id. */
export async function readStored(
  id: string,
  { storage, createWorker }: Source,
): Promise<Read<StoredWork> | null> {
  const record = await storage.readRecord(id);
  if (record === null) return null;
  const read = await decodeStored(record, createWorker);
  return read.ok ? { ok: true, value: { ...read.value, savedAt: record.savedAt } } : read;
}

/** Keeps a copy of a record that cannot be read; where there is no room for one, the record itself still stands. */
export async function setAside(
  storage: BrowserStorage,
  id: string,
  error: Unreadable,
): Promise<void> {
  try {
    const record = await storage.readRecord(id);
    if (record !== null) await storage.setAside(id, record.text, error);
  } catch {
    // Nothing else depends on the copy.
  }
}
