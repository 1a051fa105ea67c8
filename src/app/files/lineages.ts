import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decodeLineage, encodeLineage, noLineage } from '#persistence/lineage.ts';
import type { Lineage } from '#persistence/lineage.ts';

/** What the copy in this browser stems from. Never rejects: where it is not known, merging asks more. */
export async function readLineage(
  storage: Pick<BrowserStorage, 'readLineage'>,
  risalah: string,
): Promise<Lineage> {
  const text = await storage.readLineage(risalah).catch(() => '');
  return text === '' ? noLineage : decodeLineage(text);
}

/** Keeps it, where there is room. Never rejects. */
export async function keepLineage(
  storage: Pick<BrowserStorage, 'saveLineage'>,
  risalah: string,
  lineage: Lineage,
): Promise<void> {
  await storage.saveLineage(risalah, encodeLineage(lineage)).catch(() => undefined);
}
