import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { handOver } from '#browser/handOver.ts';
import { fileNameFor } from '#words/files.ts';
import { changeNotes } from './cardNotes.ts';
import { fileOf } from './fileOf.ts';
import { keepLineage } from './lineages.ts';

/**
 * Hands a risalah with its photographs to the user as a `.risalah` file: a state that this copy and the file's will both
 * remember.
 */
export async function saveFile(
  storage: BrowserStorage,
  card: string,
  risalah: Risalah,
): Promise<void> {
  const { bytes, copy } = await fileOf(storage, card, { risalah });
  const file = new Blob([bytes], { type: 'application/zip' });
  handOver(fileNameFor(reportTitle(risalah), 'risalah'), file);
  await keepLineage(storage, risalah.id, copy);
  await changeNotes(storage, card, () => ({ unfiledSince: null }));
}
