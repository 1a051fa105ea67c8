import type { SheetLine } from '#manuscript/pagedManuscript.ts';

/** Words of one look. */
export interface StyledWords {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The mark of a footnote. */
  readonly raised?: boolean;
}

/**
 * The words of a paragraph, cut into its lines on one sheet. `from` letters of it stand on the sheets before. Where
 * words and lines do not say the same, the lines are right and stand plain.
 */
export function lineWords(
  words: readonly StyledWords[],
  lines: readonly Pick<SheetLine, 'text'>[],
  from: number,
): readonly (readonly StyledWords[])[] {
  let at = from;
  return lines.map(({ text }) => {
    const cut = slice(words, at, at + text.length);
    at += text.length;
    return spaced(cut.map((one) => one.text).join('')) === spaced(text) ? cut : [{ text }];
  });
}

/** On paper some spaces hold their words together: they are as long, and say the same. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function slice(words: readonly StyledWords[], from: number, to: number): readonly StyledWords[] {
  const cut: StyledWords[] = [];
  let start = 0;
  for (const one of words) {
    const text = one.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') cut.push({ ...one, text });
    start += one.text.length;
  }
  return cut;
}
