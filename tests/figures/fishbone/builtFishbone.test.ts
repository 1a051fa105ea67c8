import { describe, expect, it } from 'vitest';
import { builtFigure, buildSteps } from '#figures/builtFigure.ts';
import type { Diagram } from '#figures/figure.ts';
import { layoutFishbone, projected } from '#figures/fishbone/fishbone.ts';
import type { FishboneBone, FishboneCause } from '#figures/fishbone/fishboneInput.ts';
import { textWidth } from '#figures/textWidth.ts';

function cause(text: string, more: Partial<FishboneCause> = {}): FishboneCause {
  return { id: text, text, candidate: false, proven: false, children: [], ...more };
}

const human: FishboneBone = {
  name: 'Manusia',
  causes: [
    cause('Petugas kurang', { children: [cause('Giliran sama', { candidate: true })] }),
    cause('Belum terampil', { proven: true }),
  ],
};

function drawn(bones: readonly FishboneBone[]): Diagram {
  return layoutFishbone({ head: 'Waktu tunggu', bones }, textWidth, projected);
}

/** What can be read of a fishbone that is built up so far. */
function wordsAt(figure: Diagram, step: number): readonly string[] {
  return builtFigure(figure, step).marks.flatMap((mark) =>
    mark.kind === 'line' ? [] : [mark.lines.join(' ')].filter((words) => words !== ''),
  );
}

describe('a fishbone that is built up', () => {
  it('shows bone by bone, the head first', () => {
    const figure = drawn([human, { name: 'Metode', causes: [cause('Satu antrean')] }]);
    expect(buildSteps(figure)).toBe(2);
    expect(wordsAt(figure, 0)).toEqual(['Waktu tunggu']);
    expect(wordsAt(figure, 1)).toContain('Petugas kurang');
    expect(wordsAt(figure, 1)).not.toContain('Satu antrean');
  });

  it('of a single bone shows cause by cause, its name first', () => {
    const figure = drawn([human]);
    expect(buildSteps(figure)).toBe(3);
    expect(wordsAt(figure, 0)).toEqual(['Waktu tunggu', 'Manusia']);
    const steps = [1, 2, 3].map((step) => wordsAt(figure, step).length);
    expect(steps[0]).toBe(3);
    expect(steps[1]).toBe(4);
    expect(wordsAt(figure, 3)).toEqual(
      expect.arrayContaining(['Petugas kurang', 'Giliran sama', 'Belum terampil']),
    );
  });
});
