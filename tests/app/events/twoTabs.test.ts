import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventsIn } from '#app/events/createEvents.ts';
import type { EventCard, EventStorage } from '#persistence/events/eventStorage.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';
import type { Events, OpenedEvent } from '#ui/services/events.ts';

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: new StubLocks(), configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
});

/** What all tabs of a browser have in common. */
function memoryEvents(): EventStorage {
  const kept = new Map<string, { readonly card: EventCard; readonly text: string }>();
  return {
    listCards: () => Promise.resolve([...kept.values()].map(({ card }) => card)),
    readEvent: (id) => Promise.resolve(kept.get(id)?.text ?? null),
    saveEvent: (card, text) => {
      kept.set(card.id, { card, text });
      return Promise.resolve();
    },
    deleteEvent: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
    listFiles: () => Promise.resolve([]),
    readFile: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(),
    deleteFile: () => Promise.resolve(),
  };
}

/** Opens an event in a tab; `last` is what the tab shows. */
async function open(tab: Events, id: string) {
  const shown: (OpenedEvent | null)[] = [];
  const giveBack = await tab.openEvent(id, (opened) => shown.push(opened));
  return { last: () => shown.at(-1), giveBack };
}

async function inTwoTabs() {
  const storage = memoryEvents();
  const tabs = [eventsIn(storage), eventsIn(storage)] as const;
  const id = await tabs[0].createEvent();
  return { tabs, id, first: await open(tabs[0], id), second: await open(tabs[1], id) };
}

it('lets one tab write an event; the other one follows it, and writes when that is left', async () => {
  const { tabs, id, first, second } = await inTwoTabs();
  const opened = first.last();
  expect(opened).toMatchObject({ mayWrite: true });
  expect(second.last()).toMatchObject({ mayWrite: false, event: { name: '' } });
  if (!opened) throw new Error('The event cannot be opened');
  await tabs[0].saveEvent({ ...opened.event, name: 'Bimtek GKM' });
  await vi.waitFor(() => {
    expect(second.last()).toMatchObject({ mayWrite: false, event: { name: 'Bimtek GKM' } });
  });

  // What is saved while the page is left is there before another tab may write.
  void tabs[0].saveEvent({ ...opened.event, name: 'Bimtek 2026' });
  await first.giveBack();
  await second.giveBack();
  const again = await open(tabs[1], id);
  expect(again.last()).toMatchObject({ mayWrite: true, event: { name: 'Bimtek 2026' } });
  await again.giveBack();
});

it('does not remove an event that another tab has open', async () => {
  const { tabs, id, first, second } = await inTwoTabs();
  await second.giveBack();
  expect(await tabs[1].deleteEvent(id)).toBe('busy');
  await first.giveBack();
  expect(await tabs[1].deleteEvent(id)).toBe('deleted');
  expect(await tabs[1].listEvents()).toEqual([]);
});

it('lets the last who wrote go on where the browser offers no locks, and shows it to the other', async () => {
  Reflect.deleteProperty(navigator, 'locks');
  const { tabs, first, second } = await inTwoTabs();
  const opened = second.last();
  if (!opened) throw new Error('The event cannot be opened');
  await tabs[1].saveEvent({ ...opened.event, place: 'Aula' });
  await vi.waitFor(() => {
    expect(first.last()).toMatchObject({ mayWrite: false, event: { place: 'Aula' } });
  });
  expect(second.last()).toMatchObject({ mayWrite: true });
  await first.giveBack();
  await second.giveBack();
});
