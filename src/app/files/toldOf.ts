import type { CountedPages } from '#persistence/past/pastStorage.ts';
import type { Told } from '#persistence/told.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { readNotes } from './cardNotes.ts';

/**
 * Milliseconds within which an edit is saved, with much to spare: pages are counted of the words on the page, and those are
 * stored a moment later.
 */
const SAVED_WITHIN = 5000;

/** What a file tells of a card: when it was last edited, and its pages where they were counted since. */
export async function toldOf(
  storage: Pick<BrowserStorage, 'listCards' | 'past'>,
  card: string,
): Promise<Told | undefined> {
  const cards = await storage.listCards().catch(() => []);
  const savedAt = cards.find(({ id }) => id === card)?.savedAt;
  if (savedAt === undefined) return undefined;
  const { pages } = await readNotes(storage, card);
  return { editedAt: new Date(savedAt).toISOString(), pages: since(pages, savedAt) };
}

function since(pages: CountedPages | null, savedAt: number): number | null {
  return pages !== null && pages.at + SAVED_WITHIN >= savedAt ? pages.count : null;
}
