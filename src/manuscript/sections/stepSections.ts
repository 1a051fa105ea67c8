import type { StepSectionId } from '#domain/method/sectionId.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { achievement } from './results/achievement.ts';
import { actionPlan } from './plan/actionPlan.ts';
import { actions } from './plan/actions.ts';
import { alternatives } from './plan/alternatives.ts';
import { aspects } from './results/aspects.ts';
import { background } from './theme/background.ts';
import { benefit } from './results/benefit.ts';
import { causeEffect } from './causes/causeEffect.ts';
import { comparison } from './results/comparison.ts';
import { followUp } from './next/followUp.ts';
import { inventory } from './theme/inventory.ts';
import { nextSchedule } from './next/nextSchedule.ts';
import { obstacles } from './plan/obstacles.ts';
import { priority } from './theme/priority.ts';
import { procedure } from './standards/procedure.ts';
import { remainder } from './next/remainder.ts';
import { risks } from './plan/risks.ts';
import { schedule } from './theme/schedule.ts';
import { sideEffects } from './results/sideEffects.ts';
import { socialisation } from './standards/socialisation.ts';
import { standards } from './standards/standards.ts';
import { target } from './theme/target.ts';
import { title } from './theme/title.ts';
import { verification } from './causes/verification.ts';
import { vote } from './causes/vote.ts';
import { whyChains } from './causes/whyChains.ts';

/** Every section of the steps as blocks, without its heading. A section that is missing here does not compile. */
export const stepSections = {
  background,
  inventory,
  priority,
  target,
  schedule,
  title,
  'cause-effect': causeEffect,
  'why-chains': whyChains,
  vote,
  verification,
  alternatives,
  'action-plan': actionPlan,
  risks,
  actions,
  obstacles,
  comparison,
  achievement,
  aspects,
  benefit,
  'side-effects': sideEffects,
  standards,
  procedure,
  socialisation,
  remainder,
  'follow-up': followUp,
  'next-schedule': nextSchedule,
} satisfies { readonly [Id in StepSectionId]: (context: Context) => readonly Block[] };
