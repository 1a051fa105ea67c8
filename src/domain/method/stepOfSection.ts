import type { Method, Step } from './method.ts';
import type { SectionId } from './sectionId.ts';

/** The step that holds a section in this method; `null` for the pages before and after the steps. */
export function stepOfSection(method: Method, section: SectionId): Step | null {
  return method.steps.find((step) => step.sections.some((each) => each === section)) ?? null;
}
