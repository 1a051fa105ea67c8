import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';

/** A page of notes below its slide, in points and lines. */
const PAGE = { width: 432, fontSize: 14, bold: false };
const LINES = 21;
/** Words that are said in a second before a jury. */
const PACE = 2.2;

/** Whether notes fit their printed page and the time of their slide, and else how many words do. */
export interface NotesRoom {
  readonly fits: 'yes' | 'not-the-page' | 'not-the-time';
  readonly words: number;
}

/** @param seconds how long the slide stands; 0 where that is not planned */
export function notesRoom(notes: string, seconds: number): NotesRoom {
  const said = countWords(notes);
  const sayable = Math.floor(seconds * PACE);
  if (seconds > 0 && said > sayable) return { fits: 'not-the-time', words: sayable };
  const lines = notes
    .split('\n')
    .flatMap((text) => (text === '' ? [''] : wrapText(text, PAGE, textWidth)));
  const words = countWords(lines.slice(0, LINES).join(' '));
  return { fits: lines.length > LINES ? 'not-the-page' : 'yes', words };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
