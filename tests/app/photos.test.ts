import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPhotoUrls } from '#app/photos/photoUrls.ts';
import { saveFile } from '#app/files/saveFile.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const logo = { id: 'l', hash: 'h', caption: '', takenOn: '', width: 4, height: 3 };
const made: Blob[] = [];

beforeEach(() => {
  made.length = 0;
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${made.push(blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  vi.restoreAllMocks();
});

describe('photographs on screen', () => {
  it('have one address each, however many places ask for it at once', async () => {
    const storage = memoryStorage();
    storage.photos.set('h', jpeg);
    const photoUrl = createPhotoUrls(storage);
    const urls = await Promise.all([photoUrl('h'), photoUrl('h')]);
    expect(urls).toEqual(['blob:1', 'blob:1']);
    expect(made).toHaveLength(1);
  });

  it('are asked for again where they were missing or could not be read', async () => {
    const storage = memoryStorage();
    const photoUrl = createPhotoUrls(storage);
    expect(await photoUrl('h')).toBeNull();
    vi.spyOn(storage, 'readPhoto').mockRejectedValueOnce(new Error('closing'));
    await expect(photoUrl('h')).rejects.toThrow('closing');
    storage.photos.set('h', jpeg);
    expect(await photoUrl('h')).toBe('blob:1');
  });
});

describe('saving a file', () => {
  it('hands the answers over also where the browser gives no photograph back', async () => {
    const blank = newRisalah();
    const risalah = { ...blank, identity: { ...blank.identity, opd: 'Dinas', logo } };
    const readPhoto = () => Promise.reject(new DOMException('closing', 'InvalidStateError'));
    await saveFile(memoryStorage({ readPhoto }), risalah.id, risalah);
    const [file] = made;
    if (file === undefined) throw new Error('No file was handed over');
    const read = decodeFile(new Uint8Array(await file.arrayBuffer()));
    expect(read).toMatchObject({ ok: true, value: { risalah: { identity: { opd: 'Dinas' } } } });
  });
});
