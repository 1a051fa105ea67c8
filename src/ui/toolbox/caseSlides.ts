import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { causeEffectSlides, toolSlide } from '#publications/slides/toolSlide.ts';

/** A teaching case as slides, laid beside nothing else of the toolbox. */
export function caseSlides(toolbox: Risalah, { data }: AnyTeachingCase): readonly Slide[] {
  const { background } = toolbox;
  if (!('tool' in data)) return causeEffectSlides({ ...toolbox, 'cause-effect': data });
  return [
    toolSlide({ ...toolbox, background: { ...background, data: [data] } }, 'background', data),
  ];
}
