import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { decode } from '#persistence/codec.ts';
import { unaltered } from '#persistence/openedFile.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { unpackText } from '#persistence/past/packedText.ts';
import type { OpenedOutcome } from '#ui/services/shelf.ts';
import { readNotes } from '#app/files/cardNotes.ts';
import { meetCard } from '#app/files/openFile.ts';
import type { MeetingCard } from '#app/files/openFile.ts';
import type { Recognised } from '#app/files/recognise.ts';
import { bringBack, emptyTrash } from './trash.ts';

/**
 * Puts a deleted risalah back on the shelf. Where a copy of it came there meanwhile, it is asked what becomes of the two, as
 * of a file that is opened; what was given up is then no longer among those that were deleted.
 */
export async function bringBackAsked(
  id: string,
  meeting: MeetingCard,
): Promise<OpenedOutcome | 'cancelled' | null> {
  const { storage, now } = meeting;
  const brought = await broughtFrom(storage, id);
  const copy = brought === null ? null : await copyOf(brought, storage);
  if (brought === null || copy === null) {
    const own = await bringBack(storage, id, now);
    if (own === null) return null;
    return { ok: true, value: { ...arrivedWhole, id: own, became: 'new' } };
  }
  const met = await meetCard(brought, copy, meeting);
  if (met !== 'cancelled' && met.ok) await emptyTrash(storage, [id]);
  return met;
}

const arrivedWhole = {
  source: 'risalah',
  leftOut: null,
  isAltered: false,
  missing: [],
  damaged: [],
} as const;

/**
 * As a file would bring it; `null` where it is gone or cannot be read. What it stems from is not known any more: the copy
 * on the shelf may have come from elsewhere since, so every difference is asked about.
 */
async function broughtFrom(storage: BrowserStorage, id: string): Promise<OpenedFile | null> {
  const deleted = (await storage.past.listDeleted()).find(({ card }) => card.id === id);
  const text = deleted === undefined ? null : unpackText(deleted.text);
  const read = text === null ? null : decode(text);
  if (!read?.ok) return null;
  const { leftOut } = await readNotes(storage, id);
  return {
    ...{ risalah: read.value, photos: new Map(), source: 'risalah', altered: unaltered },
    leftOut,
  };
}

/** The card of the same risalah, which is told by its id alone. */
async function copyOf(
  { risalah }: OpenedFile,
  { listCards }: Pick<BrowserStorage, 'listCards'>,
): Promise<Recognised | null> {
  const card = (await listCards()).find((one) => (one.risalah ?? one.id) === risalah.id);
  return card === undefined ? null : { card, by: 'id' };
}
