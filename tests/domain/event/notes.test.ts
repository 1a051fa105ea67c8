import { describe, expect, it } from 'vitest';
import { mergeNotes, notesFor } from '#domain/event/notes.ts';
import type { FacilitatorNotes, GivenNote } from '#domain/event/notes.ts';
import { decodeNotesFile, encodeNotesFile } from '#app/events/notesText.ts';
import { decodeFile } from '#persistence/risalahFile.ts';

const note = (id: string, text: string): GivenNote => ({
  ...{ id, text, section: 'target', writtenAt: '2026-11-30T03:00:00.000Z' },
});
const about = { risalah: 'r1', team: 'KBK Melati', from: 'Bimtek GKM' };
const given = notesFor(about, [note('a', 'Sasaran tanpa satuan.'), note('b', 'Tenggat?')]);

function settled(notes: FacilitatorNotes, id: string): FacilitatorNotes {
  return {
    ...notes,
    notes: notes.notes.map((one) => (one.id === id ? { ...one, state: 'answered' } : one)),
  };
}

describe('notes of a facilitator', () => {
  it('go to the team open, and blank ones stay behind', () => {
    expect(notesFor(about, [note('a', 'Mengapa?'), note('b', ' ')]).notes).toEqual([
      { ...note('a', 'Mengapa?'), from: 'Bimtek GKM', state: 'open' },
    ]);
  });

  it('come in once: twice the same file changes nothing', () => {
    const first = mergeNotes(null, given);
    expect(first.fresh).toHaveLength(2);
    expect(mergeNotes(first.notes, given)).toEqual({ notes: first.notes, fresh: [] });
  });

  it('that the team has answered stay answered, also when more come', () => {
    const kept = settled(mergeNotes(null, given).notes, 'a');
    const more = notesFor(about, [note('a', 'Sasaran tanpa satuan.'), note('c', 'Baru.')]);
    const { notes, fresh } = mergeNotes(kept, more);
    expect(fresh.map(({ id }) => id)).toEqual(['c']);
    expect(notes.notes.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'answered'],
      ['b', 'open'],
      ['c', 'open'],
    ]);
  });

  it('that are written anew are open again', () => {
    const kept = settled(mergeNotes(null, given).notes, 'a');
    const { notes } = mergeNotes(kept, notesFor(about, [note('a', 'Satuannya menit atau jam?')]));
    expect(notes.notes[0]).toMatchObject({ text: 'Satuannya menit atau jam?', state: 'open' });
  });

  it('stay those of whom they are from, also when those of another come', () => {
    const kept = mergeNotes(null, given).notes;
    const later = notesFor({ ...about, from: 'Gelar KBK 2026' }, [note('c', 'Data kuat.')]);
    const { notes } = mergeNotes(kept, later);
    expect(notes.notes.map(({ from }) => from)).toEqual([
      ...['Bimtek GKM', 'Bimtek GKM', 'Gelar KBK 2026'],
    ]);
  });

  it('travel in a small file of their own, which is no risalah', () => {
    const file = encodeNotesFile(given);
    expect(decodeNotesFile(file)).toEqual({ ok: true, value: given });
    expect(decodeFile(file)).toEqual({
      ok: false,
      error: { kind: 'other-record', record: 'notes' },
    });
    expect(decodeNotesFile(file.slice(0, file.length / 2))).toMatchObject({
      error: { kind: 'damaged' },
    });
  });
});
