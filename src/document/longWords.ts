import { measureText } from '#figures/textWidth.ts';

/**
 * The text with a chance to break (U+200B) in every word that is wider than its room, in points. Word would break such
 * a word anyway, but unlike the layout that counts the pages, and it would count their lines differently.
 */
export function breakLongWords(text: string, room: number, fontSize: number): string {
  return text
    .split(/(\s+)/)
    .map((word) =>
      measureText(word, fontSize, true) <= room ? word : broken(word, room, fontSize),
    )
    .join('');
}

function broken(word: string, room: number, fontSize: number): string {
  let pieces = '';
  let width = 0;
  for (const letter of word) {
    const step = measureText(letter, fontSize, true);
    if (width + step > room && width > 0) {
      pieces += '\u200B';
      width = 0;
    }
    pieces += letter;
    width += step;
  }
  return pieces;
}
