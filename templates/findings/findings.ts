import type { FindingTexts } from '#domain/rules/ruleId.ts';
import { benefitFindingTexts } from './benefit.ts';
import { causeFindingTexts } from './causes.ts';
import { chartNumberFindingTexts } from './chartNumbers.ts';
import { circleFindingTexts } from './circle.ts';
import { copiedFindingTexts } from './copied.ts';
import { dataFindingTexts } from './data.ts';
import { daysInWordsFindingTexts, peopleFindingTexts, proofFindingTexts } from './jury/crossed.ts';
import { dayOrderFindingTexts } from './jury/dayOrder.ts';
import { entryFindingTexts } from './entries.ts';
import { evidenceFindingTexts } from './evidence.ts';
import { impossibleFindingTexts } from './jury/impossible.ts';
import { implementationFindingTexts } from './implementation.ts';
import { nextFindingTexts } from './next.ts';
import { lackTexts } from './lacks.ts';
import { planFindingTexts } from './plan.ts';
import { priorityFindingTexts } from './priority.ts';
import { privacyFindingTexts } from './privacy.ts';
import { problemFindingTexts } from './problem.ts';
import { resultFindingTexts } from './results.ts';
import { scheduleFindingTexts } from './schedule.ts';
import { sourceFindingTexts } from './sources.ts';
import { standardFindingTexts } from './standards.ts';
import { targetFindingTexts } from './targets.ts';
import { threadFindingTexts } from './thread.ts';
import { titleFindingTexts } from './title.ts';
import { toldFindingTexts } from './jury/told.ts';
import { verificationFindingTexts } from './verification.ts';
import { voteFindingTexts } from './vote.ts';

/** The wording of every finding; a rule without words does not compile. */
export const findingTexts = {
  ...threadFindingTexts,
  ...evidenceFindingTexts,
  ...copiedFindingTexts,
  ...problemFindingTexts,
  ...priorityFindingTexts,
  ...targetFindingTexts,
  ...titleFindingTexts,
  ...scheduleFindingTexts,
  ...dataFindingTexts,
  ...chartNumberFindingTexts,
  ...causeFindingTexts,
  ...voteFindingTexts,
  ...verificationFindingTexts,
  ...planFindingTexts,
  ...implementationFindingTexts,
  ...resultFindingTexts,
  ...benefitFindingTexts,
  ...standardFindingTexts,
  ...nextFindingTexts,
  ...circleFindingTexts,
  ...sourceFindingTexts,
  ...entryFindingTexts,
  ...privacyFindingTexts,
  ...toldFindingTexts,
  ...dayOrderFindingTexts,
  ...impossibleFindingTexts,
  ...daysInWordsFindingTexts,
  ...peopleFindingTexts,
  ...proofFindingTexts,
  ...lackTexts,
} satisfies FindingTexts;
