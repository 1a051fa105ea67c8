import { isMonthName, monthNumber } from '#language/readDate.ts';
import { tidyText } from '#language/tidyText.ts';
import { isPlaceOrTime } from './timeWords.ts';
import { blockOf } from './cell.ts';
import type { Block } from './cell.ts';
import { readToken } from './readToken.ts';
import { isNumeric } from './token.ts';

const WITH_MARK = /^(.*?\p{L}.*?|(?:19|20)\d\d)\s*(?:[:=→]|\s[–—-]\s)\s*(\S.*)$/u;
const IN_BRACKETS = /^(.*?\p{L}.*?)\s*\(([^()]+)\)$/u;
const WITH_BLANK = /^(.*\p{L}\S*)\s+(\d[\d.,]*(?: ?\p{L}+)?)$/u;

type Pair = readonly [string, string];

/**
 * "Antre lama: 45" below "Berkas kurang: 30", or "Antre lama (45), Berkas kurang (30)": words with their numbers, as a
 * message holds them, as rows of two columns. A line above that names them stays; what is no such list stays as it is.
 */
export function spreadLabelled(block: Block): Block {
  const cells = block.map((row) => row.filter(({ text }) => text.trim() !== ''));
  if (cells.some((row) => row.length > 1)) return block;
  const lines = cells.flatMap((row) => linesIn(row[0]?.text ?? ''));
  const items = lines.length > 1 ? lines : lines.flatMap(partsOf);
  return pairsIn(behindLead(lines)) ?? pairsIn(items) ?? block;
}

function pairsIn(items: readonly string[]): Block | null {
  return listIn(items, markedPair) ?? listIn(items, blankPair, areKinds);
}

/** "Keluhan terbanyak: antrean lama 45, berkas kurang 30": what stands before the colon, and the parts behind it. */
function behindLead(lines: readonly string[]): readonly string[] {
  const [line = '', ...others] = lines;
  const [, lead = '', rest = ''] = /^([^\d,:;()=]{3,60}):\s*(\D.*)$/.exec(line) ?? [];
  return lead === '' || others.length > 0 ? [] : [lead, ...partsOf(rest)];
}

/** The list with what names it above, each item in its columns; `null` where an item is none. */
function listIn(
  items: readonly string[],
  pairIn: (item: string) => Pair | null,
  isMeant: (list: readonly Pair[]) => boolean = () => true,
): Block | null {
  const pairs = items.map(pairIn);
  const first = pairs.findIndex((pair) => pair !== null);
  const list = pairs.slice(first).filter((pair) => pair !== null);
  const isList = first >= 0 && first < 2 && list.length > 1 && list.length === pairs.length - first;
  return isList && isMeant(list)
    ? blockOf([...items.slice(0, first).map((item) => [item]), ...list])
    : null;
}

function linesIn(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((line) =>
      tidyText(line)
        .replace(/[.,]$/, '')
        // How a message sets words in bold or italics.
        .replace(/([*_])(?=\S)([^*_]+)(?<=\S)\1/g, '$2'),
    )
    .filter((line) => line !== '');
}

/** Parts of a line: a comma or "dan" with a word behind it; what stands in brackets is not parted. */
function partsOf(line: string): readonly string[] {
  return line.split(
    /,\s+(?:dan\s+)?(?=[^()]*\p{L}[^()]*(?:[(:=]|$))|\s+dan\s+(?=\p{L}[^()]*[(:=])|(?<=\d)\s+dan\s+(?=\p{L})/u,
  );
}

function markedPair(item: string): Pair | null {
  for (const form of [WITH_MARK, IN_BRACKETS]) {
    const [, label = '', value = ''] = form.exec(item) ?? [];
    if (label !== '' && isNumber(value)) return [label, value];
  }
  return null;
}

/** "Antre lama 24". */
function blankPair(item: string): Pair | null {
  const [, label = '', value = ''] = WITH_BLANK.exec(item) ?? [];
  return label !== '' && isNumber(value) ? [label, value] : null;
}

/** Whether words before a number are kinds of things: "Loket 1" and "Loket 2" are two names, and so is "Shift 3". */
function areKinds(list: readonly Pair[]): boolean {
  const labels = list.map(([label]) => label.toLowerCase());
  if (areMonthsInTurn(labels)) return true;
  return new Set(labels).size === labels.length && !labels.some(isPlaceOrTime);
}

/** "Jan 28, Feb 26, Mar 22": no list of days would have one of each month. */
function areMonthsInTurn(labels: readonly string[]): boolean {
  const months = labels.map((label) => (isMonthName(label) ? monthNumber(label) : 0));
  return (
    months.length > 2 &&
    months.every(
      (month, at) => month > 0 && (at === 0 || month === ((months[at - 1] ?? 0) % 12) + 1),
    )
  );
}

function isNumber(text: string): boolean {
  return isNumeric(readToken({ text }, text));
}
