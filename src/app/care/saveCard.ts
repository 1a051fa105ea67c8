import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { saveFile } from '#app/files/saveFile.ts';

/** Hands a card over as a `.risalah` file; `false` where it is gone or cannot be read here. */
export async function saveCard(storage: BrowserStorage, card: string): Promise<boolean> {
  const record = await storage.readRecord(card);
  const read = record === null ? null : decode(record.text);
  if (!read?.ok) return false;
  await saveFile(storage, card, read.value);
  return true;
}
