import { describe, expect, it } from 'vitest';
import { buildSteps, builtFigure } from '#figures/builtFigure.ts';
import type { Diagram, Figure } from '#figures/figure.ts';
import { layoutFishbone } from '#figures/fishbone/fishbone.ts';
import { textWidth } from '#figures/textWidth.ts';
import { controlChart, histogram, pie, radar, scatter } from './sampleFigures.ts';

const fishbone: Diagram = layoutFishbone(
  {
    head: 'Antrean lama',
    bones: ['Manusia', 'Metode', 'Alat'].map((name) => ({
      name,
      causes: [{ id: name, text: 'sebab', candidate: false, proven: false, children: [] }],
    })),
  },
  textWidth,
);
const figures: readonly Figure[] = [controlChart, histogram, scatter, pie, radar, fishbone];

describe('builtFigure', () => {
  it.each(figures)('is the whole $kind after its last step', (figure) => {
    expect(builtFigure(figure, buildSteps(figure))).toBe(figure);
  });

  it('shows the first bars with their numbers on axes that stay', () => {
    const built = builtFigure(histogram, 2);
    expect(built.series[0]?.values).toEqual([2, 5, null, null, null, null, null]);
    expect(built.series[0]?.labels.slice(0, 3)).toEqual(['2', '5', null]);
    expect(built.left).toEqual(histogram.left);
    expect(built.categories).toEqual(histogram.categories);
  });

  it('shows the points of one group after the other and the lines last', () => {
    const built = builtFigure(scatter, 14);
    expect(built.groups.map(({ points }) => points.length)).toEqual([12, 2, 0]);
    expect(built.lines).toEqual([]);
  });

  it('shows a fishbone bone by bone, its spine and head from the start', () => {
    const bones = (step: number): number =>
      builtFigure(fishbone, step).marks.filter(({ role }) => role === 'category').length;
    expect([0, 1, 2, 3].map(bones)).toEqual([0, 1, 2, 3]);
    expect(builtFigure(fishbone, 0).marks.map(({ role }) => role)).toContain('head');
  });
});
