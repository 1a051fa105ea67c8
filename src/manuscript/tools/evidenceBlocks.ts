import type { SectionId } from '#domain/method/sectionId.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { capitalise } from '#language/capitalise.ts';
import { footnote, prose } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { drawn, isSummary } from '#manuscript/summary.ts';
import { periodText } from '#words/printed.ts';
import { isBlank } from '#language/isBlank.ts';
import { quoted, withinSentence } from '#language/withinSentence.ts';
import { toolNames } from '#words/tools.ts';
import { viewAt } from './toolViews.ts';

/**
 * The uses of tools in a section, one after another, each in a slice: what was asked, table, figure, reading, and the team's
 * own words.
 */
export function* evidenceBlocks(
  context: Context,
  section: SectionId,
  uses: readonly ToolUse[],
): Generator<undefined, readonly Block[]> {
  const told: Block[] = [];
  for (const [index, use] of uses.entries()) {
    if (isSummary(context) && (isToldBy(use, uses) || isDrawnAgain(use, section, context)))
      continue;
    const { blocks } = viewAt(context.risalah, use, { section, name: `data-${index + 1}` });
    told.push(
      ...sourced(use, presented(section, subjectOf(use), notedOnce(drawn(context, blocks)))),
      ...prose(section, use.evidence.reading),
    );
    yield;
  }
  return told;
}

/**
 * A run of points before the improvement is drawn again, beside those after it, where the results are told: in a summary once
 * is enough.
 */
function isDrawnAgain({ tool }: ToolUse, section: SectionId, { risalah }: Context): boolean {
  const isEarly = section === 'background' || section === 'inventory';
  const isOfPoints = tool === 'control-chart' || tool === 'series' || tool === 'histogram';
  return isEarly && isOfPoints && risalah.comparison.data.some((other) => other.tool === tool);
}

/** What stands under a table and again under its figures is printed under the last of them alone. */
function notedOnce(blocks: readonly Block[]): readonly Block[] {
  const noted = blocks.flatMap((block) =>
    (block.kind === 'table' || block.kind === 'figure') && block.note !== '' ? [block] : [],
  );
  const last = new Map(noted.map((block) => [block.note, block]));
  return blocks.map((block) =>
    (block.kind === 'table' || block.kind === 'figure') &&
    block.note !== '' &&
    last.get(block.note) !== block
      ? { ...block, note: '' }
      : block,
  );
}

/** A check sheet is told by the Pareto diagram that is made of it. */
function isToldBy({ tool }: ToolUse, uses: readonly ToolUse[]): boolean {
  return tool === 'check-sheet' && uses.some((other) => other.tool === 'pareto');
}

function subjectOf({ title, tool, evidence }: ToolUse): string {
  const name = isBlank(title) ? toolNames[tool].toLowerCase() : withinSentence(title);
  const period = periodText(evidence.periodFrom, evidence.periodTo);
  const data = period === '' ? `Data ${name}` : `Data ${name} pada periode ${period}`;
  if (isBlank(evidence.question)) return data;
  const asked = quoted(evidence.question);
  return `Untuk menjawab pertanyaan ${asked}, ${data.charAt(0).toLowerCase()}${data.slice(1)}`;
}

/** Longest source that stands at the foot of a page, in letters; a longer one stays under its table and figure. */
const LONGEST_FOOTNOTE = 200;

/** The source once, as a footnote to the sentence that presents, instead of under the table and again under the figure. */
function sourced({ evidence }: ToolUse, blocks: readonly Block[]): readonly Block[] {
  const source = evidence.source.trim();
  const [first, ...others] = blocks;
  if (source === '' || source.length > LONGEST_FOOTNOTE) return blocks;
  if (first?.kind !== 'paragraph' || others.length === 0) return blocks;
  const told = `Sumber: ${source}`;
  const note = footnote(`${told.replace(/\.+$/u, '')}.`);
  return [
    { ...first, runs: [...first.runs, note] },
    ...others.map((block) =>
      block.kind === 'table' || block.kind === 'figure'
        ? { ...block, note: withoutSource(block.note, told) }
        : block,
    ),
  ];
}

function withoutSource(note: string, told: string): string {
  if (!note.startsWith(told)) return note;
  return capitalise(note.slice(told.length).replace(/^; /u, ''));
}
