import { describe, expect, it } from 'vitest';
import { analyseScatter, emptyScatter } from '#domain/tools/scatter.ts';
import type { ScatterInput } from '#domain/tools/scatter.ts';
import { spanAxis } from '#figures/charts/axis.ts';
import type { ScatterChart } from '#figures/figure.ts';
import { drawScatter } from '#figures/charts/scatter.ts';

const drawing = {
  title: 'Diagram tebar',
  xTitle: 'Berkas',
  xUnit: '',
  yTitle: 'Waktu',
  yUnit: 'menit',
  trend: 'drawn',
  medians: 'hidden',
} as const;

function chartOf(pairs: ScatterInput['pairs']): ScatterChart {
  return drawScatter(analyseScatter({ ...emptyScatter, pairs }), drawing);
}

function pair(x: number, y: number, stratum = ''): ScatterInput['pairs'][number] {
  return { x, y, stratum, label: '' };
}

describe('a drawn scatter diagram', () => {
  it('has one group without a name where there are no strata', () => {
    const { groups, x, y } = chartOf([pair(101, 5), pair(102, 7), pair(104, 9)]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.name).toBe('');
    expect(x).toMatchObject({ title: 'Berkas', min: 100, max: 105 });
    expect(y.title).toBe('Waktu (menit)');
  });

  it('has a group for each stratum, and one for the points of none', () => {
    const { groups, alt } = chartOf([
      pair(1, 2, 'Pagi'),
      pair(2, 3, 'Siang'),
      pair(3, 3),
      pair(4, 4, 'Pagi'),
    ]);
    expect(groups.map(({ name, points }) => [name, points.length])).toEqual([
      ['Pagi', 2],
      ['Siang', 1],
      ['Tanpa kelompok', 1],
    ]);
    expect(alt).toContain('Kelompok: Pagi dan Siang.');
  });

  it('draws the line from the first to the last point and gives it room', () => {
    const { lines, y } = chartOf([pair(0, 0), pair(1, 9), pair(2, 0), pair(3, 18)]);
    const [trend] = lines;
    expect(trend?.from.x).toBe(0);
    expect(trend?.to.x).toBe(3);
    expect(y.min).toBeLessThanOrEqual(trend?.from.y ?? NaN);
    expect(chartOf([pair(0, 0), pair(1, 1)]).lines).toEqual([]);
    expect(chartOf([pair(1, 0), pair(1, 1), pair(1, 2)]).lines).toEqual([]);
  });

  it('says in words how many pairs it holds', () => {
    expect(chartOf([]).alt).toBe('Diagram tebar. Belum ada data.');
    expect(chartOf([pair(1, 2), pair(2, 4), pair(3, 6)]).alt).toBe(
      'Diagram tebar. 3 pasang Berkas dan Waktu, korelasi r = 1.',
    );
  });
});

describe('an axis that need not start at zero', () => {
  it('covers the values between round numbers', () => {
    expect(spanAxis('', [74.03, 73.99])).toMatchObject({ min: 73.98, max: 74.04 });
    expect(spanAxis('', [98, 113])).toMatchObject({ min: 95, max: 115 });
    expect(spanAxis('', [0, 10])).toMatchObject({ min: 0, max: 12 });
    expect(spanAxis('', [-10, 0])).toMatchObject({ min: -12, max: 0 });
  });

  it('still has a length where all values are equal or missing', () => {
    for (const values of [[5, 5], [0], []]) {
      const { min, max } = spanAxis('', values);
      expect(max).toBeGreaterThan(min);
    }
  });
});
