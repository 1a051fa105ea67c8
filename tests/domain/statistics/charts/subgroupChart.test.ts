import { describe, expect, it } from 'vitest';
import { subgroupChart } from '#domain/statistics/charts/subgroupChart.ts';

describe('an empty subgroup among equal ones', () => {
  const full = [
    [1, 2, 6],
    [4, 4, 7],
  ];

  it.each(['range', 'deviation'] as const)(
    'is a gap that leaves the lines of the others as they are: %s',
    (spread) => {
      const alone = subgroupChart(full, { spread });
      const beside = subgroupChart([...full, [null, null, null]], { spread });
      expect(beside.grandMean).toBe(alone.grandMean);
      expect(beside.meanSpread).toBe(alone.meanSpread);
      expect(beside.sigma).toBe(alone.sigma);
      expect(beside.main.upper).toEqual([...alone.main.upper, null]);
      expect(beside.spread.upper).toEqual([...alone.spread.upper, null]);
      expect(beside.main.values).toEqual([3, 5, null]);
    },
  );
});
