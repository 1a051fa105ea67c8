import type { Step } from '#domain/method/method.ts';
import { stepSections as phases } from '#domain/method/sectionId.ts';
import type { StepSectionId } from '#domain/method/sectionId.ts';
import { chapter } from './blocks/heading.ts';
import type { Context } from './context.ts';
import type { Block } from './manuscript.ts';
import { planApproval } from './opening/approvals.ts';
import { section } from './section.ts';
import { stepSections } from './sections/stepSections.ts';
import { isBlank } from './text/isBlank.ts';

/** A chapter for each step, up to the one that the options name; steps without a word are left out when asked. */
export function* steps(context: Context): Generator<undefined, readonly Block[]> {
  const printed: Block[] = [];
  const lastPlanned = context.method.steps
    .flatMap(({ sections }) => sections)
    .findLast((id) => phases[id] === 'plan');
  for (const [index, step] of printedSteps(context).entries()) {
    const blocks: Block[] = [];
    for (const id of step.sections) {
      blocks.push(...section(context, id, { blocks: stepSections[id](context) }));
      if (id === lastPlanned && blocks.length > 0) blocks.push(...approvedPlan(context, id));
      yield;
    }
    if (blocks.length === 0) continue;
    const number = index + 1;
    const heading = `LANGKAH ${number}: ${stepHeading(context, step).toUpperCase()}`;
    printed.push(chapter(heading, `chapter-step-${number}`), ...blocks);
  }
  return printed;
}

/** The plan is approved where it ends; a page of the wizard shows it with the last question of the plan. */
function approvedPlan(context: Context, last: StepSectionId): readonly Block[] {
  const chosen = context.options.sections;
  const isShown = chosen === undefined || chosen.includes('approvals') || chosen.includes(last);
  return isShown ? planApproval(context) : [];
}

/** The steps that are printed. An id that no step bears prints them all. */
export function printedSteps({ method, options }: Context): readonly Step[] {
  const last = method.steps.findIndex((step) => step.id === options.untilStep);
  return last < 0 ? method.steps : method.steps.slice(0, last + 1);
}

/** A step's chapter title: the team's own name for it, or the method's. */
function stepHeading({ risalah, method }: Context, step: Step): string {
  const own = risalah.stepNames[`${method.id}/${step.id}`] ?? '';
  return isBlank(own) ? step.heading : own.trim();
}
