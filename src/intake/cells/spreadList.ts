import { tidyText } from '#language/tidyText.ts';
import { blockOf } from './cell.ts';
import type { Block } from './cell.ts';
import { readToken } from './readToken.ts';
import { isNumeric } from './token.ts';

/** "93, 66, 67": numbers of running text as rows. What is no such list stays as it is. */
export function spreadValues(block: Block): Block {
  const text = runningText(block);
  if (text === null) return block;
  const values = partsOf(text)
    .map(tidyText)
    .filter((part) => part !== '');
  return values.length > 1 && values.every(isNumber)
    ? blockOf(values.map((value) => [value]))
    : block;
}

/** "8,3 km 31 menit; 12 km 40 menit": pairs of running text as rows of two columns. */
export function spreadPairs(block: Block): Block {
  const text = runningText(block);
  if (text === null) return block;
  const lines = text
    .split('\n')
    .map(tidyText)
    .filter((line) => line !== '');
  const items = lines.every((line) => pairIn(line) !== null)
    ? lines
    : lines
        .flatMap((line) => line.split(';'))
        .map(tidyText)
        .filter((item) => item !== '');
  const pairs = items.map(pairIn);
  const known = pairs.filter((pair) => pair !== null);
  return known.length === pairs.length && pairs.length > 0 ? blockOf(known) : block;
}

/** The text of a block that is one column; `null` where it has several, or each of its cells is a value already. */
function runningText(block: Block): string | null {
  const rows = block.map((cells) => cells.filter(({ text }) => text.trim() !== ''));
  if (rows.some((cells) => cells.length > 1)) return null;
  const texts = rows.flat().map(({ text }) => text.replace(/^[^\d:;]*:\s*/, ''));
  const isListed = (text: string): boolean =>
    !isNumber(tidyText(text)) || (texts.length === 1 && /^\d{1,3}( \d{3}){2,}$/.test(text.trim()));
  return texts.some((text) => /\d\D+\d/.test(text) && isListed(text)) ? texts.join('\n') : null;
}

/**
 * The parts of a list. What separates them is told by the whole list: a semicolon or a new line, else a comma with a
 * blank behind it, else blanks, else commas alone where no number could have so many.
 */
function partsOf(text: string): readonly string[] {
  const bare = text.replace(/[.\s]+$/, '').replace(/\s+(?:dan|and)\s+/gi, '\n');
  if (/;/.test(bare)) return bare.split(/[;\n]/);
  if (/,\s/.test(bare)) return bare.split(/,\s+|\n/);
  const words = bare.split(/\s+/);
  if (words.length > 1) {
    return words.every(isNumber) ? words : bare.split('\n');
  }
  const commas = bare.split(',');
  return commas.length > 2 && commas.every((part) => /^-?\d+$/.test(part)) ? commas : [bare];
}

const NUMBER = String.raw`[-−]?\d(?:[\d.,]*\d)?(?: ?(?!\d)[\p{L}%°]+)?`;
const PAIR = new RegExp(`^\\(?(${NUMBER})(?: ?[;/] ?|, | dan | )(${NUMBER})\\)?$`, 'iu');

function pairIn(item: string): readonly [string, string] | null {
  const [, x = '', y = ''] = PAIR.exec(item) ?? [];
  return isNumber(x) && isNumber(y) ? [x, y] : null;
}

function isNumber(text: string): boolean {
  return text !== '' && isNumeric(readToken({ text }, text));
}
