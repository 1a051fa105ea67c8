import { keptWhereRoomy } from '#manuscript/measure/keptTogether.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import type { Type } from '#manuscript/measure/typeWidth.ts';

/**
 * The text with what belongs together kept so, and with a chance to break (U+200B) in every word that is wider than its room, in points. Word would break such
 * a word anyway, but the layout that counts the pages would not, and count its lines wrong.
 */
export function breakLongWords(text: string, room: number, type: Type): string {
  const isRoomy = (words: string): boolean => typeWidth(words, type) <= room;
  return keptWhereRoomy(text, isRoomy)
    .split(/([^\S\u00a0]+)/)
    .map((word) => (isRoomy(word) ? word : broken(word, room, type)))
    .join('');
}

function broken(word: string, room: number, type: Type): string {
  let pieces = '';
  let width = 0;
  for (const { segment: letter } of letters.segment(word)) {
    const step = typeWidth(letter, type);
    if (width + step > room && width > 0) {
      pieces += '\u200B';
      width = 0;
    }
    pieces += letter;
    width += step;
  }
  return pieces;
}

/** Letters as they are read: one that is made of several characters is not torn. */
const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });
