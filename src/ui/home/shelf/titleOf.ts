import type { RisalahCard } from '#ui/services/shelf.ts';

/** What a card is called. */
export function titleOf({ title }: Pick<RisalahCard, 'title'>): string {
  return title === '' ? 'Risalah belum berjudul' : title;
}
