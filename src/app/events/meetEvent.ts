import type { KeptEvent } from '#domain/event/event.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { EventCard, EventStorage } from '#persistence/events/eventStorage.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { pastOf } from '#persistence/past/versionParts.ts';
import { bringRecordBack } from '#app/records/recordTrash.ts';
import { keepVersion } from '#app/versions/keepVersion.ts';
import { decodeEvent, encodeEvent } from './eventText.ts';
import { deletedEvents } from './eventTrash.ts';

interface Meeting {
  readonly browser: BrowserStorage;
  readonly storage: EventStorage;
  readonly save: (event: KeptEvent) => Promise<void>;
  readonly mayReplace: (here: EventCard) => Promise<boolean>;
}

/**
 * Puts an event that a file brings in place of the same event here, where it is asked for; how that stood is kept as a
 * version. One that was deleted here comes back so.
 */
export async function meetEvent(
  given: KeptEvent,
  { browser, storage, save, mayReplace }: Meeting,
): Promise<'saved' | 'cancelled'> {
  const { id } = given;
  const here = (await storage.listCards()).find((card) => card.id === id);
  const text = here === undefined ? null : await storage.readEvent(id);
  const isDeleted = (await deletedEvents(browser).catch(() => new Set<string>())).has(id);
  if (here !== undefined && text !== encodeEvent(given)) {
    if (!isDeleted && !(await mayReplace(here))) return 'cancelled';
    const stood = text === null ? null : decodeEvent(text);
    const asked = {
      card: id,
      kind: pastOf(eventKind),
      reason: 'replace',
      now: Date.now(),
    } as const;
    if (stood !== null) await keepVersion(browser, stood, asked);
  }
  await save(given);
  if (isDeleted) await bringRecordBack(browser, id, Date.now());
  return 'saved';
}
