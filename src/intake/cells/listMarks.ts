import type { Block, Cell } from './cell.ts';

const NUMBERED = /^\s*\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)](?:\s+|(?=\p{L}))(?=\S)/iu;
/** A bullet in a cell of its own, as a document copies a list. */
const LONE = /^\s*(?:[•·▪‣●○◦■□➢✓§o*–—-]|[\uf0b7\uf0a7\uf0d8\uf076\uf0fc])\s*$/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const BULLET =
  /^\s*(?:[•·▪‣●○◦■□➢✓§]|\*(?!\S[^*]*\*\s*$)|[–—-]\s|\p{Extended_Pictographic}\uFE0F?)\s*(?=[\p{L}*_])/u;

/**
 * The block without the numbers or bullets of a list in its first column: "1. Antre lama" is a kind, and not its place.
 * What stands above and below the list stays; anything else between its rows makes it none.
 */
export function withoutListMarks(block: Block): Block {
  const at = firstColumn(block);
  const rows = block.flatMap((cells, row) => ((cells[at]?.text ?? '').trim() === '' ? [] : [row]));
  const textOf = (row: number): string => block[row]?.[at]?.text ?? '';
  if (areBullets(block, at)) {
    return block.map((cells) =>
      cells.map((cell, column): Cell => (column === at ? { ...cell, text: '' } : cell)),
    );
  }
  const mark = [NUMBERED, BULLET].find((each) => isList(rows.map(textOf), each));
  if (mark === undefined) return block;
  return block.map((cells) =>
    cells.map((cell, column): Cell =>
      column === at ? { ...cell, text: cell.text.replace(mark, '') } : cell,
    ),
  );
}

function firstColumn(block: Block): number {
  const places = block.map((cells) => cells.findIndex(({ text }) => text.trim() !== ''));
  return Math.min(...places.filter((at) => at >= 0), Infinity) === Infinity
    ? 0
    : places.reduce((least, at) => (at >= 0 && at < least ? at : least), Infinity);
}

/** Whether texts carry the mark without a gap, at least twice; numbers and letters one after the other. */
function isList(texts: readonly string[], mark: RegExp): boolean {
  const marked = texts.map((text) => mark.exec(text));
  const [first, last] = [
    marked.findIndex((found) => found !== null),
    marked.findLastIndex((found) => found !== null),
  ];
  const list = marked.slice(first, last + 1);
  if (first < 0 || list.length < 2 || list.some((found) => found === null)) return false;
  if (mark === BULLET) return true;
  return list.every((found, place) => {
    const number = found?.[1]?.toLowerCase() ?? '';
    const counted = [`${place + 1}`, String.fromCodePoint(97 + place), ROMAN[place]];
    return counted.includes(number);
  });
}

/** Whether the first column holds bullets alone, each before words: dashes and crosses of a single column are data. */
function areBullets(block: Block, at: number): boolean {
  const rows = block.filter((cells) => (cells[at]?.text ?? '').trim() !== '');
  return (
    rows.length > 1 &&
    rows.every(
      (cells) => LONE.test(cells[at]?.text ?? '') && /^\s*\p{L}/u.test(cells[at + 1]?.text ?? ''),
    )
  );
}
