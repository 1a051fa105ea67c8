import type { Block, Manuscript, Part } from '#manuscript/manuscript.ts';

/** Pages of one orientation and numbering: what Word calls a section. */
export interface PageRun {
  readonly orientation: Part['orientation'];
  readonly numbering: Part['numbering'];
  /** Whether the page numbers begin again at i or 1. */
  readonly restarts: boolean;
  readonly blocks: readonly Block[];
}

/**
 * Cuts the manuscript where Word needs a new section: at every part, around figures that want a page on its side,
 * and at page breaks. A chapter turns its own page, so a break before it is not needed.
 */
export function pageRuns(manuscript: Manuscript): readonly PageRun[] {
  let numbering: Part['numbering'] = 'none';
  return manuscript.parts.flatMap((part) => {
    const restarts = part.numbering !== 'none' && part.numbering !== numbering;
    const runs = cut(part);
    if (runs.length > 0) numbering = part.numbering;
    return runs.map((run, index) => ({
      ...run,
      numbering: part.numbering,
      restarts: restarts && index === 0,
    }));
  });
}

type Cut = Pick<PageRun, 'orientation' | 'blocks'>;

function cut(part: Part): readonly Cut[] {
  const runs: Cut[] = [];
  let open: Block[] = [];
  const close = () => {
    if (open.length > 0) runs.push({ orientation: part.orientation, blocks: open });
    open = [];
  };
  part.blocks.forEach((block, index) => {
    if (block.kind === 'page-break') {
      if (!isChapter(part.blocks[index + 1])) close();
    } else if (part.orientation === 'portrait' && wantsLandscape(block)) {
      close();
      runs.push({ orientation: 'landscape', blocks: [block] });
    } else {
      open.push(block);
    }
  });
  close();
  return runs;
}

function isChapter(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function wantsLandscape(block: Block): boolean {
  return block.kind === 'figure' && block.figure.kind === 'diagram' && block.figure.landscape;
}
