import type { StepSectionId } from '#domain/method/sectionId.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { achievement } from '#manuscript/sections/results/achievement.ts';
import { actionPlan } from '#manuscript/sections/plan/actionPlan.ts';
import { actions } from '#manuscript/sections/plan/actions.ts';
import { alternatives } from '#manuscript/sections/plan/alternatives.ts';
import { aspects } from '#manuscript/sections/results/aspects.ts';
import { background } from '#manuscript/sections/theme/background.ts';
import { benefit } from '#manuscript/sections/results/benefit.ts';
import { causeEffect } from '#manuscript/sections/causes/causeEffect.ts';
import { comparison } from '#manuscript/sections/results/comparison.ts';
import { followUp } from '#manuscript/sections/next/followUp.ts';
import { inventory } from '#manuscript/sections/theme/inventory.ts';
import { nextSchedule } from '#manuscript/sections/next/nextSchedule.ts';
import { obstacles } from '#manuscript/sections/plan/obstacles.ts';
import { priority } from '#manuscript/sections/theme/priority.ts';
import { procedure } from '#manuscript/sections/standards/procedure.ts';
import { remainder } from '#manuscript/sections/next/remainder.ts';
import { risks } from '#manuscript/sections/plan/risks.ts';
import { schedule } from '#manuscript/sections/theme/schedule.ts';
import { sideEffects } from '#manuscript/sections/results/sideEffects.ts';
import { socialisation } from '#manuscript/sections/standards/socialisation.ts';
import { standards } from '#manuscript/sections/standards/standards.ts';
import { target } from '#manuscript/sections/theme/target.ts';
import { title } from '#manuscript/sections/theme/title.ts';
import { verification } from '#manuscript/sections/causes/verification.ts';
import { vote } from '#manuscript/sections/causes/vote.ts';
import { whyChains } from '#manuscript/sections/causes/whyChains.ts';

/** A section of the steps as blocks, without its heading; one with data in slices, one for each use of a tool. */
export function* sectionBlocks(
  id: StepSectionId,
  context: Context,
): Generator<undefined, readonly Block[]> {
  const made = sections[id](context);
  return 'next' in made ? yield* made : made;
}

type Made = readonly Block[] | Generator<undefined, readonly Block[]>;

/** A section that is missing here does not compile. */
const sections: { readonly [Id in StepSectionId]: (context: Context) => Made } = {
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
};
