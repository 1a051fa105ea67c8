import { isMonthName, monthNumber } from '#language/readDate.ts';
import { tidyText } from '#language/tidyText.ts';
import { isPlaceOrTime } from './timeWords.ts';
import { blockOf } from './cell.ts';
import type { Block } from './cell.ts';
import { blankPair, countFirst, isCount, markedPair } from './labelForms.ts';
import type { Item } from './labelForms.ts';

/**
 * "Antre lama: 45" below "Berkas kurang: 30", or "Antre lama (45), Berkas kurang (30)": words with their numbers, as a
 * message holds them, as rows of two columns. A line above that names them stays; what is no such list stays as it is.
 */
export function spreadLabelled(block: Block): Block {
  const cells = block.map((row) => row.filter(({ text }) => text.trim() !== ''));
  if (cells.some((row) => row.length > 1)) return block;
  const lines = cells.flatMap((row) => linesIn(row[0]?.text ?? ''));
  const items = lines.length > 1 ? lines : lines.flatMap(partsOf);
  return pairsIn(behindLead(lines)) ?? pairsIn(items) ?? listBelow(lines) ?? block;
}

function pairsIn(items: readonly string[]): Block | null {
  return (
    listIn(items, markedPair) ??
    listIn(items, blankPair, areKinds) ??
    listIn(items, countFirst, (list) => areKinds(list) && !areNumbered(list))
  );
}

/** "Keluhan terbanyak: antrean lama 45, berkas kurang 30": what stands before the colon, and the parts behind it. */
function behindLead(lines: readonly string[]): readonly string[] {
  const [line = '', ...others] = lines;
  const [, lead = '', rest = ''] =
    /^([^\d,:;()=]{3,60}(?:\([^()]*\)\s*)?):\s*(.*\p{L}.*)$/u.exec(line) ?? [];
  return lead === '' || others.length > 0 ? [] : [lead, ...partsOf(rest)];
}

/** "Jaringan" above "20" above "Blangko" above "15", as a page or a PDF copies two columns; their heads may stand above. */
function listBelow(lines: readonly string[]): Block | null {
  const first = lines.findIndex((line, at) => !isCount(line) && isCount(lines[at + 1] ?? ''));
  const list = lines.slice(first);
  const isList =
    first >= 0 &&
    first < 3 &&
    list.length > 3 &&
    list.length % 2 === 0 &&
    list.every((line, at) => isCount(line) === (at % 2 === 1));
  if (!isList) return null;
  const heads = first === 2 ? [lines.slice(0, 2)] : lines.slice(0, first).map((line) => [line]);
  return blockOf([
    ...heads,
    ...Array.from({ length: list.length / 2 }, (_, at) => list.slice(2 * at, 2 * at + 2)),
  ]);
}

/** The list with what names it above, each item in its columns; `null` where an item is none. */
function listIn(
  items: readonly string[],
  pairIn: (item: string) => Item | null,
  isMeant: (list: readonly Item[]) => boolean = () => true,
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
    /,\s+(?:dan\s+)?(?=[1-9]\d* (?:kali|kasus|kejadian|keluhan|orang)\s+\p{L})|,\s+(?:dan\s+)?(?=[^()]*\p{L}[^()]*(?:[(:=]|$))|\s+dan\s+(?=\p{L}[^()]*[(:=])|(?<=\d)\s+dan\s+(?=\p{L})/u,
  );
}

/** Whether words before a number are kinds of things: "Loket 1" and "Loket 2" are two names, and so is "Shift 3". */
function areKinds(list: readonly Item[]): boolean {
  const labels = list.map(([label]) => label.toLowerCase());
  if (areMonthsInTurn(labels)) return true;
  return new Set(labels).size === labels.length && !labels.some(isPlaceOrTime);
}

/** "1 Mengisi formulir" above "2 Antre": numbers of lines. */
function areNumbered(list: readonly Item[]): boolean {
  return list.every(([, number], at) => number === String(at + 1));
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
