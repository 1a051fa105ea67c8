import type { Block, Part } from './manuscript.ts';

/** Widest sum of column weights, about centimetres, that an upright page holds. */
const UPRIGHT_WIDTH = 17.5;

/**
 * Lays blocks out as parts: a section that holds a wide table or drawing is turned on its side as a whole, with the
 * chapter heading right before it; what stands between wide sections is upright.
 */
export function layParts(
  id: string,
  numbering: Part['numbering'],
  blocks: readonly Block[],
): readonly Part[] {
  const parts: { orientation: Part['orientation']; blocks: Block[] }[] = [];
  for (const group of groups(blocks)) {
    const orientation = group.some(isWide) ? 'landscape' : 'portrait';
    const open = parts.at(-1);
    if (open?.orientation === orientation) open.blocks.push(...group);
    else parts.push({ orientation, blocks: [...group] });
  }
  return parts.map((part, index) => ({ id: `${id}-${index + 1}`, numbering, ...part }));
}

/** Runs of blocks that must lie the same way: each begins at a heading of level 1 or 2. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const open = runs.at(-1);
    const opens = block.kind === 'heading' && block.level < 3;
    const bare = open?.length === 1 && isChapter(open[0]);
    if (open === undefined || (opens && !bare)) runs.push([block]);
    else open.push(block);
  }
  return runs;
}

function isChapter(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function isWide(block: Block): boolean {
  if (block.kind === 'figure') return block.figure.kind === 'diagram' && block.figure.landscape;
  if (block.kind !== 'table') return false;
  return block.columns.reduce((sum, column) => sum + column.weight, 0) > UPRIGHT_WIDTH;
}
