import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventsIn } from '#app/events/createEvents.ts';
import { encodeEventFile } from '#app/events/eventText.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { EventCard, EventStorage } from '#persistence/events/eventStorage.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: new StubLocks(), configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
});

const event = { ...emptyEvent('e', '2026-11-30T08:00:00.000Z'), name: 'Bimtek' };

function fileOf(name: string): File {
  return new File([encodeEventFile({ ...event, name })], 'bimtek.kegiatan');
}

function keptEvents() {
  const kept = new Map<string, { readonly card: EventCard; readonly text: string }>();
  const storage: EventStorage = {
    listCards: () => Promise.resolve([...kept.values()].map(({ card }) => card)),
    readEvent: (id) => Promise.resolve(kept.get(id)?.text ?? null),
    saveEvent: (card, text) => {
      kept.set(card.id, { card, text });
      return Promise.resolve();
    },
    deleteEvent: () => Promise.resolve(),
    listFiles: () => Promise.resolve([]),
    readFile: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(),
    deleteFile: () => Promise.resolve(),
  };
  return { events: eventsIn(memoryStorage(), storage), name: () => kept.get('e')?.card.name };
}

it('asks before a file takes the place of an event that says something else', async () => {
  const { events, name } = keptEvents();
  const mayReplace = vi.fn(() => Promise.resolve(false));
  expect(await events.openFile(fileOf('Bimtek'), mayReplace)).toMatchObject({ value: 'e' });
  expect(await events.openFile(fileOf('Bimtek'), mayReplace)).toMatchObject({ value: 'e' });
  expect(mayReplace).not.toHaveBeenCalled();

  expect(await events.openFile(fileOf('Bimtek lama'), mayReplace)).toBe('cancelled');
  expect(mayReplace).toHaveBeenCalledWith(expect.objectContaining({ id: 'e', name: 'Bimtek' }));
  expect(name()).toBe('Bimtek');

  mayReplace.mockResolvedValue(true);
  expect(await events.openFile(fileOf('Bimtek lama'), mayReplace)).toMatchObject({ value: 'e' });
  expect(name()).toBe('Bimtek lama');
});
