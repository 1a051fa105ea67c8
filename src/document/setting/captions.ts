import { chapterOf, footnoteNumbers } from '#manuscript/captionNumbers.ts';
import { headingLine } from '#manuscript/blocks/heading.ts';
import type { Block, Heading, Manuscript, Run } from '#manuscript/manuscript.ts';
import { captionLabels } from '#words/captions.ts';
import type { CaptionLabel } from '#words/captions.ts';

/** The number a table or figure bears, and where references find it. */
export interface Caption {
  readonly label: CaptionLabel;
  /** Written before the counter: "2." in chapter 2, empty outside the numbered chapters. */
  readonly chapter: string;
  readonly count: number;
  /** What counts it: a sequence of its own in each numbered chapter, one outside of them. */
  readonly sequence: string;
  readonly bookmark: string;
  readonly text: string;
}

/** What a reference prints and where it leads. */
export interface Target {
  readonly bookmark: string;
  readonly text: string;
}

export interface Captions {
  readonly ofBlock: ReadonlyMap<Block, Caption>;
  readonly headings: ReadonlyMap<Heading, string>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly notes: ReadonlyMap<Run, number>;
  readonly annexes: readonly ListedAnnex[];
  readonly figures: readonly Caption[];
  readonly tables: readonly Caption[];
}

/** An annex as the list of annexes names it. */
export interface ListedAnnex {
  readonly bookmark: string;
  readonly text: string;
}

/**
 * Numbers every caption: "Gambar 2.1" restarts at each numbered chapter, "Gambar L.1" counts those of the annexes; in other
 * chapters without a number figures and tables are counted through, "Gambar 1". Blocks without a caption bear none.
 */
export function numberCaptions(manuscript: Manuscript): Captions {
  const ofBlock = new Map<Block, Caption>();
  const headings = new Map<Heading, string>();
  const targets = new Map<string, Target>();
  let within = { Gambar: 0, Tabel: 0 };
  const outside = { Gambar: 0, Tabel: 0 };
  let chapters = 0;
  let prefix = '';
  let marks = 0;

  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) {
        if (block.numbered && manuscript.captions === 'by-chapter') chapters += 1;
        prefix = chapterOf(block, manuscript.captions, chapters);
        within = { Gambar: 0, Tabel: 0 };
      }
      const bookmark = bookmarkName((marks += 1), block.anchor);
      headings.set(block, bookmark);
      if (block.anchor) targets.set(block.anchor, { bookmark, text: block.label || block.text });
      continue;
    }
    const label = labelOf(block);
    if (!label || !('caption' in block) || !block.caption) continue;
    const counts = prefix === '' ? outside : within;
    const count = (counts[label] += 1);
    const chapter = prefix === '' ? '' : `${prefix}.`;
    const bookmark = bookmarkName((marks += 1), block.anchor);
    // LibreOffice forgets the switches that restart a sequence when it saves: each chapter has one that begins with it.
    const sequence = prefix === '' ? label : `${label}_${prefix}`;
    ofBlock.set(block, { label, chapter, count, sequence, bookmark, text: block.caption });
    if (block.anchor)
      targets.set(block.anchor, { bookmark, text: `${label}\u00a0${chapter}${count}` });
  }

  const all = [...ofBlock.values()];
  return {
    ofBlock,
    headings,
    targets,
    notes: footnoteNumbers(blocks),
    annexes: [...headings].flatMap(([heading, bookmark]) =>
      heading.annex ? [{ bookmark, text: headingLine(heading) }] : [],
    ),
    figures: all.filter((caption) => caption.label === captionLabels.figure),
    tables: all.filter((caption) => caption.label === captionLabels.table),
  };
}

function labelOf(block: Block): Caption['label'] | null {
  if (block.kind === 'table') return captionLabels.table;
  return block.kind === 'figure' || block.kind === 'photos' || block.kind === 'thread'
    ? captionLabels.figure
    : null;
}

/** Word takes at most forty letters, digits and underscores, and each name only once. */
function bookmarkName(index: number, anchor: string): string {
  return `rujukan_${index}_${anchor.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 40);
}
