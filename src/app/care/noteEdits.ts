import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { changeNotes } from '#app/files/cardNotes.ts';

/** Edits are noted once in so many milliseconds. */
const SELDOM = 60_000;

/**
 * Notes that there are edits which no file holds: at a save, but not at each. Where a file holds them meanwhile, the next
 * note says since when there are others. Never rejects, and nobody waits for it.
 */
export function noteEdits(
  storage: Pick<BrowserStorage, 'past'>,
  card: string,
  now: () => number,
): () => void {
  let notedAt = -Infinity;
  return () => {
    const at = now();
    if (Math.abs(at - notedAt) < SELDOM) return;
    notedAt = at;
    void changeNotes(storage, card, ({ unfiledSince }) => ({ unfiledSince: unfiledSince ?? at }));
  };
}
