import { benefitRules } from './steps/benefit.ts';
import { causeRules } from './steps/causes.ts';
import { chartNumberRules } from './across/chartNumbers.ts';
import { circleRules } from './steps/circle.ts';
import { copiedRules } from './across/copied.ts';
import { dayOrderRules } from './across/dayOrder.ts';
import { dataRules } from './across/data.ts';
import { entryRules } from './across/entries.ts';
import { impossibleRules } from './across/impossible.ts';
import { implementationRules } from './steps/implementation.ts';
import { nextRules } from './steps/next.ts';
import { daysInWordsRules } from './across/daysInWords.ts';
import { peopleRules } from './across/people.ts';
import { planRules } from './steps/plan.ts';
import { priorityRules } from './steps/priority.ts';
import { proofRules } from './across/proofs.ts';
import { privacyRules } from './across/privacy.ts';
import { problemRules } from './steps/problem.ts';
import { resultRules } from './steps/results.ts';
import { sourceRules } from './across/ownAgainstSource.ts';
import { scheduleRules } from './steps/schedule.ts';
import { standardRules } from './steps/standards.ts';
import { targetRules } from './steps/targets.ts';
import { titleRules } from './steps/title.ts';
import { toldRules } from './told/toldNumbers.ts';
import { verificationRules } from './steps/verification.ts';
import { voteRules } from './steps/vote.ts';

/** The rules that tear nothing, by id, in the order in which they are spoken at one place. */
export const familyRules = {
  ...circleRules,
  ...problemRules,
  ...priorityRules,
  ...targetRules,
  ...scheduleRules,
  ...titleRules,
  ...dataRules,
  ...chartNumberRules,
  ...causeRules,
  ...voteRules,
  ...verificationRules,
  ...planRules,
  ...implementationRules,
  ...resultRules,
  ...benefitRules,
  ...standardRules,
  ...nextRules,
  ...sourceRules,
  ...entryRules,
  ...privacyRules,
  ...copiedRules,
  ...toldRules,
  ...dayOrderRules,
  ...daysInWordsRules,
  ...impossibleRules,
  ...peopleRules,
  ...proofRules,
} as const;

export type FamilyRuleId = keyof typeof familyRules;
