import type { LetterBlock, LetterParagraph, LetterTable } from '#domain/method/officePaper.ts';

/** A letter is about half as wide as it is high, and a line a fifth higher than its letters. */
const WIDTH = 0.5;
const LINE = 1.2;
const USUAL = 10;

/** About how tall blocks are that stand in a column of this width; both in twips. */
export function heightOf(blocks: readonly LetterBlock[], width: number): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'table' ? tableHeight(block) : paragraphHeight(block, width)),
    0,
  );
}

function tableHeight({ rows, columns }: LetterTable): number {
  return rows.reduce((sum, row) => {
    let column = 0;
    const heights = row.map(({ span, merged, paragraphs }) => {
      const width = columns.slice(column, column + span).reduce((all, each) => all + each, 0);
      column += span;
      return merged === 'first' ? 0 : heightOf(paragraphs, width);
    });
    return sum + Math.max(0, ...heights);
  }, 0);
}

function paragraphHeight(paragraph: LetterParagraph, width: number): number {
  const { runs, before, after, line, left, right, above, below } = paragraph;
  const room = Math.max(200, width - left - right);
  let [lines, filled, size, tallest, kept] = [1, 0, USUAL, 0, 0];
  for (const run of runs) {
    if (run.kind === 'break') {
      lines += 1;
      filled = 0;
    } else if (run.kind === 'picture') {
      if (run.float === null) tallest = Math.max(tallest, run.height);
      else if (run.float.wrap === 'above-and-below') kept = Math.max(kept, run.height);
    } else if (run.kind !== 'tab') {
      size = Math.max(size, run.size ?? USUAL);
      filled += (run.kind === 'text' ? run.text.length : 2) * (run.size ?? USUAL) * 20 * WIDTH;
    }
    if (filled > room) {
      lines += Math.floor(filled / room);
      filled %= room;
    }
  }
  const high = line.exact ? line.value : (size * 20 * LINE * line.value) / 240;
  const rules = (above === null ? 0 : 60) + (below === null ? 0 : 60);
  return before + after + rules + kept + Math.max(tallest, high) + (lines - 1) * high;
}
