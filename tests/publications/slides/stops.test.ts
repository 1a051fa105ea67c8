import { expect, it } from 'vitest';
import type { Diagram } from '#figures/figure.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { stopsOf } from '#publications/slides/stops.ts';

const stage = { width: 1280, height: 720, scale: 1 };
const figure: Diagram = {
  ...{ kind: 'diagram', parts: [], title: 'Peta', alt: 'Peta.' },
  ...{ width: 100, height: 50, marks: [], landscape: false },
};

function sentencesOf(shows: Slide['shows']): readonly string[] {
  const slide: Slide = {
    ...{ id: 'theme.x', section: 'background', name: 'Peta', sentence: 'Median turun.' },
    ...{ source: '', tool: null, use: '', shows },
  };
  return stopsOf([slide], stage).map((stop) => stop.slide.sentence);
}

it('says of each figure what it shows, and what the slide says where it says nothing itself', () => {
  const figures = [figure, figure];
  const sayings = ['', 'Rentangnya menyempit.'];
  expect(sentencesOf({ kind: 'figures', figures, sayings })).toEqual([
    'Median turun.',
    'Rentangnya menyempit.',
  ]);
  expect(sentencesOf({ kind: 'figures', figures })).toEqual(['Median turun.', 'Median turun.']);
});

it('carries points that find no room below the sentence over to a next page, and loses none', () => {
  const points = Array.from(
    { length: 9 },
    (_, at) => `${at} ${'Antrean menjadi lebih singkat. '.repeat(5)}`,
  );
  const slide: Slide = {
    ...{ id: 'closing.penutup', section: 'closing', name: 'Penutup', sentence: 'Selesai.' },
    ...{ source: '', tool: null, use: '', shows: { kind: 'points', points } },
  };
  const stops = stopsOf([slide], stage);
  expect(stops.length).toBeGreaterThan(1);
  const shown = stops.flatMap(({ slide: { shows } }) =>
    shows.kind === 'points' ? shows.points : [],
  );
  expect(shown).toEqual(points);
});
