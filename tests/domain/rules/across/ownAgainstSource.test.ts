import { describe, expect, it } from 'vitest';
import { inForce } from '#domain/risalah/carries/inForce.ts';
import { emptyAlternative, emptyMeasure } from '#domain/risalah/schema/plan.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { sentences } from '#manuscript/sentences.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { spokenBy } from '#tests/domain/rules/watchRules.ts';

/** Alternatives of 1.000 Rupiah and plans that say what each of them costs. */
function planned(costs: readonly (number | null)[]): Risalah {
  const blank = newRisalah();
  const alternatives = costs.map((_, at) => ({
    ...emptyAlternative(`a${at}`),
    alternative: `Cara ${at}`,
    cost: 1000,
  }));
  const rows = costs.map((cost, at) => ({
    ...emptyMeasure(`m${at}`),
    alternative: `a${at}`,
    what: `Ditulis lain ${at}`,
    cost,
  }));
  return {
    ...blank,
    alternatives: { ...blank.alternatives, rows: alternatives },
    'action-plan': { ...blank['action-plan'], rows },
  };
}

const said = (risalah: Risalah) =>
  spokenBy('own-against-source', inForce(risalah, sentences).risalah);

describe('own answers against their source', () => {
  it('are told once, with what each says', () => {
    expect(said(planned([1200]))).toMatchObject([
      {
        kind: 'check',
        place: { section: 'action-plan', row: 'm0', field: 'rows.cost' },
        facts: { count: 1, found: 1200, expected: 1000 },
      },
    ]);
  });

  it('are one remark, be they forty', () => {
    const found = said(planned(Array.from({ length: 40 }, () => 1200)));
    expect(found).toHaveLength(1);
    expect(found[0]?.facts['count']).toBe(40);
  });

  it('are no remark where they say the same, or nothing, or only in other words', () => {
    expect(said(planned([1000, null]))).toEqual([]);
  });
});
