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

const NUMBER_ALONE = /^\(?(?:nip(?:pppk)?|nrp|nik)?[.:\s]*(\d[\d\s]{7,24}\d)\)?$/i;

/** "NIP 1980…" below a name, with the name: a number is nobody by itself. */
export function withNumbers(block: Block): Block {
  const rows: Block[number][] = [];
  for (const cells of block) {
    const [only, ...others] = cells.filter(({ text }) => text.trim() !== '');
    const above = rows.at(-1);
    const last = above?.findLastIndex(({ text }) => text.trim() !== '') ?? -1;
    const name = above?.[last];
    const isNumber = others.length === 0 && NUMBER_ALONE.test(only?.text.trim() ?? '');
    if (only === undefined || above === undefined || name === undefined || !isNumber) {
      rows.push(cells);
      continue;
    }
    const [, digits = ''] = NUMBER_ALONE.exec(only.text.trim()) ?? [];
    const named = { ...name, text: `${name.text} (NIP ${digits})` };
    rows[rows.length - 1] = above.map((cell, at) => (at === last ? named : cell));
  }
  return rows;
}
