import type { SectionId } from '#domain/method/sectionId.ts';
import { firstSentence } from '#language/firstSentence.ts';
import type { Context } from './context.ts';
import type { Block, Paragraph } from './manuscript.ts';
import { joined } from '#language/joined.ts';

/**
 * What a summary leaves out whole, as a convention's reader finds it elsewhere or can do without: the schedule stands in
 * the identity, the chains of causes in the diagram, and dates and names of meetings interest the office alone.
 */
const leftOut: ReadonlySet<SectionId> = new Set([
  // Theme and title are the first words of the paper.
  'title',
  'schedule',
  'why-chains',
  'risks',
  'obstacles',
  'side-effects',
  'socialisation',
  'next-schedule',
]);

export function isSummary({ options }: Pick<Context, 'options'>): boolean {
  return options.format.detail === 'summary';
}

export function isLeftOut(context: Pick<Context, 'options'>, section: SectionId): boolean {
  return isSummary(context) && leftOut.has(section);
}

/** In a summary the arithmetic is left to the full report. */
export function shortened(
  context: Pick<Context, 'options'>,
  blocks: readonly Block[],
): readonly Block[] {
  if (!isSummary(context)) return blocks;
  return blocks.filter((block) => block.kind !== 'paragraph' || block.style !== 'formula');
}

/** The first two sentences of what a drawing shows: its answer, and what bears it out. */
function brief(paragraph: Paragraph): Paragraph {
  const [run] = paragraph.runs;
  if (paragraph.runs.length !== 1 || run?.kind !== 'text') return paragraph;
  const first = firstSentence(run.text);
  const second = firstSentence(run.text.trim().slice(first.length));
  return { ...paragraph, runs: [{ ...run, text: joined([first, second], ' ') }] };
}

/** In a summary the first drawing speaks for its table, and for a second beneath it such as a chart of ranges. */
export function drawn(
  context: Pick<Context, 'options'>,
  blocks: readonly Block[],
): readonly Block[] {
  if (!isSummary(context) || blocks.every(({ kind }) => kind !== 'figure')) return blocks;
  const spread = blocks.find(
    (block) => block.kind === 'figure' && block.anchor.endsWith('-spread'),
  );
  return blocks
    .filter((block) => block.kind !== 'table' && block !== spread)
    .map((block) =>
      block.kind === 'paragraph' && block.style === 'reading' ? brief(block) : block,
    );
}
