import type { Read } from '#domain/risalah/unreadable.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { changeNotes, readNotes } from './cardNotes.ts';
import { storeAs } from './storeRisalah.ts';

interface Copying {
  /** Of the copy, and of its card. */
  readonly own: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Another risalah that says what a stored one says, with neither its undo nor what it stems from: a merge never takes the
 * two for one. `null` where there is none of that id.
 */
export async function copyRisalah(
  storage: BrowserStorage,
  id: string,
  { own, now }: Copying,
): Promise<Read<string> | null> {
  const record = await storage.readRecord(id);
  if (record === null) return null;
  const read = decode(record.text);
  if (!read.ok) return read;
  await storeAs(storage, own, { risalah: { ...read.value, id: own }, savedAt: now });
  // A copy of what was handed in lacks what that one lacks.
  const { leftOut } = await readNotes(storage, id);
  if (leftOut !== null) await changeNotes(storage, own, () => ({ leftOut }));
  return { ok: true, value: own };
}
