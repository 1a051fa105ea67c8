import { describe, expect, it } from 'vitest';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { takenBack, touched } from '#domain/event/typed.ts';
import { classOf, readTeam } from './classOf.ts';

const [melati, mawar] = classOf(
  readTeam({}),
  readTeam({ risalah: 'r2', states: ['b'], standing: { team: 'Mawar' } }),
);
if (melati === undefined || mawar === undefined) throw new Error('No class.');
const begun: KeptEvent = { ...emptyEvent('e', ''), teams: [melati, mawar] };
const note = { id: 'n', section: 'target', text: 'Satuannya?', writtenAt: '' } as const;
const noted: KeptEvent = { ...begun, teams: [{ ...melati, notes: [note] }, mawar] };

describe('what is typed in an event', () => {
  it('is taken back alone: what came in meanwhile stays', () => {
    const after = { ...begun, name: 'Bimtek', from: '2026-11-30' };
    const counted = { ...after, teams: [{ ...melati, pages: 12 }, mawar] };
    expect(touched({ before: begun, after })).toBe('name from');
    expect(takenBack(counted, { before: begun, after })).toEqual({
      ...counted,
      name: '',
      from: '',
    });
  });

  it('is a note of one row, while the row goes on', () => {
    const newer = { ...noted, teams: noted.teams.map((team) => ({ ...team, file: 'baru' })) };
    expect(touched({ before: begun, after: noted })).toBe('teams/t1');
    const back = takenBack(newer, { before: begun, after: noted });
    expect(back.teams).toEqual([
      { ...melati, file: 'baru' },
      { ...mawar, file: 'baru' },
    ]);
  });

  it('is the words of one note apart from its coming and going', () => {
    const written = {
      ...noted,
      teams: [{ ...melati, notes: [{ ...note, text: 'Satuannya menit?' }] }, mawar],
    };
    expect(touched({ before: noted, after: written })).toBe('teams/t1/n');
    expect(takenBack(written, { before: noted, after: written })).toEqual(noted);
  });

  it('is a row that was taken out: it comes back to its place with its notes, and goes again', () => {
    const after = { ...noted, teams: [mawar] };
    const back = takenBack(after, { before: noted, after });
    expect(back.teams).toEqual(noted.teams);
    expect(takenBack(back, { before: after, after: noted }).teams).toEqual([mawar]);
  });

  it('brings no row twice that has come in again by its file', () => {
    const after = { ...begun, teams: [mawar] };
    const again = { ...after, teams: [mawar, { ...melati, id: 't9' }] };
    expect(takenBack(again, { before: begun, after }).teams).toEqual(again.teams);
  });

  it('leaves files, counts and a convention alone', () => {
    const after = { ...begun, teams: [{ ...melati, pages: 3 }, mawar] };
    expect(touched({ before: begun, after })).toBe('');
  });
});
