import { expect, it } from 'vitest';
import type { Chart } from '#figures/figure.ts';
import { categoryLabels } from '#ui/figures/plot/categoryLabels.ts';
import { chartFrame } from '#ui/figures/plot/chartFrame.ts';
import { figureLooks } from '#ui/figures/look/figureLook.ts';

const months = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

function chartOf(categories: readonly string[]): Chart {
  return {
    ...{ kind: 'chart', title: 'Grafik', alt: 'Grafik.', categoryTitle: '' },
    ...{ categories, series: [], references: [], divisions: [], right: null },
    left: { title: '', min: 0, max: 30, ticks: [{ value: 30, label: '30' }] },
    ...{ barGap: 0.5, stacking: 'grouped' },
  };
}

/** How a chart of named points stands in the narrow place beside a form. */
function frameOf(categories: readonly string[]) {
  const room = { width: 562, height: null, legend: [] };
  return chartFrame(chartOf(categories), room, figureLooks.screen);
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

it('stands names upright on two lines where they have room, so that the plot keeps its height', () => {
  const names = ['Berkas tidak lengkap', 'Salah mengisi formulir', 'Data tidak cocok'];
  const band = (width: number) => categoryLabels(chartOf(names), width, figureLooks.projector);
  const [narrow, wide] = [band(30), band(60)];
  expect(narrow.lines).toEqual(names.map((name) => [name]));
  expect(wide.lines[1]).toEqual(['Salah mengisi', 'formulir']);
  expect(wide.height).toBeLessThan(narrow.height);
});
