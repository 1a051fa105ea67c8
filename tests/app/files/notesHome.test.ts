import { describe, expect, it } from 'vitest';
import { copyWithNotes } from '#app/events/giveCopy.ts';
import { mergeFile } from '#app/files/mergeFile.ts';
import { openFile } from '#app/files/openFile.ts';
import { notesFor } from '#domain/event/notes.ts';
import type { FacilitatorNotes } from '#domain/event/notes.ts';
import { handIn } from '#domain/risalah/privacy/handIn.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { decode, encode } from '#persistence/codec.ts';
import { noLineage, passedOn, stateOf } from '#persistence/lineage.ts';
import { memoryStorage } from '#persistence/memoryStorage.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import type { GivenFile, OpenedFile } from '#persistence/openedFile.ts';
import { mergedText } from '#words/keeping/merged.ts';
import { stubWorkers } from '#tests/app/intake/stubWorker.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { withCardOf } from './withCardOf.ts';

const { createWorker } = stubWorkers((job) => decodeFile((job as { bytes: Uint8Array }).bytes));

const note = {
  id: 'a',
  section: 'target',
  text: 'Satuannya?',
  writtenAt: '',
} as const;
const about = { risalah: 'r1', team: 'KBK Melati', from: 'Bimtek' };
const notes = notesFor(about, [note]);

function readOf(given: GivenFile): OpenedFile {
  const read = decodeFile(encodeFile(given));
  if (!read.ok) throw new Error('Not read.');
  return read.value;
}

const given = (risalah: Risalah): GivenFile => ({
  ...{ risalah, photos: new Map() },
  lineage: passedOn(noLineage, stateOf(encode(risalah))),
});

/** A team's laptop with its risalah, where nobody wants to be asked. */
async function laptop(first: GivenFile) {
  const storage = memoryStorage();
  const taken: FacilitatorNotes[] = [];
  let count = 0;
  const open = (bytes: Uint8Array<ArrayBuffer>) =>
    openFile(new File([bytes], 'r.risalah'), {
      ...{ storage, createWorker, withCard: withCardOf(storage) },
      signal: new AbortController().signal,
      wantsAltered: () => Promise.resolve(true),
      settle: () => Promise.reject(new Error('Nothing was to be asked.')),
      id: `kartu-${(count += 1)}`,
      now: count,
      loadNotes: () =>
        Promise.resolve({
          addNotes: (notes) => {
            taken.push(notes);
            return Promise.resolve(notes.notes);
          },
        }),
    });
  await open(encodeFile(first));
  const kept = () => {
    const read = decode(storage.records.get('kartu-1')?.text ?? '');
    return read.ok ? read.value : null;
  };
  return { storage, open, taken, kept };
}

describe('a copy of a team’s file with notes', () => {
  it('says all that the file said, and the notes besides', () => {
    const file = readOf({
      ...given(newRisalah()),
      told: { editedAt: '2026-11-30T03:00:00.000Z', pages: 34 },
    });
    const copy = decodeFile(copyWithNotes(file, notes));
    expect(copy).toEqual({ ok: true, value: { ...file, notes } });
  });

  it('stays handed in where the file was', () => {
    const { risalah, leftOut } = handIn(newRisalah());
    const file = readOf({ risalah, photos: new Map(), leftOut });
    expect(decodeFile(copyWithNotes(file, notes))).toMatchObject({
      value: { risalah, leftOut, notes },
    });
  });

  it('brings its notes and touches no answer, also where the team has gone on', async () => {
    const risalah = newRisalah();
    const copy = copyWithNotes(readOf(given(risalah)), notes);
    const { storage, open, taken, kept } = await laptop(given(risalah));
    const card = storage.cards.get('kartu-1');
    if (card === undefined) throw new Error('No card.');
    const goneOn = {
      ...risalah,
      background: { ...risalah.background, text: 'Antre lama.' },
    };
    const text = encode(goneOn);
    await storage.saveRecord({ ...card, savedAt: card.savedAt + 1 }, { text, history: '' }, 'any');
    expect(await open(copy)).toMatchObject({
      ok: true,
      value: { id: 'kartu-1', became: 'same', notes: 1 },
    });
    expect(kept()).toEqual(goneOn);
    expect(taken).toEqual([notes]);
    expect(storage.cards.size).toBe(1);
  });

  it('brings its notes also where it is merged with the open risalah', async () => {
    const risalah = newRisalah();
    const copy = copyWithNotes(readOf(given(risalah)), notes);
    const { storage, taken } = await laptop(given(risalah));
    const merged = await mergeFile('kartu-1', new File([copy], 'r.risalah'), {
      ...{ storage, createWorker, withCard: withCardOf(storage) },
      signal: new AbortController().signal,
      wantsAltered: () => Promise.resolve(true),
      settle: () => Promise.reject(new Error('Nothing was to be asked.')),
      loadNotes: () =>
        Promise.resolve({
          addNotes: (came) => {
            taken.push(came);
            return Promise.resolve(came.notes);
          },
        }),
    });
    expect(merged).toEqual({ ok: true, value: 'same', notes: 1 });
    expect(taken).toEqual([{ ...notes, risalah: risalah.id }]);
    expect(mergedText('r.risalah', { value: 'same', notes: 1 })).toBe(
      'r.risalah tidak membawa jawaban baru. 1 catatan fasilitator masuk di samping pertanyaannya.',
    );
  });

  it('opens as a new card where the risalah is not here, with its notes', async () => {
    const { open, taken } = await laptop(
      given({ ...newRisalah(), id: 'other', createdAt: '2020' }),
    );
    const copy = copyWithNotes(readOf(given(newRisalah())), notes);
    expect(await open(copy)).toMatchObject({
      ok: true,
      value: { became: 'new', notes: 1 },
    });
    expect(taken).toEqual([notes]);
  });

  it('is an ordinary file where its notes cannot be read', () => {
    const bytes = encodeFile({ ...given(newRisalah()), notes });
    const at = bytes.findIndex((_, from) =>
      'notes.json'.split('').every((letter, index) => bytes[from + index] === letter.charCodeAt(0)),
    );
    const torn = bytes.with(at + 20, (bytes[at + 20] ?? 0) ^ 1);
    const read = decodeFile(torn);
    expect(read).toMatchObject({
      ok: true,
      value: { altered: { record: false } },
    });
    expect(read.ok && read.value.notes).toBe(undefined);
  });
});
