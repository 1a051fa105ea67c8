import { describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { datedChanges, newChanges } from '#domain/edits/datedChanges.ts';

const names = ['1 Juni 2026', '8 Juni 2026', 'libur', '22 Juni 2026'];

function risalahOf(days: readonly Risalah['actions']['rows'][number]['from'][]) {
  return {
    'action-plan': { rows: [{ id: 'm1', what: 'Pasang daftar syarat ' }] },
    actions: { rows: days.map((from) => ({ from, measure: 'm1' })) },
  } as unknown as Risalah;
}

describe('marks from implementation dates', () => {
  it('stand at the first point on or after the day', () => {
    const label = 'Pasang daftar syarat';
    expect(datedChanges(names, risalahOf(['2026-06-08', '2026-06-09']))).toEqual([
      { label, at: 2 },
      { label, at: 4 },
    ]);
  });

  it('are left out where no point can show them', () => {
    const days = ['2026-05-01', '2026-07-01', '', { typed: 'besok' }] as const;
    expect(datedChanges(names, risalahOf(days))).toEqual([]);
    expect(datedChanges(['Pekan 1'], risalahOf(['2026-06-08']))).toEqual([]);
  });

  it('stand at the one point that a month can mean, and nowhere where it can mean several', () => {
    const label = 'Pasang daftar syarat';
    expect(datedChanges(names, risalahOf(['2026-06', '2026-05', '2026-07']))).toEqual([]);
    const months = ['Mei 2026', 'Juni 2026', 'Jul-26'];
    expect(datedChanges(months, risalahOf(['2026-06', '2026-06-17', '2026-04']))).toEqual([
      { label, at: 2 },
      { label, at: 2 },
    ]);
  });

  it('are offered once', () => {
    const shown = [{ label: 'SOP', at: 2 }];
    expect(newChanges(shown, [...shown, { label: 'SOP', at: 3 }])).toEqual([
      { label: 'SOP', at: 3 },
    ]);
  });
});
