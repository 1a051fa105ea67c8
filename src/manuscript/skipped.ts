import type { StepSectionId } from '#domain/method/sectionId.ts';
import { absenceIn } from './blocks/blank.ts';
import type { Context } from './context.ts';
import type { Block, Manuscript } from './manuscript.ts';
import { printedSteps } from './printedSteps.ts';
import { isLeftOut } from './summary.ts';

/** The questions of the printed steps that the report passes over, where its format leaves empty answers out. */
export function skippedSections(context: Context, { parts }: Manuscript): readonly StepSectionId[] {
  if (context.options.format.emptyAnswers !== 'omit') return [];
  const told = new Set(
    parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (isUnsaid(block) ? [] : sectionOf(block))),
    ),
  );
  return printedSteps(context)
    .flatMap(({ sections }) => sections)
    .filter((id) => !told.has(id) && !isLeftOut(context, id));
}

function isUnsaid(block: Block): boolean {
  return block.kind === 'paragraph' && absenceIn(block) === 'unsaid';
}

function sectionOf(block: Block): readonly string[] {
  return 'section' in block ? [block.section] : [];
}
