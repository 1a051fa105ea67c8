import { describe, expect, it } from 'vitest';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { nextRisalah } from '#domain/risalah/reading/nextRisalah.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { defaults } from '#templates/defaults.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

function next(last: Risalah): Risalah {
  let count = 0;
  return nextRisalah(last, {
    id: 'next',
    createdAt: '2027-01-04T01:00:00.000Z',
    method: last.method,
    newId: () => `id-${(count += 1)}`,
    defaults,
  });
}

describe('nextRisalah', () => {
  it('keeps the office, the circle and its members', () => {
    const made = next(puskesmas);
    expect(made.identity.opd).toBe(puskesmas.identity.opd);
    expect(made.circle.name).toBe(puskesmas.circle.name);
    expect(made.members).toEqual(puskesmas.members);
  });

  it('counts the theme on and takes the next theme as its theme', () => {
    const made = next({ ...puskesmas, identity: { ...puskesmas.identity, themeNumber: 3 } });
    expect(made.identity.themeNumber).toBe(4);
    expect(made.identity.year).toBe('2027');
    expect(made.title.theme).toBe(puskesmas.remainder.nextTheme);
  });

  it('does not invent a number where the last theme had none', () => {
    const identity = { ...puskesmas.identity, themeNumber: null };
    expect(next({ ...puskesmas, identity }).identity.themeNumber).toBeNull();
  });

  it('makes the problems that remain its inventory, with the numbers they had', () => {
    const [first, second] = next(puskesmas).inventory.problems;
    expect(first).toMatchObject({ problem: 'Formulir diisi ulang', achieved: null });
    const known = puskesmas.inventory.problems.find(({ id }) => id === 'problem-record');
    expect(second).toMatchObject({ problem: known?.problem, achieved: known?.achieved });
  });

  it('takes the Pareto of what remains along with the check sheet that it is drawn from', () => {
    const uses = next(puskesmas).inventory.data;
    expect(uses.map(({ id }) => id)).toEqual(['sheet-after', 'pareto-after']);
    expect(uses[1]).toMatchObject({ from: 'sheet-after', before: '' });
  });

  it('plans the dates that step 8 planned', () => {
    const [row] = next(puskesmas).schedule.rows;
    expect(row).toMatchObject({ plannedFrom: '2027-01-04', actualFrom: '' });
  });

  it('keeps each value once and asks anew how it is lived', () => {
    const { rows } = next(puskesmas).values;
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ value }) => value)).size).toBe(rows.length);
    expect(rows.every(({ practice, phase }) => practice + phase === '')).toBe(true);
  });

  it('takes nothing else along', () => {
    const made = next(puskesmas);
    expect(made.meetings.rows).toEqual([]);
    expect(made['cause-effect'].causes).toEqual([]);
    expect(made['action-plan'].rows).toEqual([]);
    expect(made.standards.rows).toEqual([]);
    expect(made.remainder.nextTheme).toBe('');
    expect(made.finished).toEqual([]);
    expect(toolUses(made).every(({ section }) => section === 'inventory')).toBe(true);
  });

  it('is a valid record, from a blank risalah too', () => {
    const made = next(next(puskesmas));
    expect(risalahSchema.safeParse(made).success).toBe(true);
    expect(made.inventory.problems).toEqual([]);
  });
});
