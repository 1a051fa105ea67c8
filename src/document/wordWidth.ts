/** Width of a word in points. */
export function wordWidth(word: string, fontSize: number, bold: boolean): number {
  let units = 0;
  for (const letter of word) units += /[A-Z@%&MWmw\u0080-\u{10FFFF}]/u.test(letter) ? 0.85 : 0.56;
  return units * fontSize * (bold ? 1.06 : 1);
}

/** The text with a chance to break (U+200B) in every word that is wider than its room. */
export function breakLongWords(text: string, room: number, fontSize: number): string {
  return text
    .split(/(\s+)/)
    .map((word) => (wordWidth(word, fontSize, true) <= room ? word : broken(word, room, fontSize)))
    .join('');
}

function broken(word: string, room: number, fontSize: number): string {
  let pieces = '';
  let width = 0;
  for (const letter of word) {
    const step = wordWidth(letter, fontSize, true);
    if (width + step > room && width > 0) {
      pieces += '\u200B';
      width = 0;
    }
    pieces += letter;
    width += step;
  }
  return pieces;
}
