import { describe, expect, it } from 'vitest';
import { remainingProblems } from '#domain/risalah/reading/remaining.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

describe('remainingProblems', () => {
  it('names the bars of the Pareto after the improvement, the highest first, with their share', () => {
    const [first] = remainingProblems(puskesmas);
    expect(first).toMatchObject({ category: 'Formulir diisi ulang', count: 15, total: 58 });
    expect(first?.percent).toBeCloseTo(25.86, 2);
  });

  it('proposes at most five and never the catch-all', () => {
    const found = remainingProblems(puskesmas);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.map(({ category }) => category)).not.toContain('Lain-lain');
  });

  it('proposes nothing where nothing was counted afterwards', () => {
    expect(remainingProblems(newRisalah())).toEqual([]);
  });

  it('prefers a Pareto that was made of what remains', () => {
    const pareto = puskesmas.comparison.data.find(({ tool }) => tool === 'pareto');
    if (pareto?.tool !== 'pareto') throw new Error('The example has no Pareto afterwards');
    const own = {
      ...pareto,
      id: 'own',
      from: '',
      input: { ...pareto.input, items: [{ category: 'Antrean obat', count: 4 }] },
    };
    const remainder = { ...puskesmas.remainder, data: [own] };
    expect(remainingProblems({ ...puskesmas, remainder }).map(({ category }) => category)).toEqual([
      'Antrean obat',
    ]);
  });
});
