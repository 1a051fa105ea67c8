import type { CaptionNumbers } from '#manuscript/captionNumbers.ts';
import type { Block, Run } from '#manuscript/manuscript.ts';
import type { LinesPiece } from '#manuscript/pagedManuscript.ts';
import type { StyledWords } from './lineWords.ts';

/** The words of the paragraph that a piece belongs to, with their emphasis; empty where it has none of its own. */
export function wordsOf(
  block: Block,
  { element, lines, from }: LinesPiece,
  numbers: CaptionNumbers,
): readonly StyledWords[] {
  if (block.kind === 'paragraph') return block.runs.map((run) => wordsOfRun(run, numbers));
  if (block.kind === 'list') {
    const words = (block.items[element] ?? []).map((run) => wordsOfRun(run, numbers));
    const tab = from === 0 ? (lines[0]?.text.indexOf('\t') ?? -1) : -1;
    const mark = tab === -1 ? '' : (lines[0]?.text.slice(0, tab + 1) ?? '');
    return [{ text: mark }, ...words];
  }
  const words = captionWords(block, numbers);
  const [label] = words;
  const isCaption = from === 0 && label !== undefined && lines[0]?.text.startsWith(label.text);
  return isCaption === true ? words : [];
}

/** "Gambar 2.1" and what it shows; nothing where a block has no number. */
export function captionWords(block: Block, { ofBlock }: CaptionNumbers): readonly StyledWords[] {
  const label = ofBlock.get(block);
  if (label === undefined || !('caption' in block)) return [];
  return [
    { text: label, bold: true },
    { text: `  ${flat(block.caption)}`, bold: false },
  ];
}

function wordsOfRun(run: Run, { ofAnchor, ofNote }: CaptionNumbers): StyledWords {
  switch (run.kind) {
    case 'reference':
      return { text: flat(ofAnchor.get(run.anchor) ?? '') };
    case 'footnote':
      return { text: `${ofNote.get(run) ?? ''}`, raised: true };
    case 'text':
      return {
        text: flat(run.text),
        ...(run.bold === true && { bold: true }),
        ...(run.italic === true && { italic: true }),
      };
    default:
      return run satisfies never;
  }
}

/** A line's end within a text is no letter of its lines. */
function flat(text: string): string {
  return text.replace(/\r?\n/gu, '').replaceAll('\t', ' ');
}
