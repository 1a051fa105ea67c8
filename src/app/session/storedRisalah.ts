import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Read, Unreadable } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { decodeHistory } from '#persistence/historyCodec.ts';
import type { History } from '#store/risalahStore.ts';

/** A record as it stands in the browser. */
export interface StoredRisalah {
  readonly risalah: Risalah;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface StoredWork extends StoredRisalah {
  readonly history: History;
}

/** `null`: there is none of that id. */
export async function readStored(
  storage: BrowserStorage,
  id: string,
): Promise<Read<StoredWork> | null> {
  const record = await storage.readRecord(id);
  if (record === null) return null;
  const risalah = decode(record.text);
  if (!risalah.ok) return risalah;
  const { savedAt } = record;
  return {
    ok: true,
    value: { risalah: risalah.value, history: decodeHistory(record.history), savedAt },
  };
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
