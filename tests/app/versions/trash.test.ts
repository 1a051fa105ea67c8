import { describe, expect, it, vi } from 'vitest';
import { storeAs } from '#app/files/storeRisalah.ts';
import { withCardOf } from '#tests/app/files/withCardOf.ts';
import type { MeetingCard } from '#app/files/openFile.ts';
import { bringBackAsked } from '#app/versions/bringBackAsked.ts';
import { createPast } from '#app/versions/createPast.ts';
import { sweepTrash } from '#app/versions/deletedCards.ts';
import { keepVersion } from '#app/versions/keepVersion.ts';
import { bringBack, emptyTrash, moveToTrash, removeForGood } from '#app/versions/trash.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 15, 1);
const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

function pictured(hash: string): Risalah {
  const risalah = newRisalah();
  const photo = { id: 'p', hash, width: 1, height: 1, caption: '', takenOn: '' };
  const row = { ...emptyVerificationRow('v1'), photos: [photo] };
  return { ...risalah, verification: { ...risalah.verification, rows: [row] } };
}

/** One risalah with a photograph, and a version of it that names another one. */
async function shelf() {
  const storage = memoryStorage();
  for (const hash of [HASH, OTHER]) await storage.addPhoto(hash, new Uint8Array([1]));
  await keepVersion(storage, pictured(OTHER), { card: 'c', reason: 'edited', now: NOW });
  await storeAs(storage, 'c', { risalah: pictured(HASH), savedAt: NOW });
  return storage;
}

describe('what was deleted', () => {
  it('is brought back as it was, with its photographs and versions, and once', async () => {
    const storage = await shelf();
    const before = await storage.readRecord('c');
    expect(await moveToTrash(storage, 'c', NOW)).toBe('moved');
    await storage.sweepPhotos();
    expect(await storage.listCards()).toEqual([]);
    expect(await createPast(storage).listDeleted()).toMatchObject([
      { id: 'c', deletedAt: NOW, goneAt: NOW + 30 * DAY },
    ]);
    expect(await bringBack(storage, 'c', NOW + DAY)).toBe('c');
    expect(await bringBack(storage, 'c', NOW + DAY)).toBeNull();
    await storage.sweepPhotos();
    expect(await storage.readRecord('c')).toMatchObject({ text: before?.text });
    for (const hash of [HASH, OTHER]) expect(await storage.readPhoto(hash)).not.toBeNull();
    expect(await storage.past.listVersions('c')).toHaveLength(1);
    expect(await storage.past.listDeleted()).toEqual([]);
  });

  it('goes for good after thirty days and not before, with all that only it names', async () => {
    const storage = await shelf();
    await moveToTrash(storage, 'c', NOW);
    await sweepTrash(storage, NOW + 30 * DAY - 1);
    expect(await storage.past.listDeleted()).toHaveLength(1);
    await sweepTrash(storage, NOW + 30 * DAY);
    await storage.sweepPhotos();
    expect(await storage.past.listDeleted()).toEqual([]);
    expect(await storage.past.listVersions('c')).toEqual([]);
    for (const hash of [HASH, OTHER]) expect(await storage.readPhoto(hash)).toBeNull();
  });

  it('stays for thirty days where the clock was ahead when it was deleted', async () => {
    const storage = await shelf();
    await moveToTrash(storage, 'c', NOW + 400 * DAY);
    await sweepTrash(storage, NOW);
    expect(await storage.past.listDeleted()).toHaveLength(1);
  });

  it('keeps the photographs that another risalah names', async () => {
    const storage = await shelf();
    await storeAs(storage, 'd', { risalah: { ...pictured(HASH), id: 'other' }, savedAt: NOW });
    await removeForGood(storage, 'c');
    await storage.sweepPhotos();
    expect(await storage.readPhoto(HASH)).not.toBeNull();
    expect(await storage.readPhoto(OTHER)).toBeNull();
  });

  it('stays on the shelf where there is no room for it', async () => {
    const storage = await shelf();
    const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const past = { ...storage.past, addDeleted: full };
    expect(await moveToTrash({ ...storage, past }, 'c', NOW)).toBe('full');
    expect(await storage.readRecord('c')).not.toBeNull();
  });

  it('gives a card of its own to what comes back where its place was taken', async () => {
    const storage = await shelf();
    await moveToTrash(storage, 'c', NOW);
    await storeAs(storage, 'c', { risalah: { ...newRisalah(), id: 'other' }, savedAt: NOW });
    const own = await bringBack(storage, 'c', NOW);
    expect(own).not.toBe('c');
    expect((await storage.listCards()).map(({ id }) => id)).toEqual(['c', own]);
  });

  it('asks what becomes of two where a copy came to the shelf meanwhile', async () => {
    const storage = await shelf();
    await moveToTrash(storage, 'c', NOW);
    const copy = { ...newRisalah(), title: { ...newRisalah().title, theme: 'Antrean' } };
    await storeAs(storage, 'd', { risalah: copy, savedAt: NOW });
    const asked = {
      ...{ storage, withCard: withCardOf(storage), id: 'e', now: NOW },
      settle: vi.fn<MeetingCard['settle']>(() => Promise.resolve({ kind: 'cancel' })),
    };
    expect(await bringBackAsked('c', asked)).toBe('cancelled');
    expect(asked.settle).toHaveBeenCalledWith(expect.objectContaining({ by: 'id' }));
    expect(await storage.past.listDeleted()).toHaveLength(1);
    asked.settle.mockResolvedValue({ kind: 'replace' });
    expect(await bringBackAsked('c', asked)).toMatchObject({ value: { id: 'd' } });
    await storage.sweepPhotos();
    expect((await storage.listCards()).map(({ id }) => id)).toEqual(['d']);
    expect((await storage.readRecord('d'))?.text).toContain(HASH);
    expect(await storage.readPhoto(HASH)).not.toBeNull();
    expect(await storage.past.listDeleted()).toEqual([]);
  });

  it('is a risalah of its own where both are kept', async () => {
    const storage = await shelf();
    await moveToTrash(storage, 'c', NOW);
    const copy = { ...newRisalah(), title: { ...newRisalah().title, theme: 'Antrean' } };
    await storeAs(storage, 'd', { risalah: copy, savedAt: NOW });
    const settle = () => Promise.resolve({ kind: 'both' } as const);
    const meeting = { storage, withCard: withCardOf(storage), id: 'e', now: NOW, settle };
    expect(await bringBackAsked('c', meeting)).toMatchObject({ value: { id: 'e' } });
    await storage.sweepPhotos();
    const ids = (await storage.listCards()).map(({ risalah }) => risalah);
    expect(new Set(ids).size).toBe(2);
    expect(await storage.readPhoto(HASH)).not.toBeNull();
    expect(await storage.past.listDeleted()).toEqual([]);
  });

  it('comes back unasked where nothing of it is on the shelf', async () => {
    const storage = await shelf();
    await moveToTrash(storage, 'c', NOW);
    const settle = () => Promise.reject(new Error('Nothing was to be asked.'));
    const meeting = { storage, withCard: withCardOf(storage), id: 'e', now: NOW, settle };
    expect(await bringBackAsked('c', meeting)).toMatchObject({ value: { id: 'c', became: 'new' } });
    expect(await bringBackAsked('c', meeting)).toBeNull();
  });

  it('takes nothing along that is another card’s by now', async () => {
    const storage = await shelf();
    await moveToTrash(storage, 'c', NOW);
    await storeAs(storage, 'c', { risalah: { ...newRisalah(), id: 'other' }, savedAt: NOW });
    await emptyTrash(storage, ['c']);
    expect(await storage.past.listDeleted()).toEqual([]);
    expect((await storage.listCards()).map(({ id }) => id)).toEqual(['c']);
  });

  it('keeps also what cannot be read here, as it is', async () => {
    const storage = await shelf();
    const text = `{"format":"risalah","version":99,"risalah":{"photo":"${HASH}"}}`;
    storage.records.set('c', { text, history: '' });
    await moveToTrash(storage, 'c', NOW);
    await storage.sweepPhotos();
    await bringBack(storage, 'c', NOW);
    expect(await storage.readRecord('c')).toMatchObject({ text });
    expect(await storage.readPhoto(HASH)).not.toBeNull();
  });
});
