import { blockOf } from './cell.ts';
import type { Block } from './cell.ts';
import { withoutMessageHeads } from './messageHeads.ts';
import { readBlock, readBlockWithin, separatorOf } from '#language/readBlock.ts';
import type { Separator } from '#language/readBlock.ts';

/**
 * The cells of a text file, by what it separates them with; a first line "sep=;" says so itself. `null` where it has more
 * than `most` cells.
 */
export function fileBlock(text: string, most = Infinity): Block | null {
  const bare = text.replace(/^\uFEFF/, '');
  const [line = '', named] = /^sep=(.)\r?\n/i.exec(bare) ?? [];
  const separator = isSeparator(named) ? named : separatorOf(bare);
  const rows = readBlockWithin(bare.slice(line.length), separator, most);
  return rows === null ? null : blockOf(rows);
}

/** The cells of a pasted text: parted by tabs, as sheets and documents copy them, or evenly by another separator. */
export function pastedBlock(text: string): Block {
  const bare = withoutMessageHeads(text.replace(/^\uFEFF/, ''));
  const isFile = /^sep=.\r?\n/i.test(bare) || (!bare.includes('\t') && isSeparated(bare));
  return (isFile ? fileBlock(bare) : null) ?? blockOf(readBlock(bare, '\t'));
}

/** Whether lines of words and numbers are the rows of a table: nearly all hold a separator equally often. */
function isSeparated(text: string): boolean {
  const separator = separatorOf(text);
  const lines = readBlock(text, separator).filter((cells) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 1, times = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (usual < 2 || times < 2 || times < lines.length - 2) return false;
  const [head = [], below = []] = lines.filter(({ length }) => length === usual);
  // "Jarak: 2 km, waktu: 45 menit" says on each line what its numbers are, and names no columns.
  const isSaid = (cell: string, at: number): boolean =>
    wordsBefore(cell) !== '' && wordsBefore(cell) === wordsBefore(below[at] ?? '');
  if (head.every(isSaid)) return false;
  // "Antrean lama, terutama pagi" is a sentence with a comma: a table of such lines has numbers in it.
  const isProse =
    separator === ',' &&
    lines.every((cells) => cells.slice(1).every((cell) => /^\s/.test(cell))) &&
    !lines.some((cells) => cells.some((cell) => IS_NUMBER.test(cell)));
  if (isProse) return false;
  if (head.every((cell) => !IS_NUMBER.test(cell))) return true;
  // Without heads: words, and numbers that no decimal comma can have cut in two.
  return lines.every(
    ([first = '', ...numbers]) =>
      /\p{L}/u.test(first) &&
      numbers.length === usual - 1 &&
      (separator !== ',' || numbers.length === 1) &&
      numbers.every((cell) => IS_NUMBER.test(cell)),
  );
}

/** What stands before the first digit; empty where none does, or no digit. */
function wordsBefore(cell: string): string {
  return (/^\s*(\p{L}[^\d]*)\d/u.exec(cell)?.[1] ?? '').trim().toLowerCase();
}

const IS_NUMBER = /^\s*[-−]?\d[\d.,]*\s*%?\s*$/;

function isSeparator(text: string | undefined): text is Separator {
  return text === ';' || text === ',' || text === '\t';
}
