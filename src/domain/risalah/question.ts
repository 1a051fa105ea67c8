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

/** A step of a lesson: what a hall reads, and what the facilitator says and does. */
export interface LessonStep {
  readonly step: string;
  readonly notes: string;
}

/** How a tool is made, and how what it shows is read, on its first teaching case. */
export interface ToolLesson {
  readonly making: readonly LessonStep[];
  readonly reading: readonly LessonStep[];
}

export type ToolLessons = Readonly<Record<ToolId, ToolLesson>>;

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
