import { stepSections as phases } from '#domain/method/sectionId.ts';
import { emptyChapter } from './blocks/blank.ts';
import { chapter } from './blocks/heading.ts';
import type { Context } from './context.ts';
import type { Block } from './manuscript.ts';
import { planApproval } from './opening/approvals.ts';
import { printedSteps } from './printedSteps.ts';
import { section } from './section.ts';
import { sectionBlocks } from '#manuscript/sections/sectionBlocks.ts';
import { cycleText, stepHeading } from '#words/labels/steps.ts';
import { roman } from '#language/roman.ts';

/** A chapter for each step, up to the one that the options name; one without a word says so. */
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
      blocks.push(...section(context, id, { blocks: yield* sectionBlocks(id, context) }));
      if (id === lastPlanned && blocks.length > 0 && signs) blocks.push(...planApproval(context));
      yield;
    }
    // A chapter that vanished would leave a gap in the numbers, and its work unsaid.
    if (blocks.length === 0) blocks.push(emptyChapter(step.sections[0] ?? 'background', 'Langkah'));
    const number = index + 1;
    const counted = chapters.naming === 'step' ? roman(number) : `${number}`;
    const cycle = cycleText([step]);
    const name = stepHeading(context.risalah, context.method, step);
    const heading = `Langkah ${counted}${cycle === '' ? '' : ` (${cycle})`}: ${name}`;
    printed.push(chapter(heading.toUpperCase(), `chapter-step-${number}`), ...blocks);
  }
  return printed;
}
