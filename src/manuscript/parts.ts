import type { Block, Paragraph, Part } from './manuscript.ts';

/** Widest sum of column weights, about centimetres, that an upright page holds. */
const UPRIGHT_WIDTH = 17.5;

/**
 * Lays blocks out as parts: a wide table is turned on its side with the heading and the words that lead to it and the
 * words right after it, and so is an annex with a wide drawing; all else is upright. A wide drawing elsewhere needs no part:
 * typesetters give it a page of its own.
 */
export function layParts(
  id: string,
  numbering: Part['numbering'],
  blocks: readonly Block[],
): readonly Part[] {
  const parts: { orientation: Part['orientation']; blocks: Block[] }[] = [];
  for (const group of groups(blocks)) {
    const isTurned = group.some(isWide) || (group.some(isAnnex) && group.some(isWideDrawing));
    const orientation = isTurned ? 'landscape' : 'portrait';
    const open = parts.at(-1);
    if (open?.orientation === orientation) open.blocks.push(...group);
    else parts.push({ orientation, blocks: [...group] });
  }
  return parts.map((part, index) => ({ id: `${id}-${index + 1}`, numbering, ...part }));
}

/** Runs of blocks that must lie the same way: each begins at a heading of level 1 or 2, or behind a wide table's words. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const open = runs.at(-1);
    const opens = block.kind === 'heading' && block.level < 3;
    const bare = open?.length === 1 && isChapter(open[0]);
    const goesOn = block.kind === 'paragraph' && !presents(block);
    const behind = !goesOn && !isWide(block) && open?.some(isWide) === true;
    if (open === undefined || (opens && !bare) || behind) runs.push([block]);
    else open.push(block);
  }
  return runs;
}

/** Whether a paragraph refers to a table or figure: it leads to what comes behind it. */
function presents({ runs }: Paragraph): boolean {
  return runs.some((run) => run.kind === 'reference');
}

function isChapter(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function isAnnex(block: Block): boolean {
  return block.kind === 'heading' && block.annex === true;
}

function isWideDrawing(block: Block): boolean {
  return block.kind === 'figure' && block.figure.kind === 'diagram' && block.figure.landscape;
}

function isWide(block: Block): boolean {
  if (block.kind !== 'table') return false;
  return block.columns.reduce((sum, column) => sum + column.weight, 0) > UPRIGHT_WIDTH;
}
