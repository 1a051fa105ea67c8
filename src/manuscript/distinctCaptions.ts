import { captionPart } from '#words/captions.ts';
import type { Block } from './manuscript.ts';

/**
 * Captions of one question that say the same, as those of many photographs of one action, say which of how many they are. A
 * figure that is shown once more in another chapter is no part of a row.
 */
export function withDistinctCaptions(blocks: readonly Block[]): readonly Block[] {
  const alike = new Map<string, number>();
  for (const block of blocks) {
    const key = keyOf(block);
    if (key !== null) alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  return blocks.map((block) => {
    const key = keyOf(block);
    const count = key === null ? 1 : (alike.get(key) ?? 1);
    if (key === null || count === 1 || !('caption' in block)) return block;
    const at = (told.get(key) ?? 0) + 1;
    told.set(key, at);
    return { ...block, caption: captionPart(block.caption.trim(), at, count) };
  });
}

/** A table and a figure may bear one caption: their labels tell them apart, as chapters do by their numbers. */
function keyOf(block: Block): string | null {
  if (!('caption' in block) || block.caption === '') return null;
  return `${block.section} ${block.kind === 'table'} ${block.caption.trim().toLowerCase()}`;
}
