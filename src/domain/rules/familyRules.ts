import { benefitRules } from './benefit.ts';
import { causeRules } from './causes.ts';
import { circleRules } from './circle.ts';
import { copiedRules } from './copied.ts';
import { dataRules } from './data.ts';
import { entryRules } from './entries.ts';
import { implementationRules } from './implementation.ts';
import { nextRules } from './next.ts';
import { planRules } from './plan.ts';
import { priorityRules } from './priority.ts';
import { privacyRules } from './privacy.ts';
import { problemRules } from './problem.ts';
import { resultRules } from './results.ts';
import { scheduleRules } from './schedule.ts';
import { standardRules } from './standards.ts';
import { targetRules } from './targets.ts';
import { titleRules } from './title.ts';
import { verificationRules } from './verification.ts';
import { voteRules } from './vote.ts';

/** The rules that tear nothing, by id, in the order in which they are spoken at one place. */
export const familyRules = {
  ...circleRules,
  ...problemRules,
  ...priorityRules,
  ...targetRules,
  ...scheduleRules,
  ...titleRules,
  ...dataRules,
  ...causeRules,
  ...voteRules,
  ...verificationRules,
  ...planRules,
  ...implementationRules,
  ...resultRules,
  ...benefitRules,
  ...standardRules,
  ...nextRules,
  ...entryRules,
  ...privacyRules,
  ...copiedRules,
} as const;

export type FamilyRuleId = keyof typeof familyRules;
