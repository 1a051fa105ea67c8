import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileExtent } from '#app/records/recordShelf.ts';
import { registerShelf } from '#app/records/registerShelf.ts';
import { registersIn } from '#app/records/registers.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import type { RecordStorage } from '#persistence/kinds/recordStorage.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { decode } from '#persistence/codec.ts';
import type { RegisterSession } from '#store/registerSession.ts';
import type { RegisterMeeting, RegisterOpening, Registers } from '#ui/services/registers.ts';
import { StubLocks } from '#tests/app/stubLocks.ts';
import { registerOf } from '#tests/domain/suggestions/registers.ts';

const noAnswers = { institution: '', unit: 'Puskesmas Melati', periodFrom: '', periodTo: '' };
const photo = new Uint8Array([0xff, 0xd8, 0xff, 7]);
const hash = contentHash(photo);

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: new StubLocks(), configurable: true });
});
const opened: RegisterSession[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.close()));
  Reflect.deleteProperty(navigator, 'locks');
});

async function readHere(file: File) {
  return decodeRecordFile(suggestionsKind, new Uint8Array(await file.arrayBuffer()));
}

function shelfOf(storage = memoryStorage()): Registers {
  return registersIn(storage, readHere);
}

async function open(registers: Registers, card: string): Promise<RegisterSession> {
  const read = await registers.openRegister(card);
  if (!read?.ok) throw new Error('The register cannot be opened');
  opened.push(read.value);
  return read.value;
}

function write(session: RegisterSession, changes: Partial<Suggestion>): void {
  const { suggestions } = session.store.getState();
  const id = `s${suggestions.length + 1}`;
  session.store.setState({ suggestions: [...suggestions, { ...emptySuggestion(id), ...changes }] });
}

function fileOf(value: Register, photos = new Map<string, Uint8Array>()): File {
  return new File([encodeRecordFile(suggestionsKind, { value, photos })], 'a.saran');
}

/** Takes what stands in the file wherever it is asked. */
function asked(heard: RegisterMeeting[] = []): RegisterOpening {
  return {
    wantsAltered: () => Promise.resolve(true),
    settle: (meeting) => {
      heard.push(meeting);
      return Promise.resolve(meeting.questions.map(() => 'b' as const));
    },
  };
}

describe('a register in this browser', () => {
  it('is found again with what was written in it', async () => {
    const storage = memoryStorage();
    const card = await shelfOf(storage).createRegister(noAnswers);
    const session = await open(shelfOf(storage), card);
    write(session, { title: 'Rak diberi warna' });
    await session.flush();
    expect(session.status.getState()).toMatchObject({ saving: 'saved', access: 'write' });
    await session.close();
    const again = await open(shelfOf(storage), card);
    expect(again.store.getState().suggestions[0]?.title).toBe('Rak diberi warna');
    // What was done before can still be undone.
    again.store.temporal.getState().undo();
    expect(again.store.getState().suggestions).toEqual([]);
    await again.flush();
    expect(await shelfOf(storage).listRegisters()).toMatchObject([
      { id: card, unit: 'Puskesmas Melati', count: 0 },
    ]);
  });

  it('writes the part that changed and no other', async () => {
    const written: string[][] = [];
    const storage = memoryStorage();
    const records = await storage.openRecords();
    const watched: RecordStorage = {
      ...records,
      save: (...given) => {
        written.push([...given[1].put.keys()].filter((name) => name !== 'history'));
        return records.save(...given);
      },
    };
    const registers = shelfOf(memoryStorage({ openRecords: () => Promise.resolve(watched) }));
    const card = await registers.keepRegister(registerOf([{ title: 'a' }, { title: 'b' }]));
    const session = await open(registers, card);
    const { suggestions } = session.store.getState();
    const [first = emptySuggestion('')] = suggestions;
    session.store.setState({ suggestions: [{ ...first, title: 'c' }, ...suggestions.slice(1)] });
    await session.flush();
    expect(written.at(-1)).toEqual(['row/suggestions/s1']);
    session.store.temporal.getState().undo();
    await session.flush();
    expect(session.store.getState().suggestions[0]?.title).toBe('a');
    expect(written.at(-1)).toEqual(['row/suggestions/s1']);
  });

  it('is read-only while another tab has it', async () => {
    const storage = memoryStorage();
    const card = await shelfOf(storage).createRegister(noAnswers);
    await open(shelfOf(storage), card);
    const other = await open(shelfOf(storage), card);
    expect(other.status.getState().access).toBe('read');
    expect(await shelfOf(storage).deleteRegister(card, 'for-now')).toBe('busy');
  });

  it('that finds no room stays open with what was typed', async () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const records = await memoryStorage().openRecords();
    let room: 'some' | 'none' = 'some';
    const narrow: RecordStorage = {
      ...records,
      save: (...given) => (room === 'none' ? Promise.reject(full) : records.save(...given)),
    };
    const registers = shelfOf(memoryStorage({ openRecords: () => Promise.resolve(narrow) }));
    const card = await registers.createRegister(noAnswers);
    const session = await open(registers, card);
    room = 'none';
    write(session, { title: 'Belum tersimpan' });
    await session.close();
    expect(session.status.getState().saving).toBe('full');
    room = 'some';
    const again = await open(registers, card);
    expect(again.store.getState().suggestions[0]?.title).toBe('Belum tersimpan');
    await again.flush();
    expect(again.status.getState().saving).toBe('saved');
  });

  it('that is left and entered again at once goes on saving', async () => {
    const storage = memoryStorage();
    const registers = shelfOf(storage);
    const card = await registers.createRegister(noAnswers);
    const first = await open(registers, card);
    write(first, { title: 'Sebelum keluar' });
    const left = first.close();
    const again = await open(registers, card);
    await left;
    write(again, { title: 'Sesudah kembali' });
    await again.flush();
    expect(again.status.getState()).toMatchObject({ access: 'write', saving: 'saved' });
    await again.close();
    const later = await open(shelfOf(storage), card);
    expect(later.store.getState().suggestions.map(({ title }) => title)).toEqual([
      'Sebelum keluar',
      'Sesudah kembali',
    ]);
  });

  it('that two pages have open stays open until both have left it', async () => {
    const registers = shelfOf();
    const card = await registers.createRegister(noAnswers);
    const [one, other] = [await open(registers, card), await open(registers, card)];
    await one.close();
    await one.close();
    write(other, { title: 'Masih terbuka' });
    await other.flush();
    expect(other.status.getState()).toMatchObject({ access: 'write', saving: 'saved' });
    expect(await registers.listRegisters()).toMatchObject([{ count: 1 }]);
  });

  it.each(['for-now', 'for-good'] as const)('is gone when it was deleted %s', async (how) => {
    const registers = shelfOf();
    const card = await registers.createRegister(noAnswers);
    expect(await registers.deleteRegister(card, how)).toBe('deleted');
    expect(await registers.listRegisters()).toEqual([]);
    expect(await registers.openRegister(card)).toBeNull();
  });

  it('holds the photographs that it names, so that no sweep takes them', async () => {
    const storage = memoryStorage();
    const named = registerOf([
      { photosBefore: [{ id: 'p', hash, caption: '', takenOn: '', width: 1, height: 1 }] },
    ]);
    const card = await shelfOf(storage).keepRegister(named, new Map([[hash, photo]]));
    await storage.sweepPhotos();
    expect(await storage.readPhoto(hash)).toEqual(photo);
    await shelfOf(storage).deleteRegister(card, 'for-good');
    await storage.sweepPhotos();
    expect(await storage.readPhoto(hash)).toBeNull();
  });
});

describe('a .saran file', () => {
  it('becomes a new card, and a second time changes nothing', async () => {
    const registers = shelfOf();
    const register = registerOf([{ title: 'Rak' }]);
    const first = await registers.openFile(fileOf(register), asked());
    expect(first).toMatchObject({ ok: true, became: 'new', missingPhotos: 0 });
    const heard: RegisterMeeting[] = [];
    const second = await registers.openFile(fileOf(register), asked(heard));
    expect(second).toMatchObject({ ok: true, became: 'same' });
    expect(heard).toEqual([]);
    expect(await registers.listRegisters()).toHaveLength(1);
  });

  it('is laid over the card of the same register, and brings its photographs', async () => {
    const storage = memoryStorage();
    const registers = shelfOf(storage);
    const register = registerOf([{ title: 'Rak' }]);
    await registers.openFile(fileOf(register), asked());
    const more = registerOf([
      {
        title: 'Rak',
        photosAfter: [{ id: 'p', hash, caption: '', takenOn: '', width: 1, height: 1 }],
      },
      { title: 'Kursi' },
    ]);
    const heard: RegisterMeeting[] = [];
    const met = await registers.openFile(fileOf(more, new Map([[hash, photo]])), asked(heard));
    expect(met).toMatchObject({ ok: true, became: 'merged', missingPhotos: 0 });
    expect(heard).toMatchObject([{ added: 1, changed: 1, questions: [] }]);
    expect([...(heard[0]?.titles.values() ?? [])]).toEqual([expect.stringMatching(/Rak$/u)]);
    expect(await storage.readPhoto(hash)).toEqual(photo);
    expect(await registers.listRegisters()).toMatchObject([{ count: 2 }]);
  });

  it('of another laptop is laid over an open register as one edit', async () => {
    const registers = shelfOf();
    const card = await registers.keepRegister(registerOf([{ title: 'Rak' }]));
    const session = await open(registers, card);
    const theirs = registerOf([], { id: 'other' });
    const other = { ...theirs, suggestions: [{ ...emptySuggestion('x'), title: 'Kursi' }] };
    const met = await registers.mergeFile(session, fileOf(other), asked());
    expect(met).toMatchObject({ ok: true, became: 'merged' });
    const titles = () => session.store.getState().suggestions.map(({ title }) => title);
    expect(titles()).toEqual(['Rak', 'Kursi']);
    session.store.temporal.getState().undo();
    expect(titles()).toEqual(['Rak']);
  });

  it('of some suggestions takes no others away where the whole register is', async () => {
    const [here, there] = [memoryStorage(), memoryStorage()];
    const whole = registerOf([{ title: 'Rak' }, { title: 'Kursi' }, { title: 'Kipas' }]);
    const shelf = registerShelf(here);
    await shelf.keep(whole);
    const given = async (value: Register, extent: FileExtent): Promise<File> => {
      const { bytes, given: keep } = await shelf.fileOf(value, extent);
      await keep();
      return new File([bytes], 'a.saran');
    };
    const registers = shelfOf(there);
    expect(await registers.openFile(await given(whole, 'whole'), asked())).toMatchObject({
      became: 'new',
    });
    const [first = emptySuggestion('')] = whole.suggestions;
    const part = { ...whole, suggestions: [{ ...first, title: 'Rak berwarna' }] };
    expect(await registers.openFile(await given(part, 'part'), asked())).toMatchObject({
      became: 'merged',
    });
    const [card] = await registers.listRegisters();
    const session = await open(registers, card?.id ?? '');
    expect(session.store.getState().suggestions.map(({ title }) => title)).toEqual([
      'Rak berwarna',
      'Kursi',
      'Kipas',
    ]);
  });

  it('does nothing where nobody wants it', async () => {
    const registers = shelfOf();
    await registers.openFile(fileOf(registerOf([{ title: 'Rak' }])), asked());
    const refusing = { ...asked(), settle: () => Promise.resolve(null) };
    const more = registerOf([{ title: 'Rak' }, { title: 'Kursi' }]);
    expect(await registers.openFile(fileOf(more), refusing)).toBe('cancelled');
    expect(await registers.listRegisters()).toMatchObject([{ count: 1 }]);
  });

  it('that is none is refused with its reason', async () => {
    const none = new File(['sebuah surat'], 'a.saran');
    expect(await shelfOf().openFile(none, asked())).toEqual({
      ...{ ok: false, error: { kind: 'foreign' } },
    });
  });
});

describe('jadikan risalah', () => {
  it('keeps a risalah with the first rows, and the suggestion says what it became', async () => {
    const storage = memoryStorage();
    const registers = shelfOf(storage);
    const card = await registers.keepRegister(
      registerOf([{ number: '7', before: 'Berkas lama dicari.', action: 'Beri warna.' }, {}]),
    );
    const session = await open(registers, card);
    const id = await registers.growRisalah(session, {
      ...{ suggestions: ['s1'], theme: 'Perbaikan waktu', team: 'Melati', method: 'eight-steps' },
    });
    const read = decode((await storage.readRecord(id))?.text ?? '');
    expect(read).toMatchObject({
      ok: true,
      value: {
        circle: { name: 'Melati' },
        title: { theme: 'Perbaikan waktu' },
        inventory: { problems: [{ problem: 'Berkas lama dicari.' }] },
      },
    });
    expect(session.store.getState().suggestions).toMatchObject([
      { risalah: id, closing: 'risalah' },
      { risalah: '', closing: '' },
    ]);
  });
});
