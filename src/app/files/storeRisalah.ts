import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode, encode } from '#persistence/codec.ts';
import { decodeHistory } from '#persistence/historyCodec.ts';
import { photosIn } from '#persistence/photosIn.ts';
import { cardOf } from '#app/session/cardOf.ts';
import { joinTabs } from '#app/session/tabs.ts';
import { requestWriteLock } from '#app/session/writeLock.ts';

/** Keeps a risalah that was made here, with its card and no history. */
export async function storeRisalah(
  storage: BrowserStorage,
  risalah: Risalah,
  savedAt: number,
): Promise<void> {
  await storeAs(storage, risalah.id, { risalah, savedAt });
}

/** The same for one whose card has a name of its own. */
export async function storeAs(
  storage: BrowserStorage,
  id: string,
  { risalah, savedAt }: { readonly risalah: Risalah; readonly savedAt: number },
): Promise<void> {
  const text = encode(risalah);
  const card = cardOf(risalah, { id, savedAt, bytes: text.length });
  await storage.saveRecord(card, { text, history: '' }, 'any');
}

/**
 * Removes a risalah with the photographs that only it, or its undo history, refers to; `busy`: another tab writes it and
 * would bring it back without them.
 */
export async function deleteRisalah(
  storage: BrowserStorage,
  id: string,
): Promise<'deleted' | 'busy'> {
  const lock = await requestWriteLock(id, () => undefined);
  if (lock === null) return 'busy';
  try {
    await removeRecord(storage, id);
    // Where there are no locks, a tab that has it open must not write it again.
    const tabs = joinTabs(id, () => undefined);
    tabs.tell({ kind: 'saved', id });
    tabs.close();
  } finally {
    lock.release();
  }
  return 'deleted';
}

async function removeRecord(storage: BrowserStorage, id: string): Promise<void> {
  const record = await storage.readRecord(id);
  if (record === null) return;
  const risalah = decode(record.text);
  const { past, future } = decodeHistory(record.history);
  const versions = [...(risalah.ok ? [risalah.value] : []), ...past, ...future];
  await storage.deleteRecord(id, [
    ...new Set(versions.flatMap((version) => [...photosIn(version).keys()])),
  ]);
  if (risalah.ok) await storage.saveLineage(risalah.value.id, '').catch(() => undefined);
}
