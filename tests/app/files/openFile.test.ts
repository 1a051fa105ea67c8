import { describe, expect, it, vi } from 'vitest';
import { openFile } from '#app/files/openFile.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { stubWorkers } from '#tests/app/intake/stubWorker.ts';
import { withCardOf } from './withCardOf.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';

function fileOf(bytes: BlobPart): File {
  return new File([bytes], 'r.risalah');
}

const { createWorker } = stubWorkers((job) => decodeFile((job as { bytes: Uint8Array }).bytes));
const asked = {
  createWorker,
  signal: new AbortController().signal,
  wantsAltered: () => Promise.resolve(true),
  settle: () => Promise.reject(new Error('Nothing was to be asked.')),
};

function on(storage: BrowserStorage) {
  return { storage, withCard: withCardOf(storage) };
}

function open(file: File, changes: Partial<BrowserStorage> = {}) {
  const storage = memoryStorage(changes);
  return openFile(file, { ...asked, ...on(storage), id: 'baru', now: 1 });
}

const ours = fileOf(encodeFile({ risalah: newRisalah(), photos: new Map() }));

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
const PHOTO = {
  id: 'p',
  hash: contentHash(JPEG),
  caption: 'Loket',
  takenOn: '',
  width: 1,
  height: 1,
};
const illustrated = {
  ...newRisalah(),
  circle: { ...newRisalah().circle, logo: PHOTO },
};

/** A file of it in which the byte behind these was changed on its way. */
function changed(what: readonly number[]): File {
  const bytes = encodeFile({
    risalah: illustrated,
    photos: new Map([[PHOTO.hash, JPEG]]),
  });
  const at = bytes.findIndex((_, from) =>
    what.every((byte, index) => bytes[from + index] === byte),
  );
  return fileOf(bytes.with(at + what.length, (bytes[at + what.length] ?? 0) ^ 1));
}

describe('opening a file', () => {
  it('keeps it as a new card once, however often it is opened', async () => {
    const storage = memoryStorage();
    const first = await openFile(ours, {
      ...asked,
      ...on(storage),
      id: 'satu',
      now: 1,
    });
    const again = await openFile(ours, {
      ...asked,
      ...on(storage),
      id: 'dua',
      now: 2,
    });
    expect(first).toMatchObject({
      ok: true,
      value: { id: 'satu', became: 'new' },
    });
    expect(again).toMatchObject({
      ok: true,
      value: { id: 'satu', became: 'same' },
    });
    expect([...storage.cards.keys()]).toEqual(['satu']);
  });

  it('refuses one that went away between choosing and reading', async () => {
    const gone = fileOf('x');
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await open(gone)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('refuses one as large as a film without reading it', async () => {
    const film = fileOf('x');
    Object.defineProperty(film, 'size', { value: 5_000_000_000 });
    const read = vi.spyOn(film, 'arrayBuffer');
    expect(await open(film)).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    });
    expect(read).not.toHaveBeenCalled();
  });

  it('says that there is no room also where what came in cannot be taken out again', async () => {
    const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const outcome = await open(ours, { saveRecord: full, deleteRecord: full });
    expect(outcome).toEqual({ ok: false, error: 'full' });
  });

  it('never keeps a photograph that was changed on its way, and names it', async () => {
    const storage = memoryStorage();
    const file = changed([0xff, 0xd8, 0xff]);
    const outcome = await openFile(file, {
      ...asked,
      ...on(storage),
      id: 'satu',
      now: 1,
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        isAltered: false,
        missing: [],
        damaged: [{ section: 'circle', caption: 'Loket' }],
      },
    });
    expect(storage.photos.size).toBe(0);
  });

  it('names no photograph that this browser has', async () => {
    const storage = memoryStorage();
    await storage.addPhoto(PHOTO.hash, JPEG);
    const file = changed([0xff, 0xd8, 0xff]);
    const outcome = await openFile(file, {
      ...asked,
      ...on(storage),
      id: 'satu',
      now: 1,
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: { missing: [], damaged: [] },
    });
    expect(storage.photos.get(PHOTO.hash)).toEqual(JPEG);
  });

  it('keeps no photograph that the record does not name', async () => {
    const storage = memoryStorage();
    const { createWorker } = stubWorkers(() => ({
      ok: true,
      value: {
        risalah: newRisalah(),
        photos: new Map([[PHOTO.hash, JPEG]]),
        source: 'risalah',
        leftOut: null,
        altered: { record: false, photos: new Set() },
      },
    }));
    await openFile(ours, {
      ...asked,
      createWorker,
      ...on(storage),
      id: 'satu',
      now: 1,
    });
    expect([storage.cards.size, storage.photos.size]).toEqual([1, 0]);
  });
});

describe('opening a file whose words may be others', () => {
  it('asks before anything of it is kept', async () => {
    const altered = await alteredFile();
    const storage = memoryStorage();
    const wantsAltered = vi.fn(() => Promise.resolve(false));
    const opening = {
      ...asked,
      wantsAltered,
      ...on(storage),
      id: 'satu',
      now: 1,
    };
    expect(await openFile(altered, opening)).toBe('cancelled');
    expect(wantsAltered).toHaveBeenCalledOnce();
    expect([storage.cards.size, storage.records.size, storage.photos.size]).toEqual([0, 0, 0]);
  });

  it('tells it once more with what it became', async () => {
    expect(await open(await alteredFile())).toMatchObject({
      ok: true,
      value: { isAltered: true },
    });
  });
});

/** One flipped bit: two measured values are others. */
async function alteredFile(): Promise<File> {
  const { readFile } = await import('node:fs/promises');
  const path = `${process.cwd()}/tests/fixtures/hostile/other-words.risalah`;
  return fileOf(new Uint8Array(await readFile(path)));
}
