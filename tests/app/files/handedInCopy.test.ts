import { describe, expect, it } from 'vitest';
import { fileOf } from '#app/files/fileOf.ts';
import { openFile } from '#app/files/openFile.ts';
import { bringBack, moveToTrash } from '#app/versions/trash.ts';
import { handIn } from '#domain/risalah/privacy/handIn.ts';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { decode, encode } from '#persistence/codec.ts';
import { prepareExport } from '#persistence/handedIn.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import type { MemoryStorage } from '#persistence/memoryStorage.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import type { Settled } from '#ui/services/meeting.ts';
import { stubWorkers } from '#tests/app/intake/stubWorker.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { withCardOf } from './withCardOf.ts';

const whole: Risalah = {
  ...newRisalah(),
  members: { rows: [{ ...emptyMember('m1'), name: 'Sri', birthYear: 1980 }] },
};
const { risalah: told, leftOut } = handIn(whole);
const handedIn = new File([encode(told, undefined, { leftOut })], 'diserahkan.risalah');
const { createWorker } = stubWorkers((job) => decodeFile((job as { bytes: Uint8Array }).bytes));

function open(storage: MemoryStorage, file: File, settled: Settled = { kind: 'cancel' }) {
  return openFile(file, {
    ...{
      storage,
      createWorker,
      withCard: withCardOf(storage),
      id: 'k',
      now: 1,
    },
    signal: new AbortController().signal,
    wantsAltered: () => Promise.resolve(true),
    settle: () => Promise.resolve(settled),
  });
}

/** What a card says of itself when it is saved to a file. */
async function savedOf(storage: MemoryStorage, card: string) {
  const read = decode(storage.records.get(card)?.text ?? '');
  if (!read.ok) throw new Error('There is none.');
  const file = decodeFile((await fileOf(storage, card, { risalah: read.value })).bytes);
  return file.ok ? file.value.leftOut : file.error;
}

describe('a copy that was handed in and is kept here', () => {
  it('still says what it lacks when it is saved, also after it was deleted', async () => {
    const storage = memoryStorage();
    await open(storage, handedIn);
    expect(await savedOf(storage, 'k')).toEqual(['birth-years']);
    await moveToTrash(storage, 'k', 5);
    await bringBack(storage, 'k', 6);
    expect(await savedOf(storage, 'k')).toEqual(['birth-years']);
  });

  it('lacks nothing any more once the whole has taken its place or was merged with it', async () => {
    for (const kind of ['replace', 'merge'] as const) {
      const storage = memoryStorage();
      await open(storage, handedIn);
      const file = new File([encodeFile({ risalah: whole, photos: new Map() })], 'b.risalah');
      await open(storage, file, kind === 'merge' ? { kind, answers: new Map() } : { kind });
      expect(await savedOf(storage, 'k')).toBeNull();
      expect(storage.records.get('k')?.text).toContain('1980');
    }
  });

  it('makes the whole say what it lacks where it takes its place', async () => {
    const storage = memoryStorage();
    await open(storage, new File([encodeFile({ risalah: whole, photos: new Map() })], 'a'));
    await open(storage, handedIn, { kind: 'replace' });
    expect(await savedOf(storage, 'k')).toEqual(['birth-years']);
  });

  it('says it in a Word file too, for the team as for who it is handed in to', () => {
    for (const choice of ['continue', 'submit'] as const) {
      const { carried } = prepareExport({ risalah: told, photos: new Map(), leftOut }, choice);
      expect(carried?.leftOut).toEqual(['birth-years']);
    }
  });
});
