import type { Method } from '#domain/method/method.ts';
import type { Phase } from '#domain/method/phase.ts';
import { openingSections, stepSections } from '#domain/method/sectionId.ts';
import type { SectionId, StepSectionId } from '#domain/method/sectionId.ts';
import type { StoryPart } from '#domain/method/storyPart.ts';

/** Where the story stands in each phase, for steps that span several parts of it. */
const ofPhase: Readonly<Record<Phase, StoryPart>> = {
  theme: 'plan',
  causes: 'plan',
  'dominant-causes': 'plan',
  plan: 'plan',
  implementation: 'do',
  results: 'check',
  standards: 'act',
  next: 'act',
};

/** The part that a section tells: that of its step, by its phase where the step has several. */
export function storyPart(section: SectionId, { steps }: Method): StoryPart {
  if (openingSections.some((id) => id === section)) return 'opening';
  if (!isOfStep(section)) return 'closing';
  const [only, ...others] = steps.find(({ sections }) => sections.includes(section))?.pdca ?? [];
  return only === undefined || others.length > 0 ? ofPhase[stepSections[section]] : only;
}

function isOfStep(section: SectionId): section is StepSectionId {
  return section in stepSections;
}
