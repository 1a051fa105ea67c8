import type { Block, Manuscript, Part } from '#manuscript/manuscript.ts';

/**
 * What a manuscript prints of these sections, one part a chapter, with the chapter's heading. The chapter that prints
 * most of them comes first: a schedule may stand in the introduction, far from the step that asks for it.
 */
export function selectParts({ parts }: Manuscript, sections: readonly string[]): readonly Part[] {
  const chosen: (Part & { readonly blocks: Block[] })[] = [];
  let chapter: Block | null = null;
  let open: Block[] = [];
  let turned: Part['orientation'] | null = null;
  for (const part of parts) {
    for (const block of part.blocks) {
      if (block.kind === 'heading' && block.level === 1) {
        chapter = block;
        turned = null;
      }
      if (!('section' in block) || !sections.includes(block.section)) continue;
      if (turned !== part.orientation) {
        open = chapter === null || chapter === block ? [] : [chapter];
        chosen.push({ ...part, blocks: open });
        chapter = null;
        turned = part.orientation;
      }
      open.push(block);
    }
  }
  return chosen.toSorted((a, b) => sectionCount(b) - sectionCount(a));
}

function sectionCount({ blocks }: Part): number {
  return new Set(blocks.map((block) => ('section' in block ? block.section : ''))).size;
}
