import type { Block, Manuscript, Part } from '#manuscript/manuscript.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { blockKeys } from '#ui/preview/blocks/blockKeys.ts';

/**
 * The latest manuscript with every block that has not changed taken over from the one shown, to be drawn no more; block
 * by block, so that the page may do something else in between.
 */
export function* keepingBlocks(
  shown: Manuscript,
  latest: Manuscript,
): Generator<undefined, Manuscript> {
  const parts: Part[] = [];
  for (const [index, part] of latest.parts.entries()) {
    parts.push(yield* keepingPart(shown.parts[index], part));
  }
  return { ...latest, parts };
}

function* keepingPart(shown: Part | undefined, latest: Part): Generator<undefined, Part> {
  if (shown === undefined) return latest;
  const known = new Map<string, Block>();
  blockKeys(shown.blocks).forEach((key, index) => {
    const block = shown.blocks[index];
    if (block !== undefined) known.set(key, block);
  });
  const keys = blockKeys(latest.blocks);
  const blocks: Block[] = [];
  for (const [index, block] of latest.blocks.entries()) {
    yield;
    const before = known.get(keys[index] ?? '');
    blocks.push(before !== undefined && sameAnswers(before, block) ? before : block);
  }
  return { ...latest, blocks };
}
