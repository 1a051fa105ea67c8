import { describe, expect, it } from 'vitest';
import type { ReadPoint } from '#domain/tools/controlChart/controlChartPoints.ts';
import {
  hasSeveralSizes,
  stagePanels,
  stageSpans,
} from '#domain/tools/controlChart/controlChartStages.ts';

function point(changed: Partial<ReadPoint>): ReadPoint {
  return { name: '', values: [], count: null, size: null, isStruck: false, ...changed };
}

describe('the stages of a chart', () => {
  it('follow one another by their points, in whatever order they were named', () => {
    const stages = [
      { name: 'Sesudah', from: 9 },
      { name: 'Uji coba', from: 5 },
    ];
    expect(stageSpans({ stages }, 12)).toEqual([
      { name: '', from: 1, to: 4 },
      { name: 'Uji coba', from: 5, to: 8 },
      { name: 'Sesudah', from: 9, to: 12 },
    ]);
  });

  it('may begin at the first and at the last point, and nowhere beyond them', () => {
    const stages = [0, 1, 4, 5].map((from) => ({ name: `Mulai ${from}`, from }));
    expect(stageSpans({ stages }, 4)).toEqual([
      { name: 'Mulai 1', from: 1, to: 3 },
      { name: 'Mulai 4', from: 4, to: 4 },
    ]);
  });

  it('are named by the later of two that begin at one point', () => {
    const stages = ['Pertama', 'Kedua'].map((name) => ({ name, from: 2 }));
    expect(stageSpans({ stages }, 2).map(({ name }) => name)).toEqual(['', 'Kedua']);
  });
});

describe('the spread of subgroups', () => {
  it('is their range or their standard deviation, as the chart is named', () => {
    const points = [
      [1, 2, 6],
      [3, 3, 6],
    ].map((values) => point({ values }));
    expect(stagePanels('xbar-r', points).spread?.values).toEqual([5, 3]);
    const deviations = stagePanels('xbar-s', points).spread?.values;
    expect(deviations?.[0]).toBeCloseTo(Math.sqrt(7), 12);
    expect(deviations?.[1]).toBeCloseTo(Math.sqrt(3), 12);
  });
});

describe('samples of several sizes', () => {
  const fifty = [3, 4].map((count) => point({ count, size: 50 }));

  it('are those that differ, wherever the odd one stands', () => {
    expect(hasSeveralSizes(fifty)).toBe(false);
    expect(hasSeveralSizes([...fifty, point({ count: 3, size: 60 })])).toBe(true);
    expect(hasSeveralSizes([point({ count: 3, size: 60 }), ...fifty])).toBe(true);
  });

  it.each([
    { count: null, size: 60 },
    { count: 3, size: null },
    { count: 61, size: 60 },
  ])('are not made by a sample that is not plotted: %j', (sample) => {
    expect(hasSeveralSizes([...fifty, point(sample)])).toBe(false);
    expect(hasSeveralSizes([point(sample), ...fifty])).toBe(false);
  });
});
