import type { QuestionGuide, ToolGuide } from '#domain/method/guidance.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { FieldOf } from './address.ts';

/** How to answer every question of every section. */
export type QuestionGuides = {
  readonly [Id in SectionId]: { readonly [Field in FieldOf<Id>]: QuestionGuide };
};

/** How to use every tool. */
export type ToolGuides = Readonly<Record<ToolId, ToolGuide>>;

/** All that explains a question; loaded when somebody first asks. */
export interface Guides {
  readonly questions: QuestionGuides;
  readonly tools: ToolGuides;
}

/** The guide of a field, by names that come from the screen; `null` where there is none. */
export function guideOf(
  { questions }: Guides,
  section: SectionId,
  field: string,
): QuestionGuide | null {
  const fields: Readonly<Record<string, QuestionGuide>> = questions[section];
  return fields[field] ?? null;
}
