import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { encode } from '#persistence/codec.ts';
import { cardOf } from '#app/session/cardOf.ts';
import { joinTabs } from '#app/session/tabs.ts';
import { requestWriteLock } from '#app/session/writeLock.ts';
import { moveToTrash, removeForGood } from '#app/versions/trash.ts';

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

interface Deleting {
  /** `for-now`: it can be brought back for some days; `for-good`: nothing of it stays. */
  readonly how: 'for-now' | 'for-good';
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Takes a risalah from the shelf. `busy`: another tab writes it and would bring it back without its photographs; `full`:
 * there is no room to keep it for some days, and it stays where it is.
 */
export async function deleteRisalah(
  storage: BrowserStorage,
  id: string,
  { how, now }: Deleting,
): Promise<'deleted' | 'busy' | 'full'> {
  const lock = await requestWriteLock(id, () => undefined);
  if (lock === null) return 'busy';
  try {
    if (how === 'for-good') await removeForGood(storage, id);
    else if ((await moveToTrash(storage, id, now)) === 'full') return 'full';
    // Where there are no locks, a tab that has it open must not write it again.
    const tabs = joinTabs(id, () => undefined);
    tabs.tell({ kind: 'saved', id });
    tabs.close();
  } finally {
    lock.release();
  }
  return 'deleted';
}
