import { sharesRows } from '#domain/merge/sharedRows.ts';
import type { StoredCard } from '#persistence/storedCard.ts';
import { usualIds } from '#templates/usualIds.ts';
import type { MergedOutcome } from '#ui/services/shelf.ts';
import { cardOf } from '#app/session/cardOf.ts';
import { haveOneAncestor, settleCopy } from './meetCopy.ts';
import type { Opening } from './openFile.ts';
import { readCopy } from './readCopy.ts';

/** Makes one of a card and a file that brings a copy of it. */
export async function mergeFile(
  card: string,
  file: File,
  opening: Omit<Opening, 'id' | 'now'>,
): Promise<MergedOutcome | 'cancelled'> {
  const { storage, settle, withCard } = opening;
  const read = await readCopy(file, opening);
  if (read === 'cancelled' || !read.ok) return read;
  const brought = read.value;
  const settled = await withCard(card, async (held): Promise<MergedOutcome | 'cancelled'> => {
    held.session.forms.flushAll();
    const here = held.session.store.getState();
    const isOne =
      here.id === brought.risalah.id ||
      (await haveOneAncestor(storage, here, brought)) ||
      sharesRows(here, brought.risalah, usualIds);
    if (!isOne) return { ok: false, error: 'different' };
    const savedAt = held.session.status.getState().savedAt ?? 0;
    const own: StoredCard = cardOf(here, { id: card, savedAt, bytes: 0 });
    const by = here.id === brought.risalah.id ? 'id' : 'rows';
    const met = await settleCopy(brought, { card: own, by }, { storage, settle, held });
    if (met === 'both' || met === 'cancelled') return 'cancelled';
    if (!met.ok || brought.notes === undefined) return met;
    const { takeNotes } = await import('./openFile.ts');
    const { id } = held.session.store.getState();
    const notes = await takeNotes({ ...brought.notes, risalah: id }, opening.loadNotes);
    return notes === undefined ? met : { ...met, notes };
  });
  if (settled === 'busy') return { ok: false, error: 'changed' };
  return settled === 'unreadable' ? 'cancelled' : settled;
}
