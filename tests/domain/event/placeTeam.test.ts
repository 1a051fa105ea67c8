import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesakes, placeTeam } from '#domain/event/placeTeam.ts';
import { classOf, readTeam } from './classOf.ts';

const newId = () => 'new';

describe('a file that comes into a class', () => {
  it('is a row of its own', () => {
    expect(placeTeam([], readTeam({}), newId)).toMatchObject({
      became: 'new',
      team: 'new',
      teams: [{ id: 'new', before: null, milestoneDays: {} }],
    });
  });

  it('changes nothing the second time', () => {
    const teams = classOf(readTeam({}));
    const again = placeTeam(teams, readTeam({ file: 'salinan.risalah' }), newId);
    expect(again).toEqual({ teams, became: 'same', team: 't1' });
  });

  it('replaces the file that it stems from, and says what that was', () => {
    const before = readTeam({ standing: { reached: 2, gaps: 20, checks: 3 } });
    const after = readTeam({
      states: ['b', 'a'],
      standing: { team: 'Melati Putih', reached: 4, milestones: ['analysed'] },
      receivedAt: '2026-12-02T03:00:00.000Z',
    });
    expect(placeTeam(classOf(before), after, newId)).toMatchObject({
      became: 'replaced',
      team: 't1',
      teams: [
        {
          standing: { team: 'Melati Putih', reached: 4 },
          before: { reached: 2, gaps: 20, checks: 3 },
          milestoneDays: { analysed: '2026-12-02T03:00:00.000Z' },
        },
      ],
    });
  });

  it('does not replace what stems from it, whatever the clock says', () => {
    const teams = classOf(readTeam({ states: ['b', 'a'] }));
    const old = readTeam({ states: ['a'], writtenAt: '2027-01-01T00:00:00.000Z' });
    expect(placeTeam(teams, old, newId)).toEqual({ teams, became: 'older', team: 't1' });
  });

  it('of one team is told by its time where neither stems from the other', () => {
    const teams = classOf(readTeam({}));
    const [earlier, later] = ['2026-11-01', '2026-12-01'];
    expect(placeTeam(teams, readTeam({ states: ['x'], writtenAt: earlier }), newId).became).toBe(
      'older',
    );
    expect(placeTeam(teams, readTeam({ states: ['x'], writtenAt: later }), newId).became).toBe(
      'replaced',
    );
  });

  it('is another team where two began from copies of one risalah', () => {
    const other = readTeam({ states: ['b'], standing: { team: 'Mawar' } });
    expect(placeTeam(classOf(readTeam({})), other, newId).became).toBe('new');
  });

  it('is another team where two risalah bear one name, and both are told', () => {
    const teams = classOf(
      readTeam({}),
      readTeam({ risalah: 'r2', states: ['b'], standing: { team: ' melati' } }),
      readTeam({ risalah: 'r3', states: ['c'], standing: { team: 'Mawar' } }),
    );
    expect(teams).toHaveLength(3);
    expect([...namesakes(teams)]).toEqual(['t1', 't2']);
  });

  it('keeps the day on which a milestone was first reached', () => {
    const teams = classOf(
      readTeam({ standing: { milestones: ['analysed'] }, receivedAt: '2026-11-30' }),
      readTeam({ states: ['b', 'a'], standing: { milestones: [] }, receivedAt: '2026-12-01' }),
      readTeam({
        states: ['c', 'b', 'a'],
        standing: { milestones: ['analysed'] },
        receivedAt: '2026-12-02',
      }),
    );
    expect(teams).toMatchObject([{ milestoneDays: { analysed: '2026-11-30' } }]);
  });

  it('leaves the class as it is the second time, whichever files came before', () => {
    const file = fc
      .record({
        risalah: fc.constantFrom('r1', 'r2'),
        own: fc.constantFrom('a', 'b', 'c'),
        older: fc.subarray(['a', 'b', 'c']),
        team: fc.constantFrom('', 'Melati', 'Mawar'),
        writtenAt: fc.constantFrom('', '2026-11-30', '2026-12-01'),
      })
      .map(({ own, older, team, ...rest }) =>
        readTeam({
          ...rest,
          states: [own, ...older.filter((one) => one !== own)],
          standing: { team },
        }),
      );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 8 }), file, (before, last) => {
        const { teams } = placeTeam(classOf(...before), last, newId);
        const again = placeTeam(teams, last, newId);
        expect(again.became).not.toBe('new');
        expect(new Set(teams.map(({ id }) => id)).size).toBe(teams.length);
      }),
    );
  });
});
