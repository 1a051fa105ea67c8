import type { StepSectionId } from '#domain/method/sectionId.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { achievement } from './achievement.ts';
import { actionPlan } from './actionPlan.ts';
import { actions } from './actions.ts';
import { alternatives } from './alternatives.ts';
import { aspects } from './aspects.ts';
import { background } from './background.ts';
import { benefit } from './benefit.ts';
import { causeEffect } from './causeEffect.ts';
import { comparison } from './comparison.ts';
import { followUp } from './followUp.ts';
import { inventory } from './inventory.ts';
import { nextSchedule } from './nextSchedule.ts';
import { obstacles } from './obstacles.ts';
import { priority } from './priority.ts';
import { procedure } from './procedure.ts';
import { remainder } from './remainder.ts';
import { risks } from './risks.ts';
import { schedule } from './schedule.ts';
import { sideEffects } from './sideEffects.ts';
import { socialisation } from './socialisation.ts';
import { standards } from './standards.ts';
import { target } from './target.ts';
import { title } from './title.ts';
import { verification } from './verification.ts';
import { vote } from './vote.ts';
import { whyChains } from './whyChains.ts';

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
