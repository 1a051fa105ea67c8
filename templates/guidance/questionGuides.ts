import type { QuestionGuides } from '#domain/risalah/question.ts';
import { causeQuestions } from './questions/causes.ts';
import { nextQuestions } from './questions/next.ts';
import { officeQuestions } from './questions/office.ts';
import { peopleQuestions } from './questions/people.ts';
import { planQuestions } from './questions/plan.ts';
import { resultQuestions } from './questions/results.ts';
import { standardQuestions } from './questions/standards.ts';
import { targetQuestions } from './questions/target.ts';
import { themeQuestions } from './questions/theme.ts';

/** Every field, table and tool place of the risalah, explained. A question without its guide does not compile. */
export const questionGuides: QuestionGuides = {
  ...officeQuestions,
  ...peopleQuestions,
  ...themeQuestions,
  ...targetQuestions,
  ...causeQuestions,
  ...planQuestions,
  ...resultQuestions,
  ...standardQuestions,
  ...nextQuestions,
};
