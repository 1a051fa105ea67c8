import { sharesRows } from '#domain/merge/sharedRows.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { StoredCard } from '#persistence/storedCard.ts';
import { usualIds } from '#templates/usualIds.ts';
import type { Met } from '#ui/services/meeting.ts';
import { TOOLBOX_ID } from '#app/toolboxId.ts';

/** A card of this browser, and what tells that it holds the same risalah. */
export interface Recognised {
  readonly card: StoredCard;
  readonly by: Met['by'];
}

/**
 * The card of a risalah that came in a file; `null` where it is new here.
 *
 * Earlier editions gave every file that they opened another id. Such copies have the day of their making and rows in
 * common; an example is everybody's.
 */
export async function recognise(
  risalah: Risalah,
  storage: Pick<BrowserStorage, 'listCards' | 'readRecord'>,
  knownBy?: 'id',
): Promise<Recognised | null> {
  const cards = (await storage.listCards()).filter(({ id }) => id !== TOOLBOX_ID);
  const own = cards.find((card) => (card.risalah ?? card.id) === risalah.id);
  if (own !== undefined) return { card: own, by: 'id' };
  if (risalah.mark !== '' || knownBy === 'id') return null;
  for (const card of cards) {
    if ((card.createdAt ?? risalah.createdAt) !== risalah.createdAt) continue;
    const text = (await storage.readRecord(card.id))?.text ?? '';
    if (!text.includes(JSON.stringify(risalah.createdAt))) continue;
    if (sharesRows(risalah, contentOf(text), usualIds)) return { card, by: 'rows' };
  }
  return null;
}

/** What a record holds, of whatever version: its rows have had ids in all of them. */
function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
