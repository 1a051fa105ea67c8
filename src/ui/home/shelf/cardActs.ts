import { goTo } from '#ui/kit/route/goTo.ts';
import type { RisalahCard, Shelf } from '#ui/services/shelf.ts';
import { titleOf } from './titleOf.ts';

type Made = Awaited<ReturnType<Shelf['startNext']>>;

/** Makes the risalah of the next theme and opens it. What hindered it is said; empty for nothing. */
export async function openNext(shelf: Shelf, card: RisalahCard): Promise<string> {
  const made = await shelf.startNext(card.id);
  if (made?.ok) goTo({ kind: 'risalah', id: made.value, page: '' });
  return hindrance(card, made);
}

/** Makes a copy beside a card. What hindered it is said; empty for nothing. */
export async function copyCard(shelf: Shelf, card: RisalahCard): Promise<string> {
  return hindrance(card, await shelf.copyRisalah(card.id));
}

async function hindrance(card: RisalahCard, made: Made): Promise<string> {
  if (made === null || made.ok) return '';
  const { unreadableText } = await import('#words/unreadable.ts');
  return `${titleOf(card)}: ${unreadableText(made.error)}`;
}
