import { tidyText } from '#language/tidyText.ts';
import { blockOf } from './cell.ts';
import type { Block } from './cell.ts';
import { readToken } from './readToken.ts';
import { isNumeric } from './token.ts';

const WITH_MARK = /^(.*?\p{L}.*?)\s*(?:[:=→]|\s[–—-]\s)\s*(\S.*)$/u;
const IN_BRACKETS = /^(.*?\p{L}.*?)\s*\(([^()]+)\)$/u;

/**
 * "Antre lama: 45" below "Berkas kurang: 30", or "Antre lama (45), Berkas kurang (30)": words with their numbers, as a
 * message holds them, as rows of two columns. A line above that names them stays; what is no such list stays as it is.
 */
export function spreadLabelled(block: Block): Block {
  const cells = block.map((row) => row.filter(({ text }) => text.trim() !== ''));
  if (cells.some((row) => row.length > 1)) return block;
  const lines = cells.flatMap((row) => linesIn(row[0]?.text ?? ''));
  const items = lines.length > 1 ? lines : lines.flatMap(partsOf);
  const pairs = items.map(pairIn);
  const first = pairs.findIndex((pair) => pair !== null);
  const list = pairs.slice(first).filter((pair) => pair !== null);
  const isList = first >= 0 && first < 2 && list.length > 1 && list.length === pairs.length - first;
  return isList ? blockOf([...items.slice(0, first).map((item) => [item]), ...list]) : block;
}

function linesIn(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((line) => tidyText(line).replace(/[.,]$/, ''))
    .filter((line) => line !== '');
}

/** Parts of a line: a comma or "dan" with a word behind it; what stands in brackets is not parted. */
function partsOf(line: string): readonly string[] {
  return line.split(
    /,\s+(?:dan\s+)?(?=[^()]*\p{L}[^()]*(?:[(:=]|$))|\s+dan\s+(?=\p{L}[^()]*[(:=])/u,
  );
}

function pairIn(item: string): readonly [string, string] | null {
  for (const form of [WITH_MARK, IN_BRACKETS]) {
    const [, label = '', value = ''] = form.exec(item) ?? [];
    if (label !== '' && isNumeric(readToken({ text: value }, value))) return [label, value];
  }
  return null;
}
