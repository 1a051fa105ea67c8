import { expect, it } from 'vitest';
import type { Chart } from '#figures/figure.ts';
import { chartFrame } from '#ui/figures/chartFrame.ts';
import { figureLooks } from '#ui/figures/figureLook.ts';

const months = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** How a chart of named points stands in the narrow place beside a form. */
function frameOf(categories: readonly string[]) {
  const chart: Chart = {
    ...{ kind: 'chart', title: 'Grafik', alt: 'Grafik.', categoryTitle: '' },
    ...{ categories, series: [], references: [], divisions: [], right: null },
    left: { title: '', min: 0, max: 30, ticks: [{ value: 30, label: '30' }] },
    ...{ barGap: 0.5, stacking: 'grouped' },
  };
  return chartFrame(chart, { width: 562, height: null, legend: [] }, figureLooks.screen);
}

it('shows a whole year at once, its months upright', () => {
  const { width, labels } = frameOf(months);
  expect(width).toBe(562);
  expect(labels.way).toBe('upright');
  expect(labels.lines.flat()).toEqual(months);
});

it('leaves names level where they have room', () => {
  expect(frameOf(months.slice(0, 4)).labels.way).toBe('level');
});

it('scrolls a chart of long names rather than cut them', () => {
  const { width, labels } = frameOf(months.map((month) => `Pertanggungjawaban ${month}`));
  expect(width).toBeGreaterThan(562);
  expect(labels.way).toBe('level');
});
