import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecord } from '#app/records/openRecord.ts';
import { registerShelf } from '#app/records/registerShelf.ts';
import { createPast } from '#app/versions/createPast.ts';
import { sweepTrash } from '#app/versions/deletedCards.ts';
import { keepVersion } from '#app/versions/keepVersion.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import type { MemoryStorage } from '#persistence/memoryStorage.ts';
import { pastOf } from '#persistence/past/versionParts.ts';
import type { RegisterSession } from '#store/registerSession.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';
import { registerOf } from '#tests/domain/suggestions/registers.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const photo = new Uint8Array([0xff, 0xd8, 0xff, 7]);
const hash = contentHash(photo);
const pictured = registerOf([
  { photosBefore: [{ id: 'p', hash, caption: '', takenOn: '', width: 1, height: 1 }] },
]);

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: new StubLocks(), configurable: true });
});
const opened: RegisterSession[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.close()));
  Reflect.deleteProperty(navigator, 'locks');
});

async function open(storage: MemoryStorage, card: string): Promise<RegisterSession> {
  const read = await registerShelf(storage).open(card);
  if (!read?.ok) throw new Error('The register cannot be opened');
  opened.push(read.value);
  return read.value;
}

/** So many suggestions, and a word in some of them. */
function largeRegister(count: number, edited: (at: number) => string = () => ''): Register {
  return registerOf(
    Array.from({ length: count }, (_, at) => ({
      ...{ number: String(at + 1), title: `Saran ${at} tentang ${(at * 7919) % 9973}` },
      before: `Berkas ${(at * 104_729) % 99_991} dicari ${at} menit di rak ${(at * 31) % 97}.`,
      action: `Rak nomor ${(at * 17) % 89} diberi warna ${(at * 13) % 61}. ${edited(at)}`,
    })),
  );
}

describe('how a register stood', () => {
  it('is kept as it was opened and before whatever is told, and read again', async () => {
    const storage = memoryStorage();
    const card = await registerShelf(storage).keep(
      registerOf([{ title: 'Map' }, { title: 'Rak' }]),
    );
    const session = await open(storage, card);
    const [first, second] = session.store.getState().suggestions;
    if (first === undefined || second === undefined) throw new Error('No rows');
    session.store.setState({ suggestions: [{ ...first, title: 'Map berwarna' }, second] });
    void session.keepVersion('import');
    session.store.setState({ suggestions: [] });
    await session.versionsKept();
    const versions = await createPast(storage).listVersions(card);
    expect(versions.map(({ reason }) => reason)).toEqual(['import', 'opened']);
    const titles = await Promise.all(
      versions.map(async ({ at }) => {
        const read = await registerShelf(storage).readVersion(card, at);
        return read?.ok === true ? read.value.suggestions.map(({ title }) => title) : read;
      }),
    );
    expect(titles).toEqual([
      ['Map berwarna', 'Rak'],
      ['Map', 'Rak'],
    ]);
    expect(await registerShelf(storage).readVersion(card, 1)).toBeNull();
  });

  it.each([0, 1, 25, 26, 60])('is the same again, of %i suggestions', async (count) => {
    const storage = memoryStorage();
    const register = largeRegister(count);
    const kind = pastOf(suggestionsKind);
    await keepVersion(storage, register, { card: 'c', kind, reason: 'edited', now: 1 });
    const read = await registerShelf(storage).readVersion('c', 1);
    expect(read).toEqual({ ok: true, value: register });
  });

  it('takes at most five times its size for eight hours of writing', async () => {
    const storage = memoryStorage();
    const kind = pastOf(suggestionsKind);
    const value = largeRegister(250);
    const file = encodeRecordFile(suggestionsKind, { value, photos: new Map() }).length;
    for (let hour = 0; hour <= 16; hour += 1) {
      const register = largeRegister(250, (at) =>
        at % 16 < hour && at < 125 ? `Jam ${hour}` : '',
      );
      const now = hour * (HOUR / 2);
      await keepVersion(storage, register, { card: 'c', kind, reason: 'edited', now });
    }
    const versions = await storage.past.listVersions('c');
    const names = versions.flatMap(({ parts }) => parts.map(([, name]) => name));
    const parts = await storage.past.readParts('c', names);
    const bytes = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
    expect((bytes + JSON.stringify(versions).length) / file).toBeLessThanOrEqual(5);
    expect(versions.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps nothing of a kind that takes nothing back', async () => {
    const storage = memoryStorage();
    const card = await registerShelf(storage).keep(pictured);
    const read = await openRecord(card, {
      ...{ kind: suggestionsKind, records: await storage.openRecords(), storage, past: 'none' },
      cardOf: () => ({ record: 'r', title: '', about: '', count: 0, mark: '' }),
      now: () => 1,
      onSaved: () => undefined,
    });
    if (!read?.ok) throw new Error('The register cannot be opened');
    opened.push(read.value);
    expect(await read.value.keepVersion('merge')).toBe('same');
    await read.value.versionsKept();
    expect(await storage.past.listVersions(card)).toEqual([]);
  });
});

describe('a register that was deleted', () => {
  it('comes back with its undo, its versions and its photographs', async () => {
    const storage = memoryStorage();
    const shelf = registerShelf(storage);
    const card = await shelf.keep(pictured, new Map([[hash, photo]]));
    const session = await open(storage, card);
    session.store.setState({ unit: 'Loket' });
    await session.close();
    expect(await shelf.remove(card, 'for-now')).toBe('deleted');
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.open(card)).toBeNull();
    const past = createPast(storage);
    expect(await past.listDeleted()).toMatchObject([
      { kind: 'suggestions', id: card, title: 'Loket', bytes: null },
    ]);
    await storage.sweepPhotos();
    expect(await past.bringRecordBack(card)).toBe(true);
    expect(await past.listDeleted()).toEqual([]);
    const again = await open(storage, card);
    expect(again.store.getState().unit).toBe('Loket');
    again.store.temporal.getState().undo();
    expect(again.store.getState().unit).toBe(pictured.unit);
    expect(await past.listVersions(card)).not.toEqual([]);
    expect(await storage.readPhoto(hash)).toEqual(photo);
    expect(await past.bringRecordBack('nothing')).toBe(false);
  });

  it('goes for good after thirty days, with all that only it named', async () => {
    const storage = memoryStorage();
    const shelf = registerShelf(storage);
    const card = await shelf.keep(pictured, new Map([[hash, photo]]));
    await (await open(storage, card)).close();
    await shelf.remove(card, 'for-now');
    const [deleted] = await createPast(storage).listDeleted();
    const at = deleted?.deletedAt ?? 0;
    await sweepTrash(storage, at + 30 * DAY - 1);
    expect(await createPast(storage).listDeleted()).toHaveLength(1);
    await sweepTrash(storage, at + 30 * DAY);
    expect(await createPast(storage).listDeleted()).toEqual([]);
    expect(await storage.past.listVersions(card)).toEqual([]);
    await storage.sweepPhotos();
    expect(await storage.readPhoto(hash)).toBeNull();
  });

  it('stays where there is no room to note it down, until it is to go for good', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const storage = memoryStorage();
    const card = await registerShelf(storage).keep(pictured);
    const records = await storage.openRecords();
    const narrow = {
      ...storage,
      openRecords: () => Promise.resolve({ ...records, save: () => Promise.reject(full) }),
    };
    expect(await registerShelf(narrow).remove(card, 'for-now')).toBe('full');
    expect(await registerShelf(storage).list()).toHaveLength(1);
    expect(await registerShelf(narrow).remove(card, 'for-good')).toBe('deleted');
    expect(await registerShelf(storage).list()).toEqual([]);
    expect(await createPast(storage).listDeleted()).toEqual([]);
  });
});
