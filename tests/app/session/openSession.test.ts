import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '#app/session/openSession.ts';
import { deleteRisalah, storeRisalah } from '#app/files/storeRisalah.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { answerSection, switchMethod } from '#store/acts.ts';
import type { Session } from '#store/session.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';

const risalah = newRisalah();
const { id } = risalah;
const NAME = `risalah/${id}`;
const full = new DOMException('no room', 'QuotaExceededError');

const noWorker = () => Promise.reject(new Error('nothing here is large'));

let clock = 1000;
let locks = new StubLocks();
const opened: Session[] = [];

function withLocks(offered: StubLocks | undefined): void {
  if (offered === undefined) Reflect.deleteProperty(navigator, 'locks');
  else Object.defineProperty(navigator, 'locks', { value: offered, configurable: true });
}

beforeEach(() => {
  locks = new StubLocks();
  withLocks(locks);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.close()));
  withLocks(undefined);
  vi.restoreAllMocks();
});

async function stored(changes: Partial<BrowserStorage> = {}) {
  const storage = memoryStorage(changes);
  await storeRisalah(storage, risalah, 1);
  return storage;
}

async function open(storage: BrowserStorage): Promise<Session> {
  const read = await openSession(id, {
    storage,
    now: () => (clock += 1),
    onSaved: () => undefined,
    createWorker: noWorker,
  });
  if (!read?.ok) throw new Error('The risalah cannot be opened');
  opened.push(read.value);
  return read.value;
}

function access(session: Session) {
  return session.status.getState().access;
}

function method(session: Session): string {
  return session.store.getState().method;
}

function methodKept(storage: { readonly records: ReadonlyMap<string, { text: string }> }): unknown {
  return /"method":"([^"]*)"/.exec(storage.records.get(id)?.text ?? '')?.[1];
}

describe('opening', () => {
  it('lets the next tab write where reading failed', async () => {
    const storage = await stored({ readRecord: () => Promise.reject(new Error('gone')) });
    await expect(open(storage)).rejects.toThrow('gone');
    expect(locks.isFree(NAME)).toBe(true);
  });

  it('refuses a record that cannot be read also where there is no room to set it aside', async () => {
    const storage = await stored({ setAside: () => Promise.reject(full) });
    storage.records.set(id, { text: '{"format":"risalah","version":99}', history: '' });
    const parts = { storage, now: () => 1, onSaved: () => undefined, createWorker: noWorker };
    expect(await openSession(id, parts)).toMatchObject({ ok: false, error: { kind: 'newer' } });
    expect(locks.isFree(NAME)).toBe(true);
  });
});

it('writes the undo history only where there is more to undo', async () => {
  const storage = await stored();
  const save = vi.spyOn(storage, 'saveRecord');
  const { store, flush } = await open(storage);
  for (const theme of ['A', 'An', 'Ant']) {
    answerSection(store, 'title', { ...risalah.title, theme });
    await flush();
  }
  switchMethod(store, 'a');
  await flush();
  const written = save.mock.calls.map(([, { history }]) => history !== null);
  expect(written).toEqual([true, false, false, true]);
});

describe('a page that ends', () => {
  /** The browser takes each save at once and answers to none before it is told to. */
  async function unanswered() {
    const storage = await stored();
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const write = storage.saveRecord;
    const save = vi.spyOn(storage, 'saveRecord').mockImplementation((...asked) => {
      const outcome = write(...asked);
      return answered.then(() => outcome);
    });
    const session = await open(storage);
    return { storage, session, save, answer };
  }

  it.each([
    ['closed', () => window.dispatchEvent(new Event('pagehide'))],
    ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('has handed its last letters over before it is %s, whatever is under way', async (_, end) => {
    const { storage, session, answer } = await unanswered();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    switchMethod(session.store, 'first');
    void session.flush();
    const held = vi.fn(() => switchMethod(session.store, 'last'));
    const leave = session.forms.register(held);
    session.forms.touch();
    end();
    leave();
    expect(methodKept(storage)).toBe('last');
    answer();
    await session.flush();
    expect(session.status.getState()).toMatchObject({ access: 'write', saving: 'saved' });
  });

  it('takes no earlier save of its own for that of another tab, though that one failed', async () => {
    const { storage, session, save, answer } = await unanswered();
    save.mockImplementationOnce(() => Promise.reject(full));
    switchMethod(session.store, 'first');
    void session.flush();
    switchMethod(session.store, 'last');
    void session.flush();
    answer();
    await session.flush();
    expect(methodKept(storage)).toBe('last');
    expect(session.status.getState()).toMatchObject({ access: 'write', saving: 'saved' });
  });

  it('is not left before the stroke is saved that came during its last save', async () => {
    const { storage, session, answer } = await unanswered();
    switchMethod(session.store, 'first');
    const closing = session.close();
    switchMethod(session.store, 'last');
    answer();
    await closing;
    expect(methodKept(storage)).toBe('last');
  });
});

describe('two tabs', () => {
  it('hand the right to write over with the last word', async () => {
    const storage = await stored();
    const first = await open(storage);
    const second = await open(storage);
    expect(access(second)).toBe('read');
    switchMethod(first.store, 'a');
    expect(await second.takeOver()).toBe(true);
    expect([access(first), access(second), method(second)]).toEqual(['read', 'write', 'a']);
  });

  it('are not taken for two where the browser answers late', async () => {
    const storage = await stored();
    locks.late = 2;
    expect(access(await open(storage))).toBe('write');
    expect(access(await open(storage))).toBe('read');
  });

  it('do not write over what a newer edition has written', async () => {
    const storage = await stored();
    const first = await open(storage);
    const second = await open(storage);
    await first.close();
    const newer = { text: '{"format":"risalah","version":99}', history: '' };
    storage.records.set(id, newer);
    expect(await second.takeOver()).toBe(false);
    expect(access(second)).toBe('read');
    expect(locks.isFree(NAME)).toBe(true);
    switchMethod(second.store, 'a');
    await second.flush();
    expect(storage.records.get(id)).toBe(newer);
  });

  it('set nothing aside at each save of a newer edition', async () => {
    const storage = await stored();
    await open(storage);
    await open(storage);
    storage.records.set(id, { text: '{"format":"risalah","version":99}', history: '' });
    const channel = new BroadcastChannel('benang-merah');
    channel.postMessage({ kind: 'saved', id });
    await new Promise((resolve) => setTimeout(resolve, 50));
    channel.close();
    expect(storage.aside).toEqual([]);
  });

  it('do not bring a deleted risalah back', async () => {
    const storage = await stored();
    const first = await open(storage);
    const second = await open(storage);
    await first.close();
    expect(await deleteRisalah(storage, id, { how: 'for-now', now: 1 })).toBe('deleted');
    expect(await second.takeOver()).toBe(false);
    switchMethod(second.store, 'a');
    await second.flush();
    expect(storage.records.size).toBe(0);
  });

  it('keep a risalah that one of them writes from being deleted', async () => {
    const storage = await stored();
    await open(storage);
    expect(await deleteRisalah(storage, id, { how: 'for-now', now: 1 })).toBe('busy');
    expect(storage.records.has(id)).toBe(true);
  });

  it('keep on screen what could not be saved', async () => {
    const storage = await stored();
    const save = vi.spyOn(storage, 'saveRecord');
    const first = await open(storage);
    const second = await open(storage);
    save.mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    switchMethod(first.store, 'mine');
    await first.flush();
    expect(await second.takeOver()).toBe(true);
    switchMethod(second.store, 'other');
    await second.flush();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(methodKept(storage)).toBe('other');
    expect(method(first)).toBe('mine');
    expect(first.status.getState()).toMatchObject({ access: 'read', saving: 'full' });
  });

  it('show what was written meanwhile when the right was taken by force', async () => {
    const storage = await stored();
    const first = await open(storage);
    await storeRisalah(storage, { ...risalah, method: 'other' }, 2);
    void locks.request(NAME, { steal: true }, () => new Promise(() => undefined));
    await vi.waitFor(() => expect(method(first)).toBe('other'));
    expect(access(first)).toBe('read');
  });

  it('never write over what another was told is saved, and offer what was typed here', async () => {
    const storage = await stored();
    const first = await open(storage);
    // The first tab is blocked: it neither hears that it should give way nor that its lock is gone.
    const written = { ...risalah, method: 'other' };
    await storeRisalah(storage, written, clock + 10);
    answerSection(first.store, 'title', { ...risalah.title, theme: 'Antrean' });
    await first.flush();
    expect(methodKept(storage)).toBe('other');
    await vi.waitFor(() => expect(access(first)).toBe('read'));
    await vi.waitFor(() => expect(first.status.getState().lost).toEqual(['Antrean']));
    expect(method(first)).toBe('other');
  });

  it('never write over one that has taken over, though it has not typed yet', async () => {
    const storage = await stored();
    const first = await open(storage);
    const second = await open(storage);
    // The first tab is blocked: it hears nothing.
    void locks.request(NAME, { steal: true }, () => Promise.resolve());
    expect(await second.takeOver()).toBe(true);
    first.status.setState({ access: 'write' });
    switchMethod(first.store, 'late');
    await first.flush();
    expect(methodKept(storage)).toBe(risalah.method);
    expect([access(first), access(second)]).toEqual(['read', 'write']);
  });

  it('leave the right to write free when a page is left while it takes over', async () => {
    const storage = await stored();
    const first = await open(storage);
    const second = await open(storage);
    const taking = second.takeOver();
    await second.close();
    expect(await taking).toBe(false);
    await first.close();
    expect(locks.isFree(NAME)).toBe(true);
  });

  it('without locks, give way to the one that wrote last', async () => {
    withLocks(undefined);
    const storage = await stored();
    const first = await open(storage);
    const second = await open(storage);
    switchMethod(second.store, 'b');
    await second.flush();
    await vi.waitFor(() => expect(method(first)).toBe('b'));
    expect([access(first), access(second)]).toEqual(['read', 'write']);
    switchMethod(second.store, 'c');
    expect(await first.takeOver()).toBe(true);
    await vi.waitFor(() => expect(access(second)).toBe('read'));
    expect([access(first), method(first)]).toEqual(['write', 'c']);
  });
});

describe('work that could not be saved', () => {
  async function unsaved() {
    const storage = await stored();
    const save = vi.spyOn(storage, 'saveRecord').mockRejectedValue(full);
    const session = await open(storage);
    switchMethod(session.store, 'mine');
    await session.flush();
    return { storage, session, makeRoom: () => save.mockRestore() };
  }

  function closesFreely(): boolean {
    return window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  }

  it('makes the browser ask before its page is closed', async () => {
    const { session, makeRoom } = await unsaved();
    expect(closesFreely()).toBe(false);
    makeRoom();
    await session.flush();
    expect(closesFreely()).toBe(true);
  });

  it('is saved after its page was left, once there is room', async () => {
    const { storage, session, makeRoom } = await unsaved();
    await session.close();
    expect(closesFreely()).toBe(false);
    makeRoom();
    await session.flush();
    expect(methodKept(storage)).toBe('mine');
    expect(session.status.getState().saving).toBe('saved');
    expect(closesFreely()).toBe(true);
  });

  it('is not laid over what another tab has written since its page was left', async () => {
    const { storage, session, makeRoom } = await unsaved();
    await session.close();
    makeRoom();
    await storeRisalah(storage, { ...risalah, method: 'other' }, 2);
    await session.flush();
    expect(methodKept(storage)).toBe('other');
  });

  it('does not bring a risalah back that was deleted since its page was left', async () => {
    const { storage, session, makeRoom } = await unsaved();
    await session.close();
    makeRoom();
    await deleteRisalah(storage, id, { how: 'for-now', now: 1 });
    await session.flush();
    expect(storage.records.size).toBe(0);
  });
});
