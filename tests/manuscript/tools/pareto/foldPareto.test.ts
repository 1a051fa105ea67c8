import { describe, expect, it } from 'vitest';
import { analysePareto, pareto } from '#domain/tools/pareto.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import { foldPareto } from '#manuscript/tools/pareto/foldPareto.ts';

function of(kinds: number): ParetoResult {
  return analysePareto({
    ...pareto.empty,
    items: Array.from({ length: kinds }, (_, index) => ({ category: `J${index}`, count: index })),
  });
}

describe('a Pareto of very many kinds', () => {
  it('is left as it is up to thirty', () => {
    const result = of(30);
    expect(foldPareto(result)).toEqual({ result, told: '' });
  });

  it('names twenty and puts the others together without losing a count', () => {
    const { result, told } = foldPareto(of(3000));
    expect(result.rows).toHaveLength(21);
    expect(result.rows.reduce((sum, { count }) => sum + count, 0)).toBe(result.total);
    expect(result.rows.at(-1)).toMatchObject({
      category: '2.980 jenis lain',
      cumulativePercent: 100,
      vital: false,
      other: true,
    });
    expect(told).toBe(
      'Dari 3.000 jenis, 20 yang terbanyak disebut namanya; 2.980 jenis lain digabung.',
    );
  });
});
