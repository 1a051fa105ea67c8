import { expect, it } from 'vitest';
import type { Chart, Diagram } from '#figures/figure.ts';
import { besideShare, slideLayout } from '#ui/projector/stage/slideLayout.ts';

const stage = { width: 1280, height: 720 };
const axis = { title: 'Kali', min: 0, max: 40, ticks: [{ value: 40, label: '40' }] };
const chart: Chart = {
  kind: 'chart',
  title: 'Pareto',
  alt: 'Pareto.',
  categories: ['Berkas', 'Antrean'],
  categoryTitle: '',
  left: axis,
  right: axis,
  series: [],
  references: [],
  divisions: [],
  barGap: 0,
  stacking: 'grouped',
};

it('sets the sentence beside every chart, however many bars it has and on an old beamer too', () => {
  expect(slideLayout(chart, stage)).toBe('beside');
  const many = { ...chart, categories: Array.from({ length: 30 }, (_, at) => `${at}`) };
  expect(slideLayout(many, stage)).toBe('beside');
  expect(slideLayout(chart, { width: 1280, height: 960 })).toBe('beside');
});

it('sets the sentence above a drawing, a table, where a column does not hold it and on a telephone', () => {
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
  expect(slideLayout(drawing, stage)).toBe('below');
  expect(slideLayout(null, stage)).toBe('below');
  expect(slideLayout(chart, stage, 'a'.repeat(300))).toBe('below');
  expect(slideLayout(chart, { width: 780, height: 1688 })).toBe('below');
});

it('gives a long sentence a wider column, not smaller words', () => {
  const shares = [60, 150, 300].map((length) => parseInt(besideShare('a'.repeat(length)), 10));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBe(3);
});
