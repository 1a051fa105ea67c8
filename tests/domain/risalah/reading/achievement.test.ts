import { describe, expect, it } from 'vitest';
import { cyclesOf, isCounted, outcomeOf, outcomesOf } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { emptyResultRow } from '#domain/risalah/schema/results.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { ResultRow } from '#domain/risalah/schema/results.ts';
import { mainTarget, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

const result: ResultRow = {
  ...emptyResultRow('result'),
  target: 'target',
  after: 40,
  from: '2026-08-02',
  to: '2026-09-03',
  served: 1540,
};
const of = (target: Partial<typeof mainTarget>, row: Partial<ResultRow> = {}): Outcome =>
  outcomeOf({ ...mainTarget, ...target }, { ...result, ...row });
const days = (count: number) => ({ count, unit: 'day' });

describe('% capaian', () => {
  it('is the share of the way from baseline to goal', () => {
    expect(of({}, { after: 102 }).achievement).toEqual({ kind: 'percent', percent: 50 });
    expect(of({}, { after: 40 }).reached).toBe(true);
    expect(of({}, { after: 60 }).reached).toBe(false);
  });

  it('mirrors for an increase and exceeds one hundred where the goal is passed', () => {
    const rising = of({ direction: 'up', unit: '%', baseline: 29.6, target: 95 }, { after: 96 });
    expect(rising.reached).toBe(true);
    expect(rising.achievement.kind === 'percent' && rising.achievement.percent).toBeCloseTo(
      101.53,
      2,
    );
    expect(rising.change).toBeCloseTo(66.4, 9);
  });

  it('reports a taught example as beyond its target', () => {
    const { achievement } = of({ unit: '%', baseline: 0, target: -70 }, { after: -78 });
    expect(achievement.kind === 'percent' && achievement.percent).toBeCloseTo(111.43, 2);
  });

  it.each([
    [{ baseline: null }, {}, 'no-baseline'],
    [{ target: { typed: '12.5' } }, {}, 'no-goal'],
    [{}, { after: null }, 'no-result'],
    [{}, { unit: 'orang' }, 'other-unit'],
    [{ target: 154 }, {}, 'goal-is-baseline'],
  ] as const)('says why there is none: %j %j', (target, row, reason) => {
    expect(of(target, row).achievement).toEqual({ kind: 'none', reason });
  });

  it('compares nothing across units', () => {
    expect(of({}, { unit: 'orang' })).toMatchObject({ change: null, reached: null, rates: null });
    expect(of({}, { unit: ' KELUHAN ' }).change).toBe(-114);
  });

  it('has no percentage of a baseline of zero', () => {
    expect(of({ baseline: 0 }).changePercent).toBeNull();
    expect(of({ baseline: 200 }, { after: 50 }).changePercent).toBe(-75);
  });
});

describe('exposure', () => {
  it('compares rates where counts stand against different numbers served', () => {
    expect(of({}, { served: 400 }).rates).toEqual({ per: 'served', before: 10, after: 10 });
    expect(of({}, {}).rates).toBeNull();
    expect(of({}, { served: 0 }).rates).toBeNull();
    expect(of({ unit: 'menit' }, { served: 400 }).rates).toBeNull();
  });

  it('compares counts per day where the periods differ and nobody knows how many were served', () => {
    const longer = { from: '2026-08-01', to: '2026-10-05', served: null };
    expect(of({}, { ...longer, after: 66 }).rates).toEqual({
      per: 'day',
      before: 154 / 33,
      after: 1,
    });
    expect(of({}, { served: null }).rates).toBeNull();
  });

  it('compares counts per month where months are all that is known', () => {
    const year = { baselineFrom: '2025-01', baselineTo: '2025-12', baseline: 120 };
    const quarter = { from: '2026-01', to: '2026-03', after: 40, served: null };
    const { baseline, after } = { baseline: 120 / 12, after: 40 / 3 };
    expect(of(year, quarter).rates).toEqual({ per: 'month', before: baseline, after });
    expect(of(year, { ...quarter, from: '2026-01-05', to: '2026-03-31' }).rates).toBeNull();
    expect(of({ ...year, baselineFrom: '2025-10' }, quarter).rates).toBeNull();
  });

  it('knows which units count things', () => {
    expect(['keluhan', 'berkas', 'jamaah'].map(isCounted)).toEqual([true, true, true]);
    expect(['%', 'menit', 'jam/pasien', 'Rp', ''].map(isCounted)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('counts both ends of a period', () => {
    expect(of({}).lengths).toMatchObject({ before: days(33), after: days(33) });
    expect(of({ baselineTo: '' }, { to: '2026-08-01' }).lengths).toEqual({
      before: null,
      after: null,
    });
  });
});

it('gives one outcome for each target row, also where nothing was measured', () => {
  const risalah = wholeThread();
  const rows = [mainTarget, { ...mainTarget, id: 'second' }];
  const outcomes = outcomesOf({ ...risalah, target: { ...risalah.target, rows } });
  expect(outcomes.map((outcome) => outcome.after)).toEqual([40, null]);
  expect(outcomes[1]).toMatchObject({
    result: null,
    rates: null,
    lengths: { before: days(33), after: null },
  });
});

it('counts the last of several cycles of one target', () => {
  const risalah = wholeThread();
  const rows = [
    { ...result, id: 'first', target: mainTarget.id, after: 90 },
    { ...result, id: 'second', target: mainTarget.id, after: 38 },
  ];
  const cycles = { ...risalah, comparison: { ...risalah.comparison, rows } };
  expect(outcomesOf(cycles)[0]?.result?.id).toBe('second');
  expect(threadOf(cycles).outcome?.after).toBe(38);
});

it('does not let a cycle that is still to be measured hide the one before', () => {
  const risalah = wholeThread();
  const rows = [
    { ...result, id: 'first', target: mainTarget.id, after: 90 },
    { ...result, id: 'second', target: mainTarget.id, after: null },
  ];
  const cycles = { ...risalah, comparison: { ...risalah.comparison, rows } };
  expect(outcomesOf(cycles)[0]?.result?.id).toBe('first');
  expect(threadOf(cycles).outcome?.after).toBe(90);
  expect(cyclesOf(cycles, mainTarget).map(({ after }) => after)).toEqual([90, null]);
});
