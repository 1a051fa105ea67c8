import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knotIds, threadOf } from '#domain/risalah/reading/thread.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah, wholeThread } from '#tests/domain/risalah/wholeThread.ts';

describe('the red thread', () => {
  it('carries texts and numbers from the problem to the standard', () => {
    expect(
      threadOf(wholeThread()).knots.map(({ id, texts, number }) => [id, texts, number]),
    ).toEqual([
      ['problem', ['Keluhan di loket tinggi'], { value: 154, unit: 'keluhan' }],
      ['target', ['Keluhan di loket'], { value: 50, unit: 'keluhan' }],
      ['dominant-causes', ['Tidak ada daftar syarat'], null],
      ['measures', ['Memasang daftar syarat'], null],
      ['actions', ['Daftar syarat terpasang'], null],
      ['result', [], { value: 40, unit: 'keluhan' }],
      ['standards', ['SOP pendaftaran'], null],
    ]);
  });

  it('has all its knots, empty, in a new risalah', () => {
    const { knots, problem, target, outcome } = threadOf(newRisalah());
    expect(knots.map((knot) => knot.id)).toEqual([...knotIds]);
    expect(knots.every((knot) => knot.isEmpty && knot.number === null)).toBe(true);
    expect([problem, target, outcome]).toEqual([null, null, null]);
  });

  it('counts a cause once that was verified twice', () => {
    const risalah = wholeThread();
    const rows = risalah.verification.rows.flatMap((row) => [row, { ...row, id: 'again' }]);
    const thread = threadOf({ ...risalah, verification: { ...risalah.verification, rows } });
    expect(thread.causes.map(({ cause }) => cause.id)).toEqual(['cause']);
  });

  it('takes only what was begun for carried out', () => {
    const risalah = wholeThread();
    const rows = risalah.actions.rows.map((row) => ({ ...row, status: 'not-done' as const }));
    const thread = threadOf({ ...risalah, actions: { ...risalah.actions, rows } });
    expect(thread.measures.map((measure) => measure.isCarriedOut)).toEqual([false]);
    expect(thread.knots.find((knot) => knot.id === 'actions')?.isEmpty).toBe(true);
  });

  it('is derived from any risalah', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        expect(threadOf(risalah).knots).toHaveLength(knotIds.length);
      }),
      { numRuns: 30 },
    );
  });
});
