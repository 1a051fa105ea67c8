import type { RuleId } from '#domain/rules/ruleId.ts';
import type { Break } from '#tests/domain/rules/watchRules.ts';
import { chartNumbersBreaks } from './chartNumbers.ts';
import { daysInWordsBreaks, peopleBreaks, proofBreaks } from './crossed.ts';
import { dataBreaks } from './data.ts';
import { dayOrderBreaks } from './dayOrder.ts';
import { entriesBreaks } from './entries.ts';
import { impossibleBreaks } from './impossible.ts';
import { privacyBreaks } from './privacy.ts';
import { toldNumbersBreaks } from './toldNumbers.ts';
import { benefitBreaks } from './benefit.ts';
import { causesBreaks } from './causes.ts';
import { circleBreaks } from './circle.ts';
import { implementationBreaks } from './implementation.ts';
import { nextBreaks } from './next.ts';
import { planBreaks } from './plan.ts';
import { priorityBreaks } from './priority.ts';
import { problemBreaks } from './problem.ts';
import { resultsBreaks } from './results.ts';
import { scheduleBreaks } from './schedule.ts';
import { standardsBreaks } from './standards.ts';
import { targetsBreaks } from './targets.ts';
import { titleBreaks } from './title.ts';
import { verificationBreaks } from './verification.ts';
import { voteBreaks } from './vote.ts';

/** A change to the worked example for every rule of the families, that makes it speak. */
export const breaks = {
  ...chartNumbersBreaks,
  ...dataBreaks,
  ...dayOrderBreaks,
  ...entriesBreaks,
  ...impossibleBreaks,
  ...daysInWordsBreaks,
  ...peopleBreaks,
  ...proofBreaks,
  ...privacyBreaks,
  ...toldNumbersBreaks,
  ...benefitBreaks,
  ...causesBreaks,
  ...circleBreaks,
  ...implementationBreaks,
  ...nextBreaks,
  ...planBreaks,
  ...priorityBreaks,
  ...problemBreaks,
  ...resultsBreaks,
  ...scheduleBreaks,
  ...standardsBreaks,
  ...targetsBreaks,
  ...titleBreaks,
  ...verificationBreaks,
  ...voteBreaks,
} satisfies Partial<Record<RuleId, Break>>;
