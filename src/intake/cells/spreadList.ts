import { tidyText } from '#language/tidyText.ts';
import { blockOf } from './cell.ts';
import type { Block } from './cell.ts';
import { readToken } from './readToken.ts';
import { isNumeric } from './token.ts';

/** "93, 66, 67": numbers of running text as rows. What is no such list stays as it is. */
export function spreadValues(block: Block): Block {
  const { title, list } = titled(block);
  const text = runningText(list);
  if (text === null) return block;
  const values = partsOf(text)
    .map(tidyText)
    .filter((part) => part !== '');
  return values.length > 1 && values.every(isSingle)
    ? blockOf([...title, ...values].map((value) => [value]))
    : block;
}

/** "8,3 km 31 menit; 12 km 40 menit": pairs of running text as rows of two columns. */
export function spreadPairs(block: Block): Block {
  const named = namedPairs(block);
  if (named !== null) return blockOf(named);
  // "12/25" is a share elsewhere, and two values here.
  const text = runningText(block, (each) => isNumber(each) && pairIn(each) === null);
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

/** "Waktu tunggu (menit):" above lines of numbers, and these. */
function titled(block: Block): { readonly title: readonly string[]; readonly list: Block } {
  const [first = [], ...list] = block;
  const [title = '', ...others] = first
    .map(({ text }) => tidyText(text))
    .filter((text) => text !== '');
  const isTitle = others.length === 0 && /^\p{L}[^\d]*$/u.test(title) && list.length > 0;
  return isTitle ? { title: [title.replace(/\s*:$/, '')], list } : { title: [], list: block };
}

/** "Jarak: 2 km, waktu: 45 menit": pairs whose numbers are named alike on each line, below their names. */
function namedPairs(block: Block): readonly (readonly [string, string])[] | null {
  if (block.some((cells) => cells.length > 1)) return null;
  const lines = block
    .flatMap(([cell]) => (cell?.text ?? '').split('\n'))
    .filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => NAMED_PAIR.exec(tidyText(line)));
  const [, x = '', , y = ''] = pairs[0] ?? [];
  const rows = pairs.flatMap((pair): [string, string][] => {
    const [, left = '', first = '', right = '', second = ''] = pair ?? [];
    const isAlike =
      left.toLowerCase() === x.toLowerCase() && right.toLowerCase() === y.toLowerCase();
    return isAlike && isNumber(first) && isNumber(second) ? [[first, second]] : [];
  });
  return x !== '' && rows.length > 1 && rows.length === lines.length ? [[x, y], ...rows] : null;
}

const LEAD = /^[^\d:;]*:\s*/;
/** What stands above data and is none. */
const OF_TABLE =
  /^\s*(?:tahun|periode|bulan|tanggal|tgl|hari|minggu|pekan|n|jumlah|total|sampel)\b/i;

/** The text of a block that is one column; `null` where it has several, or each of its cells is a value already. */
function runningText(block: Block, isValue = isNumber): string | null {
  const rows = block.map((cells) => cells.filter(({ text }) => text.trim() !== ''));
  if (rows.some((cells) => cells.length > 1)) return null;
  const given = rows.flat().map(({ text }) => text);
  const texts = given.map((text) => text.replace(LEAD, ''));
  // "Data: 25" above "30" is the first of them, and no title.
  const isLed = given.length > 1 && given[0] !== texts[0] && !OF_TABLE.test(given[0] ?? '');
  if (isLed && texts.every((text) => isNumber(tidyText(text)))) return texts.join('\n');
  const isListed = (text: string): boolean =>
    !isValue(tidyText(text)) ||
    (texts.length === 1 && /^\d{1,3}( \d{3}){2,}\.?$/.test(text.trim()));
  return texts.some((text) => /\d\D+\d/.test(text) && isListed(text)) ? texts.join('\n') : null;
}

/**
 * The parts of a list. What separates them is told by the whole list: a semicolon or a new line, else a comma with a
 * blank behind it, else blanks, else commas alone where no number could have so many. Where blanks may part numbers and
 * thousands alike, nothing is parted.
 */
function partsOf(text: string): readonly string[] {
  const bare = text.replace(/[.\s]+$/, '').replace(/,?\s+(?:dan|and)\s+/gi, '\n');
  const parts = /;/.test(bare)
    ? bare.split(/[;\n]/)
    : /,\s/.test(bare)
      ? bare.split(/,\s+|\n/)
      : null;
  if (parts !== null) return parts.some(isOfBlanks) && !parts.every(isGrouped) ? [bare] : parts;
  const lines = bare.split('\n');
  const words = bare.split(/\s+/);
  if (words.length > 1) {
    if (!words.every(isNumber)) return lines;
    return lines.length > 1 && lines.some(isOfBlanks) && lines.every(isGrouped) ? [bare] : words;
  }
  const commas = bare.split(',');
  const areWhole = commas.length > 2 && commas.every((part) => /^-?\d+$/.test(part));
  return areWhole && !mayBeDecimals(commas) ? commas : [bare];
}

/** "1 204" may be a thousand or two numbers. */
function isOfBlanks(part: string): boolean {
  return /^\d+(?: \d+)+$/.test(part.trim());
}

/** Whether a part can be a single number, its thousands parted by blanks. */
function isGrouped(part: string): boolean {
  return /^[1-9]\d{0,2}(?: \d{3})+$|^\d{1,3}$/.test(part.trim());
}

/** "12,5,13,2" may be two numbers or four. */
function mayBeDecimals(parts: readonly string[]): boolean {
  return (
    parts.length % 2 === 0 &&
    parts.every((part, at) => (at % 2 === 0 ? part.length > 1 : part.length === 1))
  );
}

const NUMBER = String.raw`[-−]?\d(?:[\d.,]*\d)?(?: ?(?!\d)[\p{L}%°]+)?`;
const PAIR = new RegExp(`^\\(?(${NUMBER})(?: ?[;/] ?|, | dan | )(${NUMBER})\\)?$`, 'iu');

const NAMED_PAIR = new RegExp(
  String.raw`^(\p{L}[^\d:=]*?)\s*[:=]?\s*(${NUMBER})\s*[,;]\s*(\p{L}[^\d:=]*?)\s*[:=]?\s*(${NUMBER})\.?$`,
  'iu',
);

/** "(12,25)": in brackets a comma parts two whole numbers. */
const POINT = /^\(([-−]?\d+),([-−]?\d+)\)$/;

function pairIn(item: string): readonly [string, string] | null {
  const [, first, second] = POINT.exec(item) ?? [];
  if (first !== undefined && second !== undefined) return [first, second];
  const [, x = '', y = ''] = PAIR.exec(item) ?? [];
  return isNumber(x) && isNumber(y) ? [x, y] : null;
}

/** A number, and no two as "12/25" are. */
function isSingle(text: string): boolean {
  return isNumber(text) && readToken({ text }, text).kind !== 'pair';
}

function isNumber(text: string): boolean {
  return text !== '' && isNumeric(readToken({ text }, text));
}
