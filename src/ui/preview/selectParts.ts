import type { Block, Manuscript, Part } from '#manuscript/manuscript.ts';

/** The parts of a manuscript that print these sections, with the heading of their chapter. */
export function selectParts({ parts }: Manuscript, sections: readonly string[]): readonly Part[] {
  let chapter: Block | null = null;
  return parts.flatMap((part) => {
    const blocks: Block[] = [];
    for (const block of part.blocks) {
      if (block.kind === 'heading' && block.level === 1) chapter = block;
      if (!('section' in block) || !sections.includes(block.section)) continue;
      if (chapter !== null && chapter !== block) blocks.push(chapter);
      chapter = null;
      blocks.push(block);
    }
    return blocks.length === 0 ? [] : [{ ...part, blocks }];
  });
}
