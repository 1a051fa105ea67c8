import { ANNEX_LETTER, captionLabels } from '#words/captions.ts';
import type { CaptionLabel } from '#words/captions.ts';
import type { Block, Heading, Manuscript, Run } from './manuscript.ts';

export interface CaptionNumbers {
  /** "Gambar 2.1" or "Tabel 2.1" for every captioned block. */
  readonly ofBlock: ReadonlyMap<Block, string>;
  /** What a reference to an anchor prints. */
  readonly ofAnchor: ReadonlyMap<string, string>;
  /** The number of every footnote. */
  readonly ofNote: ReadonlyMap<Run, number>;
}

/**
 * Numbers captions as the printed report does: from 1 in each numbered chapter, counted through elsewhere.
 *
 * For media that cannot count by themselves; Word counts with fields.
 */
export function captionNumbers({
  parts,
  captions,
}: Pick<Manuscript, 'parts' | 'captions'>): CaptionNumbers {
  const blocks = parts.flatMap((part) => part.blocks);
  const ofBlock = new Map<Block, string>();
  const ofAnchor = new Map<string, string>();
  const outside = { Gambar: 0, Tabel: 0 };
  let within = { Gambar: 0, Tabel: 0 };
  let chapters = 0;
  let chapter = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) {
        if (block.numbered && captions === 'by-chapter') chapters += 1;
        chapter = chapterOf(block, captions, chapters);
        within = { Gambar: 0, Tabel: 0 };
      }
      ofAnchor.set(block.anchor, block.label === '' ? block.text : block.label);
      continue;
    }
    const label = captionLabel(block);
    if (label === null || !('caption' in block)) continue;
    const counts = chapter === '' ? outside : within;
    counts[label] += 1;
    const text = `${label} ${chapter === '' ? '' : `${chapter}.`}${counts[label]}`;
    ofBlock.set(block, text);
    ofAnchor.set(block.anchor, text);
  }
  return { ofBlock, ofAnchor, ofNote: footnoteNumbers(blocks) };
}

/** What numbers of captions begin with: the chapter's own, "L" among the annexes; empty where they count through. */
export function chapterOf(
  { numbered, section }: Heading,
  captions: Manuscript['captions'],
  chapters: number,
): string {
  if (captions !== 'by-chapter') return '';
  if (numbered) return `${chapters}`;
  return section === 'annexes' ? ANNEX_LETTER : '';
}

/** Footnotes count through the whole report. */
export function footnoteNumbers(blocks: readonly Block[]): ReadonlyMap<Run, number> {
  const notes = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs.filter((run) => run.kind === 'footnote') : [],
  );
  return new Map(notes.map((note, index) => [note, index + 1]));
}

/** What a block's caption counts as; `null` where it bears none. */
export function captionLabel(block: Block): CaptionLabel | null {
  if (!('caption' in block) || block.caption === '') return null;
  switch (block.kind) {
    case 'table':
      return captionLabels.table;
    case 'figure':
    case 'photos':
    case 'thread':
      return captionLabels.figure;
    default:
      return null;
  }
}
