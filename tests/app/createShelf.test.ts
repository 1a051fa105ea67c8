import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShelf } from '#app/createShelf.ts';
import { storeRisalah } from '#app/files/storeRisalah.ts';
import { answerSection, undo } from '#store/acts.ts';
import type { Session } from '#store/session.ts';
import type { Shelf } from '#ui/services/shelf.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { StubLocks } from './stubLocks.ts';

const risalah = newRisalah();
const { id } = risalah;
const other = { ...risalah, id: 'lain' };
const HASH = 'a'.repeat(64);
const full = new DOMException('no room', 'QuotaExceededError');

let locks = new StubLocks();
const open: Session[] = [];
const shelves: Shelf[] = [];

beforeEach(() => {
  locks = new StubLocks();
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((session) => session.close()));
  vi.restoreAllMocks();
  // With room again, nothing that a test left unsaved asks in the next one.
  await Promise.all(shelves.splice(0).map((shelf) => shelf.listRisalah()));
  Reflect.deleteProperty(navigator, 'locks');
});

async function browser() {
  const storage = memoryStorage();
  await storeRisalah(storage, risalah, 1);
  await storeRisalah(storage, other, 2);
  const shelf = createShelf(storage, () => undefined);
  shelves.push(shelf);
  const save = vi.spyOn(storage, 'saveRecord');
  return {
    storage,
    shelf,
    fillUp: () => save.mockRejectedValue(full),
    makeRoom: () => save.mockRestore(),
  };
}

async function opened(shelf: Shelf, which = id): Promise<Session> {
  const read = await shelf.openRisalah(which);
  if (!read?.ok) throw new Error('The risalah cannot be opened');
  open.push(read.value);
  return read.value;
}

function theme({ store }: Session): string {
  return store.getState().title.theme;
}

function themeKept(storage: { readonly records: ReadonlyMap<string, { text: string }> }): unknown {
  return /"theme":"([^"]*)"/.exec(storage.records.get(id)?.text ?? '')?.[1];
}

/** Types where there is no room, and leaves. */
async function leftUnsaved() {
  const world = await browser();
  const session = await opened(world.shelf);
  world.fillUp();
  answerSection(session.store, 'title', { ...risalah.title, theme: 'Antrean' });
  await session.close();
  return world;
}

describe('work that was left unsaved', () => {
  it('is there again when the risalah is opened again, said to be unsaved, and can be undone', async () => {
    const { shelf } = await leftUnsaved();
    const again = await opened(shelf);
    expect(theme(again)).toBe('Antrean');
    expect(again.status.getState()).toMatchObject({ access: 'write', saving: 'full', lost: [] });
    undo(again.store);
    expect(theme(again)).toBe('');
  });

  it('is there again also after another risalah was opened', async () => {
    const { shelf } = await leftUnsaved();
    await (await opened(shelf, other.id)).close();
    expect(theme(await opened(shelf))).toBe('Antrean');
  });

  it.each([
    ['listed', (shelf: Shelf) => shelf.listRisalah()],
    ['opened', (shelf: Shelf) => opened(shelf, other.id)],
    ['deleted', (shelf: Shelf) => shelf.deleteRisalah(other.id, 'for-now')],
  ])('is saved as soon as there is room when anything is %s', async (_name, act) => {
    const { shelf, storage, makeRoom } = await leftUnsaved();
    makeRoom();
    await act(shelf);
    expect(themeKept(storage)).toBe('Antrean');
  });

  it('is offered where another tab has written meanwhile, and never laid over that', async () => {
    const { shelf, storage, makeRoom } = await leftUnsaved();
    makeRoom();
    const written = { ...risalah, title: { ...risalah.title, theme: 'Loket' } };
    await storeRisalah(storage, written, Date.now() + 1000);
    const again = await opened(shelf);
    expect(theme(again)).toBe('Loket');
    await vi.waitFor(() => expect(again.status.getState().lost).toEqual(['Antrean']));
    expect(themeKept(storage)).toBe('Loket');
  });

  it('is offered, not written, where another tab has the risalah open', async () => {
    const { shelf } = await leftUnsaved();
    void locks.request(`risalah/${id}`, {}, () => new Promise(() => undefined));
    const again = await opened(shelf);
    expect(again.status.getState()).toMatchObject({ access: 'read', lost: ['Antrean'] });
  });

  it('does not come back with a deleted risalah, and no longer keeps the tab from being closed', async () => {
    const { shelf, storage, makeRoom } = await leftUnsaved();
    const closesFreely = () =>
      window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(closesFreely()).toBe(false);
    makeRoom();
    await shelf.deleteRisalah(id, 'for-now');
    await shelf.listRisalah();
    expect(storage.records.has(id)).toBe(false);
    expect(closesFreely()).toBe(true);
  });

  it('takes no copy of a tool along that could not be saved either', async () => {
    const { shelf } = await leftUnsaved();
    const diagram = risalah['cause-effect'];
    const placement = { kind: 'diagram', risalah: id, diagram, over: 'causes' } as const;
    expect(await shelf.placeInRisalah(placement)).toBe('unsaved');
  });
});

describe('a copy of a card', () => {
  it('is another risalah that says the same, with the last word and what it lacks', async () => {
    const { shelf, storage } = await browser();
    await storage.past.changeNotes(id, () => ({ leftOut: ['birth-years'] }));
    const session = await opened(shelf);
    answerSection(session.store, 'title', { ...risalah.title, theme: 'Antrean' });
    await session.close();
    const copied = await shelf.copyRisalah(id);
    if (!copied?.ok) throw new Error('There is no copy');
    expect(copied.value).not.toBe(id);
    const copy = await opened(shelf, copied.value);
    const { id: own, ...said } = copy.store.getState();
    expect(own).toBe(copied.value);
    expect(said).toMatchObject({ title: { theme: 'Antrean' }, createdAt: risalah.createdAt });
    expect((await storage.past.readNotes(own)).leftOut).toEqual(['birth-years']);
    expect(await storage.readLineage(own)).toBe('');
    expect(await shelf.copyRisalah('tidak ada')).toBeNull();
  });

  it('goes its own way: its file is no copy of the other, and neither is changed by the other', async () => {
    const { shelf, storage } = await browser();
    const copied = await shelf.copyRisalah(id);
    if (!copied?.ok) throw new Error('There is no copy');
    const copy = await opened(shelf, copied.value);
    answerSection(copy.store, 'title', { ...risalah.title, theme: 'Loket' });
    await copy.close();
    expect(theme(await opened(shelf))).toBe('');
    const cards = await storage.listCards();
    expect(new Set(cards.map((card) => card.risalah)).size).toBe(cards.length);
  });
});

describe('photographs that nothing names', () => {
  const noise = new Uint8Array([1]);

  it('are swept where the home page lists the risalah', async () => {
    const { shelf, storage } = await browser();
    storage.photos.set(HASH, noise);
    await shelf.listRisalah();
    await vi.waitFor(() => expect(storage.photos.size).toBe(0));
  });

  it('stay while any tab has a risalah open: its undo or an unsaved row may name them', async () => {
    const { shelf, storage } = await browser();
    const session = await opened(shelf);
    storage.photos.set(HASH, noise);
    const elsewhere = createShelf(storage, () => undefined);
    await elsewhere.listRisalah();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(storage.photos.has(HASH)).toBe(true);
    await session.close();
    await vi.waitFor(() => expect(storage.photos.size).toBe(0));
  });

  it('stay while a risalah was left unsaved', async () => {
    const { shelf, storage, makeRoom } = await leftUnsaved();
    storage.photos.set(HASH, noise);
    await shelf.listRisalah();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(storage.photos.has(HASH)).toBe(true);
    makeRoom();
    await shelf.listRisalah();
    await vi.waitFor(() => expect(storage.photos.size).toBe(0));
  });

  it('stay where the browser has no locks, since other tabs cannot be asked', async () => {
    Reflect.deleteProperty(navigator, 'locks');
    const { shelf, storage } = await browser();
    storage.photos.set(HASH, noise);
    await shelf.listRisalah();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(storage.photos.has(HASH)).toBe(true);
  });
});
