import type { Block, Manuscript, Part } from '#manuscript/manuscript.ts';
import { sameAnswers } from '#ui/fields/sameAnswers.ts';
import { blockKeys } from './blockKeys.ts';

/** The latest manuscript with every block that has not changed taken over from the one shown, to be drawn no more. */
export function keepBlocks(shown: Manuscript, latest: Manuscript): Manuscript {
  return {
    ...latest,
    parts: latest.parts.map((part, index) => keepPart(shown.parts[index], part)),
  };
}

function keepPart(shown: Part | undefined, latest: Part): Part {
  if (shown === undefined) return latest;
  const known = new Map<string, Block>();
  blockKeys(shown.blocks).forEach((key, index) => {
    const block = shown.blocks[index];
    if (block !== undefined) known.set(key, block);
  });
  const keys = blockKeys(latest.blocks);
  const blocks = latest.blocks.map((block, index) => {
    const before = known.get(keys[index] ?? '');
    return before !== undefined && sameAnswers(before, block) ? before : block;
  });
  return { ...latest, blocks };
}
