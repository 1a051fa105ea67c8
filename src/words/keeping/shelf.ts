import type { AtRisk } from '#domain/risalah/atRisk.ts';
import { formatList } from '#language/formatList.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { formatSavedAt } from './saved.ts';

/**
 * Why work is at risk, in one sentence.
 *
 * @param title what the risalah is called where it is one alone; empty for several
 */
export function riskText({ reason, cards, since }: AtRisk, title: string, now: Date): string {
  const works = title === '' ? `${cards.length} risalah` : `“${title}”`;
  if (reason === 'unfiled') {
    const begun = withinSentence(formatSavedAt(since, now));
    return `${works} disunting sejak ${begun} dan belum disimpan ke berkas.`;
  }
  if (reason === 'full')
    return `Ruang simpan komputer ini hampir habis, dan ${works} baru ada di peramban ini.`;
  return `Peramban ini tidak menjamin simpanannya, dan ${works} baru ada di sini.`;
}

interface SavedCounts {
  readonly onShelf: number;
  readonly deleted: number;
  /** Beside the risalah, by what their kind is called. */
  readonly records: readonly (readonly [name: string, count: number])[];
}

/** What a file of the whole shelf holds: "12 risalah, 1 register saran, dan 2 yang baru dihapus". */
export function shelfText({ onShelf, deleted, records }: SavedCounts): string {
  return formatList([
    ...(onShelf > 0 ? [`${onShelf} risalah`] : []),
    ...records.map(([name, count]) => `${count} ${name}`),
    ...(deleted > 0 ? [`${deleted} yang baru dihapus`] : []),
  ]);
}
