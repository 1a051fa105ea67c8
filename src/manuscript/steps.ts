import type { Step } from '#domain/method/method.ts';
import { chapter } from './blocks/heading.ts';
import type { Context } from './context.ts';
import type { Block } from './manuscript.ts';
import { section } from './section.ts';
import { stepSections } from './sections/stepSections.ts';
import { isBlank } from './text/isBlank.ts';

/** A chapter for each step, up to the one that the options name; steps without a word are left out when asked. */
export function steps(context: Context): readonly Block[] {
  return printedSteps(context).flatMap((step, index) => {
    const blocks = step.sections.flatMap((id) =>
      section(context, id, { blocks: stepSections[id](context) }),
    );
    if (blocks.length === 0) return [];
    const number = index + 1;
    const heading = `LANGKAH ${number}: ${stepHeading(context, step).toUpperCase()}`;
    return [chapter(heading, `chapter-step-${number}`), ...blocks];
  });
}

/** The steps that are printed. An id that no step bears prints them all. */
export function printedSteps({ method, options }: Context): readonly Step[] {
  const last = method.steps.findIndex((step) => step.id === options.untilStep);
  return last < 0 ? method.steps : method.steps.slice(0, last + 1);
}

/** A step's chapter title: the team's own name for it, or the method's. */
export function stepHeading({ risalah, method }: Context, step: Step): string {
  const own = risalah.stepNames[`${method.id}/${step.id}`] ?? '';
  return isBlank(own) ? step.heading : own.trim();
}
