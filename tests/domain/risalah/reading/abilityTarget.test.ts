import { describe, expect, it } from 'vitest';
import { abilityTarget, vitalShare } from '#domain/risalah/reading/abilityTarget.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

describe('a target from ability', () => {
  it.each([
    [28, 68.2, 80, 12.72],
    [30, 100, 100, 0],
    [30, 50, 0, 30],
    [1635, 82.5, 75, 623.34],
  ])(
    'takes from %d what %d%% of the causes and %d%% of ability can',
    (baseline, share, ability, target) => {
      expect(abilityTarget({ baseline, share, ability })).toBe(target);
    },
  );

  it('finds the share of the vital few in the data of the problem, and none elsewhere', () => {
    expect(vitalShare(puskesmas)).toBe(68.2);
    expect(vitalShare(newRisalah())).toBeNull();
    const after = { ...lelang, background: { data: [] }, inventory: { data: [] } };
    expect(vitalShare(after)).toBeNull();
  });
});
