import type { Block, Manuscript, Part } from '#manuscript/manuscript.ts';

/** Pages of one orientation and numbering: what Word calls a section. */
export interface PageRun {
  readonly orientation: Part['orientation'];
  readonly numbering: Part['numbering'];
  /** Whether the page numbers begin again at i or 1. */
  readonly restarts: boolean;
  /** "BAB II": the chapter that the pages belong to, as their head names it; empty before the first. */
  readonly chapter: string;
  readonly isCentred: boolean;
  readonly blocks: readonly Block[];
}

/**
 * Cuts the manuscript where Word needs a new section: at every part, around figures that want a page on its side, at page
 * breaks, and at chapters that open a page, so that its head can name them.
 */
export function pageRuns(manuscript: Manuscript): readonly PageRun[] {
  let numbering: Part['numbering'] = 'none';
  let chapter = '';
  return manuscript.parts.flatMap((part) => {
    const restarts = part.numbering !== 'none' && part.numbering !== numbering;
    const runs = cut(part);
    if (runs.length > 0) numbering = part.numbering;
    return runs.map((run, index) => {
      chapter = chapterOf(run.blocks[0]) ?? chapter;
      return {
        ...run,
        chapter,
        numbering: part.numbering,
        isCentred: part.isCentred === true,
        restarts: restarts && index === 0,
      };
    });
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
    if (isChapter(block) && opensPage(block)) close();
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

function opensPage(block: Block): boolean {
  return block.kind === 'heading' && block.runsOn !== true;
}

/** "BAB II", or "LAMPIRAN" where it has no number. */
function chapterOf(block: Block | undefined): string | null {
  if (block?.kind !== 'heading' || block.level !== 1 || block.runsOn) return null;
  return block.label || block.text;
}

function isChapter(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 1;
}

function wantsLandscape(block: Block): boolean {
  return block.kind === 'figure' && block.figure.kind === 'diagram' && block.figure.landscape;
}
