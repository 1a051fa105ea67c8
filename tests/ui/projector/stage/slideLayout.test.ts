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

const saying = (letters: number, more: { source?: string; stressed?: string } = {}) => ({
  sentence: 'a'.repeat(letters),
  source: '',
  ...more,
});

it('sets the sentence beside every chart, however many bars it has and on an old beamer too', () => {
  expect(slideLayout(chart, stage, saying(60))).toBe('beside');
  const many = { ...chart, categories: Array.from({ length: 30 }, (_, at) => `${at}`) };
  expect(slideLayout(many, stage, saying(60))).toBe('beside');
  expect(slideLayout(chart, { width: 1280, height: 960 }, saying(60))).toBe('beside');
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
  expect(slideLayout(drawing, stage, saying(60))).toBe('below');
  expect(slideLayout(null, stage, saying(60))).toBe('below');
  expect(slideLayout(chart, stage, saying(500))).toBe('below');
  expect(slideLayout(chart, { width: 780, height: 1688 }, saying(60))).toBe('below');
});

it('gives a long sentence a wider column, not smaller words', () => {
  const shares = [60, 150, 220].map((length) => parseInt(besideShare(saying(length), stage), 10));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBe(3);
});

it('gives a wider column where number and source would run off the slide', () => {
  const source = 's'.repeat(150);
  const column = besideShare(saying(173, { source, stressed: '76,5%' }), stage);
  expect(parseInt(column, 10)).toBeGreaterThan(parseInt(besideShare(saying(173), stage), 10));
});

it('sets sentence, number and source above the chart where no column holds them', () => {
  const source = 's'.repeat(300);
  expect(slideLayout(chart, stage, saying(200, { source, stressed: '76,5%' }))).toBe('below');
});
