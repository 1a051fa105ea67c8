import type { LetterBlock } from '#domain/method/officePaper.ts';

/** The words of a letterhead in one line. */
export function letterText(blocks: readonly LetterBlock[]): string {
  return blocks.flatMap(linesOf).join(' · ');
}

function linesOf(block: LetterBlock): readonly string[] {
  if (block.kind === 'table') {
    return block.rows.flatMap((row) =>
      row.flatMap(({ paragraphs }) => paragraphs.flatMap(linesOf)),
    );
  }
  const text = block.runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');
  return text.trim() === '' ? [] : [text.replace(/\s+/g, ' ').trim()];
}
