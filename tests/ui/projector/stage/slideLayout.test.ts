import { expect, it } from 'vitest';
import type { Chart, Diagram } from '#figures/figure.ts';
import { slideLayout } from '#ui/projector/stage/slideLayout.ts';

const stage = { width: 1280, height: 720, scale: 1 };
const said = { sentence: 'Dua jenis pertama menyumbang separuh.' };
const axis = { title: 'Kali', min: 0, max: 40, ticks: [{ value: 40, label: '40' }] };

function chartOf(categories: readonly string[]): Chart {
  return {
    kind: 'chart',
    title: 'Pareto',
    alt: 'Pareto.',
    categories,
    categoryTitle: '',
    left: axis,
    right: axis,
    series: [],
    references: [],
    divisions: [],
    barGap: 0,
    stacking: 'grouped',
  };
}

function layoutOf(categories: readonly string[]): 'beside' | 'below' {
  return slideLayout(said, chartOf(categories), stage);
}

it('sets the sentence beside a chart of few short names', () => {
  expect(layoutOf(['Berkas', 'Antrean', 'Petugas'])).toBe('beside');
});

it('gives a chart the whole width where only that lets its names stand level', () => {
  expect(layoutOf(Array.from({ length: 7 }, () => 'dokumen pendukung kurang'))).toBe('below');
});

it('leaves a chart beside whose names never have room', () => {
  const names = Array.from({ length: 12 }, () => 'ketidaklengkapan pertanggungjawaban');
  expect(layoutOf(names)).toBe('beside');
});

it('sets the sentence above very many bars, a drawing, a table and on a narrow screen', () => {
  expect(layoutOf(Array.from({ length: 13 }, (_, at) => `${at}`))).toBe('below');
  const drawing: Diagram = {
    kind: 'diagram',
    parts: [],
    title: 'Alur',
    alt: 'Alur.',
    width: 10,
    height: 10,
    marks: [],
    landscape: false,
  };
  expect(slideLayout(said, drawing, stage)).toBe('below');
  expect(slideLayout(said, null, stage)).toBe('below');
  const upright = { width: 1280, height: 1024, scale: 1 };
  expect(slideLayout(said, chartOf(['Berkas']), upright)).toBe('below');
});

it('sets a long sentence above, where it has room', () => {
  const long = { sentence: 'Kalimat yang panjang. '.repeat(8) };
  expect(slideLayout(long, chartOf(['Berkas']), stage)).toBe('below');
});
