import type { Method } from '#domain/method/method.ts';
import { closingSections, openingSections } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';

/**
 * Sections whose gaps are spoken of: those that the team has begun, and all of a step once a later step is begun.
 *
 * What nobody has come to yet is not missing. The pages before and after the steps are filled along the way: where
 * they are not begun, they are due with the last step.
 */
export function dueSections(begun: ReadonlySet<SectionId>, method: Method): ReadonlySet<SectionId> {
  const steps = method.steps.map(({ sections }): readonly SectionId[] => sections);
  const furthest = steps.findLastIndex((sections) => sections.some((id) => begun.has(id)));
  const isLast = furthest >= 0 && furthest === steps.length - 1;
  return new Set<SectionId>([
    ...begun,
    ...steps.slice(0, Math.max(0, furthest)).flat(),
    ...(isLast ? [...openingSections, ...closingSections] : []),
  ]);
}
