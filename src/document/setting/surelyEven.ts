import type { LineLayout } from 'docx/layout';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import type { Type } from '#manuscript/measure/typeWidth.ts';

/** How much wider a word is taken than the widest line of its passage says. */
const WIDER = 1.03;

/**
 * Whether a passage takes as many lines where nothing is drawn together, even if its words were wider than they are and
 * parted nowhere but at blanks: most passages do, and are not laid out to see it.
 */
export function isSurelyEven(lines: readonly LineLayout[], type: Type): boolean {
  const scale = Math.max(
    ...lines.map(({ text, textWidth }) => textWidth / typeWidth(text.trimEnd(), type)),
  );
  const widthOf = (text: string) => typeWidth(text, type) * scale * WIDER;
  const blank = widthOf(' ');
  const room = Math.min(...lines.map(({ width }) => width));
  let count = 1;
  let end = -blank;
  for (const word of lines
    .map(({ text }) => text)
    .join('')
    .split(' ')) {
    const width = widthOf(word);
    if (width > room || word.includes('\n')) return false;
    end += blank + width;
    if (end <= room) continue;
    count += 1;
    end = width;
  }
  return count <= lines.length;
}
