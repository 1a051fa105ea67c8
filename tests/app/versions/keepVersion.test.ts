import { describe, expect, it } from 'vitest';
import { keepVersion } from '#app/versions/keepVersion.ts';
import { createPast } from '#app/versions/createPast.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import type { MemoryStorage } from '#persistence/memoryStorage.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { examples } from '#templates/examples/examples.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';

const risalah = newRisalah();
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 15, 1);
const HASH = 'a'.repeat(64);

function titled(theme: string): Risalah {
  return { ...risalah, title: { ...risalah.title, theme } };
}

function keep(storage: MemoryStorage, state: Risalah, now: number) {
  return keepVersion(storage, state, { card: 'c', reason: 'edited', now });
}

/** Bytes that the versions of a card take in all. */
async function weightOf({ past }: MemoryStorage): Promise<number> {
  const versions = await past.listVersions('c');
  const names = versions.flatMap(({ parts }) => parts.map(([, name]) => name));
  const parts = await past.readParts('c', names);
  const bytes = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  return bytes + JSON.stringify(versions).length;
}

describe('keepVersion', () => {
  it('gives back what was kept, and keeps the same state once', async () => {
    const storage = memoryStorage();
    expect(await keep(storage, titled('Antrean'), NOW)).toBe('kept');
    expect(await keep(storage, titled('Loket'), NOW + HOUR)).toBe('kept');
    expect(await keep(storage, titled('Loket'), NOW + 2 * HOUR)).toBe('same');
    const past = createPast(storage);
    expect((await past.listVersions('c')).map(({ at }) => at)).toEqual([NOW + HOUR, NOW]);
    expect(await past.readVersion('c', NOW)).toEqual({ ok: true, value: titled('Antrean') });
    expect(await past.readVersion('c', NOW + 1)).toBeNull();
  });

  it('keeps the order of versions where the clock was set back', async () => {
    const storage = memoryStorage();
    await keep(storage, titled('Antrean'), NOW);
    await keep(storage, titled('Loket'), NOW - HOUR);
    expect((await storage.past.listVersions('c')).map(({ at }) => at)).toEqual([NOW, NOW + 1]);
  });

  it('holds the photographs that a version names for as long as it is kept', async () => {
    const storage = memoryStorage();
    await storage.addPhoto(HASH, new Uint8Array([1]));
    const photo = { hash: HASH, width: 1, height: 1, caption: '' };
    const row = { ...emptyVerificationRow('v1'), photos: [photo] };
    const pictured = { ...risalah, verification: { ...risalah.verification, rows: [row] } };
    await keep(storage, pictured as Risalah, NOW);
    await storage.sweepPhotos();
    expect(await storage.readPhoto(HASH)).not.toBeNull();
    // A week later on the same day two of them leave only the newer one.
    const WEEKS = 70 * 24 * HOUR;
    await keep(storage, titled('Antrean'), NOW + HOUR);
    await keep(storage, titled('Loket'), NOW + WEEKS);
    await storage.sweepPhotos();
    expect(await storage.readPhoto(HASH)).toBeNull();
  });

  it('loses nothing and says so where the room is full or the browser refuses', async () => {
    const storage = memoryStorage();
    await keep(storage, titled('Antrean'), NOW);
    const before = await storage.past.listVersions('c');
    for (const [error, said] of [
      [new DOMException('no room', 'QuotaExceededError'), 'full'],
      [new Error('refused'), 'failed'],
    ] as const) {
      const past = { ...storage.past, changeVersions: () => Promise.reject(error) };
      expect(await keep({ ...storage, past }, titled('Loket'), NOW + HOUR)).toBe(said);
      expect(await storage.past.listVersions('c')).toEqual(before);
    }
  });

  it('says that a version whose part is gone is damaged', async () => {
    const storage = memoryStorage();
    await keep(storage, risalah, NOW);
    const past = { ...storage.past, readParts: () => Promise.resolve(new Map()) };
    const read = await createPast({ ...storage, past }).readVersion('c', NOW);
    expect(read).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it.each(examples.map(({ id }) => id))(
    'takes at most five times the size of the risalah for eight hours of editing: %s',
    async (id) => {
      const { risalah: whole } = await (
        examples.find((example) => example.id === id) ?? raise()
      ).load();
      const file = encodeFile({ risalah: whole, photos: new Map() }).length;
      for (const [edited, least] of [
        [eachHourAStep, 12],
        [eachHourEverything, 3],
      ] as const) {
        const storage = memoryStorage();
        let state = whole;
        for (let hour = 0; hour <= 8; hour += 1) {
          state = edited(state, hour);
          await keep(storage, state, NOW + hour * HOUR);
          // A table comes in, rows go: two acts an hour that are worth a version.
          state = edited(state, hour + 100);
          await keep(storage, state, NOW + hour * HOUR + 1000);
        }
        expect((await weightOf(storage)) / file).toBeLessThanOrEqual(5);
        expect((await storage.past.listVersions('c')).length).toBeGreaterThanOrEqual(least);
      }
    },
  );
});

function raise(): never {
  throw new Error('There is no such example');
}

/** A few answers of one step. */
function eachHourAStep(state: Risalah, hour: number): Risalah {
  const rows = state.verification.rows.map((row) => ({ ...row, fact: `Jam ke-${hour}` }));
  return {
    ...state,
    verification: { ...state.verification, rows },
    title: { ...state.title, theme: `Tema ${hour}` },
  };
}

/** Every text of the whole risalah, as nobody writes. */
function eachHourEverything(state: Risalah, hour: number): Risalah {
  const text = JSON.stringify(state).replaceAll(
    / (?=[a-z])/g,
    ` ${String.fromCharCode(97 + (hour % 26))}`,
  );
  return JSON.parse(text) as Risalah;
}
