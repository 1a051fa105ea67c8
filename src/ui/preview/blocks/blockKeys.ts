import type { Block } from '#manuscript/manuscript.ts';

/**
 * A key for each block that stays with it when blocks before it come or go: its anchor, or its place behind the last
 * block that has one. A chart that moves up by a paragraph is moved, not built anew.
 */
export function blockKeys(blocks: readonly Block[]): readonly string[] {
  let anchor = '';
  let behind = 0;
  const taken = new Set<string>();
  return blocks.map((block) => {
    if ('anchor' in block && block.anchor !== '' && !taken.has(block.anchor)) {
      anchor = block.anchor;
      behind = 0;
      taken.add(anchor);
      return anchor;
    }
    behind += 1;
    return `${anchor} ${behind}`;
  });
}
