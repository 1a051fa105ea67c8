import type { Block, Cell } from './cell.ts';

/** A name in full: words with capitals, none of which is a degree such as "S.Kep" or "MM". */
const NAME = /^(?!\p{Lu}{2,4}$)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?)*$/u;

/**
 * "Siti Aminah, Budi Santoso dan Rina" in the last column of a row, as a row for each; what stands before it goes for all of
 * them. "Siti Aminah, S.Kep" is one person, and a cell of anything else stays.
 */
export function spreadPersons(block: Block): Block {
  return block.flatMap((cells) => {
    const last = cells.findLastIndex(({ text }) => text.trim() !== '');
    const names = (cells[last]?.text ?? '')
      .split(/\s*[,;]\s*(?:dan\s+)?|\s+dan\s+/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length < 2 || !names.every((name) => NAME.test(name))) return [cells];
    return names.map((text) =>
      cells.map((cell, at): Cell => (at === last ? { text, from: cell.from } : cell)),
    );
  });
}
