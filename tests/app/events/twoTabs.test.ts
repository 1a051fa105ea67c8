import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventsIn } from '#app/events/createEvents.ts';
import { bringRecordBack, emptyRecordTrash } from '#app/records/recordTrash.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { Attendant } from '#domain/event/event.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';
import type { Events, OpenedEvent } from '#ui/services/events.ts';

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: new StubLocks(), configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
});

/** Opens an event in a tab; `last` is what the tab shows. */
async function open(tab: Events, id: string) {
  const shown: (OpenedEvent | null)[] = [];
  const giveBack = await tab.openEvent(id, (opened) => shown.push(opened));
  return { last: () => shown.at(-1), giveBack };
}

async function inTwoTabs() {
  const browser = memoryStorage();
  const storage = (await browser.openRecords()).events;
  const tabs = [eventsIn(browser, storage), eventsIn(browser, storage)] as const;
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
  expect(await tabs[1].deleteEvent(id, 'for-good')).toBe('busy');
  await first.giveBack();
  expect(await tabs[1].deleteEvent(id, 'for-good')).toBe('deleted');
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

it('takes an event from the list for some days, with its files, and lets nobody open it meanwhile', async () => {
  const browser = memoryStorage();
  const storage = (await browser.openRecords()).events;
  const events = eventsIn(browser, storage);
  const id = await events.createEvent();
  await events.keepFile(id, 't', new File(['x'], 't.risalah'));
  expect(await events.deleteEvent(id, 'for-now')).toBe('deleted');
  expect(await events.listEvents()).toEqual([]);
  const gone = await open(events, id);
  expect(gone.last()).toBeNull();
  await gone.giveBack();
  expect(await bringRecordBack(browser, id, Date.now())).toBe(true);
  const back = await open(events, id);
  expect(back.last()).toMatchObject({ mayWrite: true, event: { id } });
  await back.giveBack();
  expect(await storage.listFiles(id)).toEqual(['t']);

  await events.deleteEvent(id, 'for-now');
  await emptyRecordTrash(browser, [id]);
  expect(await storage.listCards()).toEqual([]);
  expect(await storage.listFiles(id)).toEqual([]);
});

function attendants(count: number): Attendant[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `a${at * 7919}`, name: `Peserta ${(at * 104_729) % 99_991}` },
    unit: `Puskesmas ${(at * 31) % 97}`,
  }));
}

it('keeps how an event stood when it was opened and before it is restored', async () => {
  const browser = memoryStorage();
  const storage = (await browser.openRecords()).events;
  const events = eventsIn(browser, storage);
  const id = await events.createEvent();
  await events.saveEvent({ ...emptyEvent(id, ''), attendants: attendants(60) });
  const { last, giveBack } = await open(events, id);
  const event = last()?.event;
  if (event === undefined) throw new Error('The event cannot be opened');
  await events.versionsKept(id);
  await events.saveEvent({ ...event, name: 'Bimtek' });
  await events.keepVersion(id, 'restore');
  const versions = await browser.past.listVersions(id);
  expect(versions.map(({ reason }) => reason)).toEqual(['opened', 'restore']);
  const names = await Promise.all(versions.map(({ at }) => events.readVersion(id, at)));
  expect(names).toMatchObject([{ value: { name: '' } }, { value: { name: 'Bimtek' } }]);
  await giveBack();
});
