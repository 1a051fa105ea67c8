import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { photosIn } from '#persistence/photos/photosIn.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { Settled } from '#ui/services/meeting.ts';
import type { OpenedOutcome, OpenedRisalah, OpeningAsked } from '#ui/services/shelf.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import type { Notes } from '#ui/services/notes.ts';
import { arrivalOf } from './arrivalOf.ts';
import { changeNotes } from './cardNotes.ts';
import { keepLineage } from './lineages.ts';
import { keepPhotosOf, metOf, settleCopy } from './meetCopy.ts';
import type { WithCard } from './meetCopy.ts';
import { readCopy } from './readCopy.ts';
import type { FileWorkers } from './readCopy.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognise.ts';
import { storeAs } from './storeRisalah.ts';

export interface Opening extends OpeningAsked, FileWorkers {
  readonly storage: BrowserStorage;
  readonly withCard: WithCard;
  /** Of the card that a new risalah is kept under. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What keeps a facilitator's notes that come in the file. */
  readonly loadNotes?: (() => Promise<Pick<Notes, 'addNotes'>>) | undefined;
}

export type MeetingCard = Pick<
  Opening,
  'storage' | 'withCard' | 'settle' | 'id' | 'now' | 'loadNotes'
>;

/**
 * Keeps what a `.risalah` or Word file holds as a new card, or as is asked where it is here already. A photograph that
 * this browser has is not missing; one that the record does not name is not kept, and would be found by nobody.
 */
export async function openFile(file: File, opening: Opening): Promise<OpenedOutcome | 'cancelled'> {
  const read = await readCopy(file, opening);
  if (read === 'cancelled' || !read.ok) return read;
  const found = await recognise(read.value.risalah, opening.storage, opening.knownBy);
  return found === null ? keepNew(read.value, opening) : meetCard(read.value, found, opening);
}

/** Makes of what came in and the card that it is a copy of what is asked for. */
export async function meetCard(
  brought: OpenedFile,
  found: Recognised,
  opening: MeetingCard,
): Promise<OpenedOutcome | 'cancelled'> {
  const { withCard, storage, settle } = opening;
  const { card } = found;
  const settled = await withCard(card.id, async (held) => {
    const met = await settleCopy(brought, found, { storage, settle, held });
    if (met === 'cancelled' || met === 'both') return met;
    if (!met.ok) return met;
    return {
      ok: true,
      value: await arrived(brought, opening, {
        ...{ id: card.id, became: met.value },
        own: held.session.store.getState().id,
      }),
    } as const;
  });
  if (settled !== 'busy' && settled !== 'unreadable' && settled !== 'both') return settled;
  const answer: Settled =
    settled === 'both' ? { kind: 'both' } : await settle(metOf(brought, found, settled));
  return answer.kind === 'both' ? keepNew(brought, opening) : 'cancelled';
}

async function keepNew(brought: OpenedFile, opening: MeetingCard): Promise<OpenedOutcome> {
  const { storage, id, now } = opening;
  // It keeps its id from browser to browser; where it is here already, a second card is another risalah.
  const isTaken = await isIdTaken(brought.risalah.id, storage);
  const risalah = isTaken ? { ...brought.risalah, id } : brought.risalah;
  try {
    await keepPhotosOf(brought, storage);
    await storeAs(storage, id, { risalah, savedAt: now });
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    // What came in before the room was full would be in nobody's way to delete.
    await storage.deleteRecord(id, [...photosIn(risalah).keys()]).catch(() => undefined);
    return { ok: false, error: 'full' };
  }
  const { lineage, own, leftOut } = brought;
  if (lineage !== undefined)
    await keepLineage(storage, risalah.id, { ...lineage, kept: own ?? null });
  if (leftOut !== null) await changeNotes(storage, id, () => ({ leftOut }));
  return {
    ok: true,
    value: await arrived(brought, opening, { id, became: 'new', own: risalah.id }),
  };
}

/** Whether an id is none, or that of a risalah that is kept here. */
async function isIdTaken(id: string, storage: BrowserStorage): Promise<boolean> {
  const cards = await storage.listCards();
  return id === '' || cards.some((card) => (card.risalah ?? card.id) === id);
}

interface ArrivedAt extends Pick<OpenedRisalah, 'id' | 'became'> {
  /** Id of the risalah that the card holds now. */
  readonly own: string;
}

async function arrived(
  { source, leftOut, altered, risalah, notes, photos: kept }: OpenedFile,
  { storage, loadNotes }: Pick<Opening, 'storage' | 'loadNotes'>,
  { own, ...card }: ArrivedAt,
): Promise<OpenedRisalah> {
  const photos = await arrivalOf(risalah, { storage, kept, damaged: altered.photos });
  const came = notes && (await takeNotes({ ...notes, risalah: own }, loadNotes));
  return {
    ...{ ...card, source, leftOut, isAltered: altered.record, ...photos },
    ...(came !== undefined && { notes: came }),
  };
}

/** How many are new here. What is wrong with them is no reason to keep the team from its risalah. */
export async function takeNotes(
  notes: FacilitatorNotes,
  loadNotes: Opening['loadNotes'],
): Promise<number | undefined> {
  try {
    const fresh = await (await loadNotes?.())?.addNotes(notes);
    return fresh?.length;
  } catch {
    return undefined;
  }
}
