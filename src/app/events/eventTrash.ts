import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { isStorageFull } from '#domain/risalah/storageFull.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { EventCard } from '#persistence/events/eventStorage.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { DELETED, deletedRecords } from '#app/records/deletedRecords.ts';
import type { Removing } from '#app/records/recordTrash.ts';
import { newId } from '#app/newId.ts';
import { decodeEvent, encodeEvent } from './eventText.ts';

// A deleted event stays where it is, with the files of its teams; that it was deleted says a card among the records, as of
// every other kind. Bringing back and emptying are then the same for all.

/**
 * Takes an event from the list, for now or for good; `full` where there is no room to note down that it was deleted, and it
 * stays.
 */
export async function deleteEvent(
  storage: BrowserStorage,
  id: string,
  { how, now }: Removing,
): Promise<'deleted' | 'full'> {
  const events = (await storage.openRecords()).events;
  if (how === 'for-good') {
    await storage.past.deleteVersions(id);
    await events.deleteEvent(id);
    return 'deleted';
  }
  const card = (await events.listCards()).find((one) => one.id === id);
  if (card === undefined) return 'deleted';
  try {
    await noteDeleted(storage, card, now);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return 'full';
  }
  return 'deleted';
}

/** Ids of the events that are deleted and can be brought back. */
export async function deletedEvents(
  storage: Pick<BrowserStorage, 'openRecords'>,
): Promise<ReadonlySet<string>> {
  const deleted = (await deletedRecords(storage)).filter(isEvent);
  return new Set(deleted.map(({ id }) => id));
}

/** Keeps an event that a file brings among those that were deleted; `same`: one that is here says the same. */
export async function keepDeletedEvent(
  storage: BrowserStorage,
  event: KeptEvent,
  deletedAt: number,
): Promise<'kept' | 'same'> {
  const events = (await storage.openRecords()).events;
  const cards = await events.listCards();
  for (const { id } of cards) {
    const text = await events.readEvent(id);
    const here = text === null ? null : decodeEvent(text);
    if (here !== null && sameAnswers({ ...here, id: event.id }, event)) return 'same';
  }
  // Where it is here with something else, it is brought back as another one.
  const isTaken = cards.some(({ id }) => id === event.id);
  const own = isTaken ? { ...event, id: newId() } : event;
  const card = cardOf(own, deletedAt);
  // In this order it is never among those that were not deleted.
  await noteDeleted(storage, card, deletedAt);
  await events.saveEvent(card, encodeEvent(own));
  return 'kept';
}

export function cardOf({ id, name, teams }: KeptEvent, savedAt: number): EventCard {
  return { id, name: name.trim(), teams: teams.length, savedAt };
}

async function noteDeleted(
  { openRecords }: Pick<BrowserStorage, 'openRecords'>,
  { id, name, teams }: EventCard,
  now: number,
): Promise<void> {
  await (
    await openRecords()
  ).save(
    {
      ...{ id, record: id, title: name, about: teams === 0 ? '' : `${teams} tim`, count: teams },
      ...{ kind: DELETED + eventKind.name, savedAt: now, mark: '' },
    },
    { put: new Map(), gone: [] },
    'any',
  );
}

function isEvent({ kind }: { readonly kind: string }): boolean {
  return kind === DELETED + eventKind.name;
}
