import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteEdits } from '#app/care/noteEdits.ts';
import { readRisk } from '#app/care/readRisk.ts';
import { saveAll } from '#app/care/saveAll.ts';
import { listIncoming } from '#app/files/listIncoming.ts';
import { openFile } from '#app/files/openFile.ts';
import { storeAs } from '#app/files/storeRisalah.ts';
import { createPast } from '#app/versions/createPast.ts';
import { listDeleted } from '#app/versions/deletedCards.ts';
import { eventsIn } from '#app/events/createEvents.ts';
import { encodeEvent } from '#app/events/eventText.ts';
import { cardOf, deleteEvent } from '#app/events/eventTrash.ts';
import { putInTrash } from '#app/records/recordTrash.ts';
import { registerShelf } from '#app/records/registerShelf.ts';
import { sheetsShelf } from '#app/records/sheetsShelf.ts';
import { emptyEvent } from '#domain/event/event.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { judgeSheetsOf } from '#tests/domain/convention/judgeSheetsOf.ts';
import { keepDeleted } from '#app/versions/keepDeleted.ts';
import { bringBack, moveToTrash } from '#app/versions/trash.ts';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { decodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import type { MemoryStorage } from '#persistence/memoryStorage.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { stubWorkers } from '#tests/app/intake/stubWorker.ts';
import { registerOf } from '#tests/domain/suggestions/registers.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { withCardOf } from '#tests/app/files/withCardOf.ts';

const NOW = new Date(2026, 5, 15);
const DAY = 86_400_000;
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
const LOGO = { id: 'p', hash: contentHash(JPEG), caption: '', takenOn: '', width: 1, height: 1 };

const { createWorker } = stubWorkers((job) => {
  const { kind, bytes } = job as { readonly kind: string; readonly bytes: Uint8Array };
  if (kind === 'register') return decodeRecordFile(suggestionsKind, bytes);
  if (kind === 'judge-sheets') return decodeRecordFile(judgeSheetsKind, bytes);
  if (kind === 'event') return decodeRecordFile(eventKind, bytes);
  return decodeFile(bytes);
});
const handedOver: File[] = [];

beforeEach(() => {
  handedOver.length = 0;
  const made: Blob[] = [];
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${made.push(blob) - 1}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    handedOver.push(new File([made[Number(this.href.slice(5))] ?? ''], this.download));
  });
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  vi.restoreAllMocks();
});

function risalah(id: string, theme: string): Risalah {
  const blank = newRisalah();
  return {
    ...{ ...blank, id, title: { ...blank.title, theme } },
    circle: { ...blank.circle, name: 'Melati', logo: LOGO },
  };
}

/** Two on the shelf, one of them of next year, and one that was deleted. */
async function shelf(): Promise<MemoryStorage> {
  const storage = memoryStorage();
  await storage.addPhoto(LOGO.hash, JPEG);
  const savedAt = NOW.getTime();
  for (const id of ['a', 'b', 'c'])
    await storeAs(storage, id, { risalah: risalah(id, id), savedAt });
  storage.records.set('b', {
    text: `{"format":"risalah","version":99,"risalah":{"logo":"${LOGO.hash}"}}`,
    history: '',
  });
  await moveToTrash(storage, 'c', savedAt - 3 * DAY);
  return storage;
}

type Saving = Parameters<typeof saveAll>[0];

async function saved(storage: MemoryStorage, most?: number, loadNotes?: Saving['loadNotes']) {
  const { signal } = new AbortController();
  const cards = await storage.listCards();
  const given = { storage, cards, signal, onProgress: () => undefined, now: NOW };
  const outcome = await saveAll({
    ...given,
    ...(most !== undefined && { most }),
    ...(loadNotes !== undefined && { loadNotes }),
  });
  return { outcome, files: [...handedOver] };
}

/** Opens all that files bring, as the page does. */
async function opened(storage: MemoryStorage, files: readonly File[]) {
  const asked = {
    ...{ storage, createWorker, withCard: withCardOf(storage), now: NOW.getTime() },
    signal: new AbortController().signal,
    wantsAltered: () => Promise.resolve(true),
    settle: () => Promise.reject(new Error('Nothing was to be asked.')),
  };
  const incoming = (await Promise.all(files.map(listIncoming))).flat();
  const outcomes: (readonly [string, unknown])[] = [];
  for (const [at, { name, isOfShelf, deletedAt, read }] of incoming.entries()) {
    const file = await read();
    if (!file.ok) outcomes.push([name, file.error.kind]);
    else if (deletedAt === null) {
      const known = isOfShelf && ({ knownBy: 'id' } as const);
      const one = await openFile(file.value, { ...asked, ...known, id: `k${at}` });
      if (one === 'cancelled') outcomes.push([name, one]);
      else outcomes.push([name, one.ok ? one.value.became : one.error]);
    } else {
      const one = await keepDeleted(file.value, { ...asked, deletedAt, id: `k${at}` });
      if (one === 'cancelled') outcomes.push([name, one]);
      else outcomes.push([name, one.ok ? one.value : one.error]);
    }
  }
  return outcomes;
}

describe('registers of suggestions', () => {
  it('go along in the same file, and come back as files of their own', async () => {
    const storage = await shelf();
    const value = registerOf([{ title: 'Rak diberi warna' }]);
    await registerShelf(storage).keep(value);
    const { outcome, files } = await saved(storage);
    expect(outcome).toMatchObject({ onShelf: 2, deleted: 1, records: [['register saran', 1]] });
    const incoming = (await Promise.all(files.map(listIncoming))).flat();
    const register = incoming.find(({ name }) => name === 'Register saran Puskesmas Melati.saran');
    const file = await register?.read();
    const bytes = file?.ok === true ? await file.value.arrayBuffer() : new ArrayBuffer(0);
    const read = decodeRecordFile(suggestionsKind, new Uint8Array(bytes));
    expect(read).toMatchObject({ ok: true, value: { value } });
    // An edition that knows no registers has nothing told of them as a risalah.
    const told = (await opened(memoryStorage(), files)).filter(([name]) => name.endsWith('.saran'));
    expect(told).toEqual([
      ['Register saran Puskesmas Melati.saran', { kind: 'other-record', record: 'suggestions' }],
    ]);
  });
});

describe('records beside the risalah', () => {
  /** A register, an event and a judge's sheets, each once on the shelf and once deleted. */
  async function records(): Promise<MemoryStorage> {
    const storage = memoryStorage();
    const shelves = [
      [registerShelf(storage), registerOf([{ title: 'Rak' }]), registerOf([{ title: 'Map' }])],
      [sheetsShelf(storage), judgeSheetsOf(), judgeSheetsOf({ place: 'Aula' })],
    ] as const;
    for (const [own, kept, gone] of shelves) {
      await own.keep(kept as never);
      await putInTrash(await storage.openRecords(), await own.keep(gone as never), SINCE);
    }
    const events = (await storage.openRecords()).events;
    for (const [id, name] of [
      ['e1', 'Bimtek'],
      ['e2', 'Gelar'],
    ] as const) {
      const event = { ...emptyEvent(id, '2026-06-01'), name };
      await events.saveEvent(cardOf(event, SINCE), encodeEvent(event));
    }
    await deleteEvent(storage, 'e2', { how: 'for-now', now: SINCE });
    return storage;
  }
  const SINCE = NOW.getTime() - 3 * DAY;

  it('go along with those that were deleted, which come back among what was deleted', async () => {
    const { outcome, files } = await saved(await records());
    expect(outcome).toMatchObject({
      ...{ onShelf: 0, deleted: 3 },
      records: [
        ['register saran', 1],
        ['lembar juri', 1],
        ['kegiatan', 1],
      ],
    });
    const other = memoryStorage();
    const told = await opened(other, files);
    const gone = told.filter(([, what]) => what === 'kept').map(([name]) => name);
    expect(gone).toEqual([
      expect.stringMatching(/^Register saran .*\.saran$/),
      expect.stringMatching(/^Lembar juri .*\.juri$/),
      'Kegiatan Gelar.kegiatan',
    ]);
    expect(told).toHaveLength(6);
    const deleted = await listDeleted(other);
    expect(deleted.map(({ kind, deletedAt }) => [kind, deletedAt])).toEqual([
      ['suggestions', SINCE],
      ['judge-sheets', SINCE],
      ['event', SINCE],
    ]);
    // A second time nothing comes in twice.
    const again = await opened(other, files);
    expect(again.filter(([, what]) => what === 'same')).toHaveLength(3);

    const event = deleted.find(({ kind }) => kind === 'event')?.id ?? '';
    const rooms = eventsIn(other, (await other.openRecords()).events);
    expect(await rooms.listEvents()).toEqual([]);
    expect(await createPast(other).bringRecordBack(event)).toBe(true);
    expect(await rooms.listEvents()).toMatchObject([{ name: 'Gelar' }]);
  });

  it('bring the notes of facilitators along with the risalah that they are about', async () => {
    const note = {
      id: 'n',
      section: 'title',
      text: 'Baik',
      writtenAt: '',
      from: 'Bimtek',
    } as const;
    const notes = {
      risalah: 'a',
      team: 'Melati',
      notes: [{ ...note, state: 'answered' as const }],
    };
    const { files } = await saved(await shelf(), undefined, () =>
      Promise.resolve({ readNotes: (id) => Promise.resolve(id === 'a' ? notes : null) }),
    );
    const [member] = await listIncoming(files[0] ?? new File([], ''));
    const file = await member?.read();
    const bytes = file?.ok === true ? await file.value.arrayBuffer() : new ArrayBuffer(0);
    expect(decodeFile(new Uint8Array(bytes))).toMatchObject({ value: { notes } });
  });
});

describe('the whole shelf in one file', () => {
  it('comes back in another browser, what was deleted among it, and only once', async () => {
    const { outcome, files } = await saved(await shelf());
    expect(outcome).toEqual({
      names: ['Semua-risalah_2026-06-15.zip'],
      onShelf: 2,
      deleted: 1,
      records: [],
    });
    const other = memoryStorage();
    const newer = { kind: 'newer', version: 99, known: expect.any(Number) as number };
    expect(await opened(other, files)).toEqual([
      ['Melati - a.risalah', 'new'],
      ['Melati - b.risalah', newer],
      ['Melati - c.risalah', 'kept'],
    ]);
    expect(await other.readPhoto(LOGO.hash)).toEqual(JPEG);
    const [deleted] = await other.past.listDeleted();
    expect(deleted).toMatchObject({ deletedAt: NOW.getTime() - 3 * DAY, card: { risalah: 'c' } });
    expect(await opened(other, files)).toMatchObject([
      [expect.anything(), 'same'],
      [expect.anything(), newer],
      [expect.anything(), 'same'],
    ]);
    const back = await bringBack(other, deleted?.card.id ?? '', NOW.getTime());
    expect((await other.readRecord(back ?? ''))?.text).toContain('"theme":"c"');
  });

  it('keeps what was deleted long ago for another thirty days', async () => {
    const storage = await shelf();
    const { files } = await saved(storage);
    const late = memoryStorage();
    const [member] = (await listIncoming(files[0] ?? new File([], ''))).slice(-1);
    const file = await member?.read();
    if (!file?.ok) throw new Error('It was refused.');
    const now = NOW.getTime() + 400 * DAY;
    await keepDeleted(file.value, {
      ...{ storage: late, createWorker, id: 'k', now, deletedAt: NOW.getTime() },
      signal: new AbortController().signal,
      wantsAltered: () => Promise.resolve(true),
    });
    expect(await late.past.listDeleted()).toMatchObject([{ deletedAt: now }]);
  });

  it('is several files where it is very large, each of which is whole', async () => {
    const storage = await shelf();
    const { outcome, files } = await saved(storage, 1);
    expect(outcome).toMatchObject({ onShelf: 2, deleted: 1 });
    expect(files.map(({ name }) => name)).toEqual([
      'Semua-risalah_2026-06-15.zip',
      'Semua-risalah_2026-06-15_2.zip',
      'Semua-risalah_2026-06-15_3.zip',
    ]);
    expect(await opened(memoryStorage(), files)).toHaveLength(3);
  });

  it('asks nothing of two that were one once: each comes back as its own', async () => {
    const storage = memoryStorage();
    const rows = { rows: [{ ...emptyMember('m1'), name: 'Sri' }] };
    for (const id of ['a', 'b']) {
      const twin = { ...risalah(id, id), members: rows };
      await storeAs(storage, id, { risalah: twin, savedAt: NOW.getTime() });
    }
    const { files } = await saved(storage);
    expect(await opened(memoryStorage(), files)).toMatchObject([
      ['Melati - a.risalah', 'new'],
      ['Melati - b.risalah', 'new'],
    ]);
  });

  it('is no file where nothing is on it', async () => {
    expect((await saved(memoryStorage())).outcome).toEqual({
      names: [],
      onShelf: 0,
      deleted: 0,
      records: [],
    });
    expect(handedOver).toEqual([]);
  });

  it('hands over nothing where it is called off', async () => {
    const storage = await shelf();
    const own = new AbortController();
    const cards = await storage.listCards();
    const onProgress = () => own.abort();
    expect(await saveAll({ storage, cards, signal: own.signal, onProgress, now: NOW })).toBe(
      'cancelled',
    );
    expect(handedOver).toEqual([]);
  });

  it('is told from any other file by its content', async () => {
    const file = new File(['x'], 'rak.zip');
    const [one, ...others] = await listIncoming(file);
    expect([one?.name, one?.deletedAt, others]).toEqual(['rak.zip', null, []]);
    expect(await one?.read()).toEqual({ ok: true, value: file });
  });
});

describe('edits that no file holds', () => {
  it('are known from the first one on, until a file holds them', async () => {
    const storage = await shelf();
    let now = NOW.getTime() - 8 * 3_600_000;
    const note = noteEdits(storage, 'a', () => now);
    note();
    now += 3_600_000;
    note();
    await vi.waitFor(async () => {
      expect((await storage.past.readNotes('a')).unfiledSince).toBe(now - 3_600_000);
    });
    const cards = await storage.listCards();
    expect(await readRisk(storage, cards)).toMatchObject({ cards: ['a'] });
    expect(
      await readRisk(
        storage,
        cards.map((card) => ({ ...card, mark: 'CONTOH' })),
      ),
    ).toBeNull();
    await saved(storage);
    expect(await readRisk(storage, cards)).toBeNull();
  });

  it('are no matter where the browser cannot note them', async () => {
    const storage = await shelf();
    const refused = () => Promise.reject(new DOMException('closing', 'InvalidStateError'));
    const past = { ...storage.past, changeNotes: refused, listNotes: refused };
    noteEdits({ past }, 'a', () => 1)();
    expect(await readRisk({ past }, await storage.listCards())).toBeNull();
  });
});
