import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { noNotes } from '#persistence/past/pastStorage.ts';
import type { CardNotes } from '#persistence/past/pastStorage.ts';

type Storage = Pick<BrowserStorage, 'past'>;

/** What is known of a card besides. Never rejects: nothing depends on it. */
export function readNotes({ past }: Storage, card: string): Promise<CardNotes> {
  return past.readNotes(card).catch(() => noNotes);
}

/** Keeps it, where there is room. Never rejects. */
export async function changeNotes(
  { past }: Storage,
  card: string,
  change: (before: CardNotes) => Partial<CardNotes>,
): Promise<void> {
  await past.changeNotes(card, change).catch(() => undefined);
}
