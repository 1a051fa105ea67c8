import type { Step } from '#domain/method/method.ts';
import { stepSections as phases } from '#domain/method/sectionId.ts';
import { chapter } from './blocks/heading.ts';
import type { Context } from './context.ts';
import type { Block } from './manuscript.ts';
import { planApproval } from './opening/approvals.ts';
import { printedSteps } from './printedSteps.ts';
import { section } from './section.ts';
import { sectionBlocks } from '#manuscript/sections/sectionBlocks.ts';
import { isBlank } from '#language/isBlank.ts';
import { roman } from '#language/roman.ts';

/** A chapter for each step, up to the one that the options name; steps without a word are left out when asked. */
export function* steps(context: Context): Generator<undefined, readonly Block[]> {
  const printed: Block[] = [];
  const { front, chapters } = context.options.format;
  const signs = front.includes('approvals');
  const lastPlanned = context.method.steps
    .flatMap(({ sections }) => sections)
    .findLast((id) => phases[id] === 'plan');
  for (const [index, step] of printedSteps(context).entries()) {
    const blocks: Block[] = [];
    for (const id of step.sections) {
      blocks.push(...section(context, id, { blocks: sectionBlocks[id](context) }));
      if (id === lastPlanned && blocks.length > 0 && signs) blocks.push(...planApproval(context));
      yield;
    }
    if (blocks.length === 0) continue;
    const number = index + 1;
    const counted = chapters.naming === 'step' ? roman(number) : `${number}`;
    const heading = `LANGKAH ${counted}: ${stepHeading(context, step).toUpperCase()}`;
    printed.push(chapter(heading, `chapter-step-${number}`), ...blocks);
  }
  return printed;
}

/** A step's chapter title: the team's own name for it, or the method's. */
function stepHeading({ risalah, method }: Context, step: Step): string {
  const own = risalah.stepNames[`${method.id}/${step.id}`] ?? '';
  return isBlank(own) ? step.heading : own.trim();
}
