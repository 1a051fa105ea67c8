import { measureText } from '#figures/textWidth.ts';

/** The type a word is set in; sizes in points. */
interface Type {
  readonly fontSize: number;
  readonly bold: boolean;
}

/**
 * The text with a chance to break (U+200B) in every word that is wider than its room, in points. Word would break such
 * a word anyway, but the layout that counts the pages would not, and count its lines wrong.
 */
export function breakLongWords(text: string, room: number, type: Type): string {
  return text
    .split(/(\s+)/)
    .map((word) => (widthOf(word, type) <= room ? word : broken(word, room, type)))
    .join('');
}

function broken(word: string, room: number, type: Type): string {
  let pieces = '';
  let width = 0;
  for (const letter of word) {
    const step = widthOf(letter, type);
    if (width + step > room && width > 0) {
      pieces += '\u200B';
      width = 0;
    }
    pieces += letter;
    width += step;
  }
  return pieces;
}

function widthOf(text: string, { fontSize, bold }: Type): number {
  return measureText(text, fontSize, bold);
}
