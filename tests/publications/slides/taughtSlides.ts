import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { causeEffectSlides, toolSlide } from '#publications/slides/toolSlide.ts';
import { defaults } from '#templates/defaults.ts';
import { loadTeachingCases } from '#templates/teaching/teachingCases.ts';
import { taughtTools } from '#words/tools.ts';

export const blankRisalah: Risalah = emptyRisalah({
  id: 'r',
  createdAt: '2026-06-01T02:00:00.000Z',
  method: 'eight',
  newId: () => 'x',
  defaults,
});

/** What the toolbox projects of every teaching case. */
export async function taughtSlides(): Promise<readonly Slide[]> {
  const cases = await Promise.all(taughtTools.map(loadTeachingCases));
  return cases.flat().flatMap(({ data }) => {
    if (!('tool' in data)) return causeEffectSlides({ ...blankRisalah, 'cause-effect': data });
    const background = { ...blankRisalah.background, data: [data] };
    return [toolSlide({ ...blankRisalah, background }, 'background', data)];
  });
}
