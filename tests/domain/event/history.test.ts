import { describe, expect, it } from 'vitest';
import { emptyConvention } from '#domain/convention/schema/convention.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { eventChanges, restoredEvent } from '#domain/event/history.ts';
import { takenBack, touched } from '#domain/event/typed.ts';
import { eventChangeSentences } from '#words/event/history.ts';
import { classOf, readTeam } from './classOf.ts';

const [melati, mawar] = classOf(
  readTeam({}),
  readTeam({ risalah: 'r2', states: ['b'], standing: { team: 'Mawar' } }),
);
if (melati === undefined || mawar === undefined) throw new Error('No class.');
const note = {
  id: 'n',
  section: 'target',
  text: 'Satuannya?',
  writtenAt: '',
} as const;
const stood: KeptEvent = {
  ...emptyEvent('e', ''),
  name: 'Bimtek',
  teams: [melati],
};
const now: KeptEvent = {
  ...stood,
  name: 'Bimtek GKM',
  teams: [{ ...melati, states: ['a2'], notes: [note] }, mawar],
};

describe('two states of an event', () => {
  it('differ by teams, files, notes, data and convention', () => {
    expect(eventChangeSentences(eventChanges(stood, now))).toEqual([
      '1 tim masuk, 1 tim dengan berkas baru',
      'Catatan untuk 1 tim diubah',
      'Data kegiatan diubah',
    ]);
    const begun = { ...stood, teams: [], convention: emptyConvention() };
    expect(eventChangeSentences(eventChanges(stood, begun))).toEqual([
      '1 tim dikeluarkan',
      'Gelar diubah',
    ]);
    expect(eventChangeSentences(eventChanges(now, structuredClone(now)))).toEqual([]);
  });
});

describe('an event that is restored', () => {
  it('says what was typed then; what came in as files stays', () => {
    expect(restoredEvent(now, stood)).toEqual({
      ...stood,
      teams: [{ ...melati, states: ['a2'] }, mawar],
    });
    const gone = { ...now, teams: [] };
    expect(restoredEvent(gone, stood).teams).toEqual([melati]);
  });

  it('keeps a convention that tells of itself as it is', () => {
    const line = {
      id: 'l',
      at: '',
      act: 'sealed',
      about: '',
      reason: '',
      code: '',
    } as const;
    const begun = { ...now, convention: emptyConvention() };
    const told = { ...now, convention: { ...emptyConvention(), log: [line] } };
    expect(restoredEvent(begun, stood).convention).toBeNull();
    expect(restoredEvent(told, stood).convention).toBe(told.convention);
  });

  it('is taken back as one edit', () => {
    const before: KeptEvent = {
      ...now,
      teams: [mawar],
      convention: emptyConvention(),
    };
    const after = restoredEvent(before, stood);
    expect(touched({ before, after })).toBe('name convention teams/t1');
    expect(takenBack(after, { before, after })).toEqual(before);
    const sealed = { ...emptyConvention(), name: 'Gelar' };
    const since = { ...after, convention: sealed };
    expect(takenBack(since, { before, after }).convention).toBe(sealed);
  });
});
