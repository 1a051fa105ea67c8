import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemShares } from '#domain/risalah/priority/problemShares.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import carl from '#tests/fixtures/cases/puskesmas-carl-stratifikasi.json' with { type: 'json' };

function problems(
  frequencies: readonly (number | null)[],
  units: readonly string[] = [],
): Problem[] {
  return frequencies.map((frequency, at) => ({
    ...emptyProblem(`p${at}`),
    unit: units[at] ?? '',
    frequency,
    loss: frequency,
  }));
}

describe('shares of the problems', () => {
  it('meet a published table, its misprints mended', () => {
    const shares = problemShares(problems(carl.stratifikasi_input.map(({ n }) => n)), 'frequency');
    const rounded = (value: number) => Math.round(value * 100) / 100;
    const published = carl.stratifikasi_recomputed.rows;
    expect(shares.map(({ share }) => rounded(share))).toEqual(published.map(({ pct }) => pct));
    expect(shares.map(({ cumulative }) => rounded(cumulative))).toEqual(
      published.map(({ cum_pct }) => cum_pct),
    );
  });

  it('rise to exactly one hundred, the largest first', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, (frequencies) => {
        const shares = problemShares(problems(frequencies), 'frequency');
        fc.pre(shares.length > 0);
        expect(shares.at(-1)?.cumulative).toBe(100);
        const values = shares.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
      }),
    );
  });

  it('are none where the units differ, but losses are all in rupiah', () => {
    const mixed = problems([3, 4], ['kali', 'menit']);
    expect(problemShares(mixed, 'frequency')).toEqual([]);
    expect(problemShares(mixed, 'loss')).toHaveLength(2);
  });

  it('are none where nothing was counted', () => {
    expect(problemShares(problems([0, null, -4]), 'frequency')).toEqual([]);
  });
});
