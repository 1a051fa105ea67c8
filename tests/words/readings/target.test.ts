import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import { targetConcerns, targetReading } from '#words/readings/target.ts';
import { mainTarget } from '#tests/domain/risalah/wholeThread.ts';

function row(changes: Partial<TargetRow>): TargetRow {
  return { ...mainTarget, ...changes };
}

describe('the reading of a target', () => {
  it('keeps percentage points apart from percent', () => {
    expect(targetReading(row({ baseline: 30, target: 18, unit: '%' }))).toBe(
      'turun 12 poin persen (dari 30% menjadi 18%, yaitu 40% dari semula).',
    );
  });

  it('tells other units in their own', () => {
    expect(targetReading(row({ baseline: 28, target: 12, unit: 'menit' }))).toBe(
      'turun 16 menit (dari 28 menit menjadi 12 menit, yaitu 57,1% dari semula).',
    );
  });

  it('tells no share of a baseline of zero', () => {
    expect(targetReading(row({ baseline: 0, target: 5, unit: 'berkas' }))).toBe(
      'naik 5 berkas (dari 0 berkas menjadi 5 berkas).',
    );
  });

  it('is empty where nothing changes or a number is missing', () => {
    expect(targetReading(row({ baseline: 5, target: 5 }))).toBe('');
    expect(targetReading(row({ baseline: { typed: '1.2.3' } }))).toBe('');
  });

  it('never says that something is no number', () => {
    const values = fc.option(fc.double({ noDefaultInfinity: true, noNaN: true }));
    fc.assert(
      fc.property(values, values, (baseline, target) => {
        expect(targetReading(row({ baseline, target }))).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('what cannot be meant', () => {
  it.each([
    [{ baseline: 5, target: 5 }, 'Sasaran sama dengan kondisi awal'],
    [
      { baseline: 5, target: 7, direction: 'down' as const },
      'Arahnya turun, tetapi sasaran di atas',
    ],
    [{ baseline: 5, target: 3, direction: 'up' as const }, 'Arahnya naik, tetapi sasaran di bawah'],
    [{ baseline: 0, target: 3, direction: 'up' as const }, 'Kondisi awal nol'],
    [{ unit: '%', baseline: 130, target: 90 }, 'Persentase di luar 0 sampai 100'],
    [{ baselineFrom: '2026-06-30', baselineTo: '2026-06-01' }, 'Periode awal berakhir sebelum'],
    [{ baselineTo: '2026-07-04', deadline: '2026-07-01' }, 'Tenggat jatuh sebelum'],
  ])('is told for %j', (changes, sentence) => {
    expect(targetConcerns(row(changes)).join(' ')).toContain(sentence);
  });

  it('is nothing in a sound target', () => {
    expect(targetConcerns(mainTarget)).toEqual([]);
  });
});
