import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { formats } from '#templates/formats/formats.ts';
import { changeNotes } from '#app/files/cardNotes.ts';
import type { Counted } from './layoutDesk.ts';

/** Keeps beside a card how many pages its whole report has in its own format. Never rejects. */
export async function keepCount(
  storage: Pick<BrowserStorage, 'listCards' | 'past'>,
  { request: { risalah, options }, pages, askedAt }: Counted,
): Promise<void> {
  const own = formatOf(risalah, formats);
  if (options.untilStep !== null || options.format.id !== own.id) return;
  const cards = await storage.listCards().catch(() => []);
  const card = cards.find((one) => (one.risalah ?? one.id) === risalah.id);
  if (card === undefined) return;
  await changeNotes(storage, card.id, () => ({ pages: { count: pages, at: askedAt } }));
}
