import { blockOf } from './cell.ts';
import type { Block, Cell } from './cell.ts';

const ARROW = /^(\S.*?)\s*(?:[-=]+>|[→➔⇒])\s*(\S.*)$/u;
/** A colon parts only with a blank behind it: "08:30" is a time. */
const COLON = /^([^:]{1,60}?)\s*:\s+(\S.*)$/u;
const EQUALS = /^(\S.{0,59}?)\s+=\s+(\S.*)$/u;

/** By what lines are parted: an arrow, or also what else people set between a word and what it means. */
export type PartedBy = 'arrows' | 'anything';

/**
 * "Kode warna habis -> dicetak sendiri" above "Petugas khawatir -> jaga digilir": lines that are all parted by one mark, as
 * two columns. A first line that `isName` keeps them whole, since it names their one column; so does a colon where it might
 * stand within one of several answers. What is no such list stays.
 */
export function spreadParted(block: Block, by: PartedBy, isName: (text: string) => boolean): Block {
  const lines = block.flatMap((cells) => cells.filter(({ text }) => text.trim() !== ''));
  const [first] = lines;
  if (first === undefined || lines.length < 2 || isName(first.text.trim())) return block;
  if (block.some((cells) => cells.filter(({ text }) => text.trim() !== '').length > 1))
    return block;
  const places = placesOf(block);
  for (const mark of by === 'anything' ? [ARROW, COLON, EQUALS] : [ARROW]) {
    const pairs = lines.map(({ text }) => mark.exec(text.trim()));
    if (!pairs.every((pair) => pair !== null)) continue;
    const rows = pairs.map(([, left = '', right = '']) => [left, right]);
    // A mark that comes twice in a line may part three things, or none.
    if (rows.some(([, right = '']) => mark.test(right))) return block;
    return blockOf(rows).map((cells, row) =>
      cells.map((cell): Cell => {
        const from = lines[row]?.from ?? places[row];
        return from === undefined ? cell : { ...cell, from };
      }),
    );
  }
  return block;
}

/** "Mulai → Ambil nomor → Selesai" on one line, as rows of one column; what is no such chain stays. */
export function spreadChain(block: Block): Block {
  const cells = block.flatMap((row) => row.filter(({ text }) => text.trim() !== ''));
  const [only, ...others] = cells;
  if (only === undefined || others.length > 0) return block;
  const links = only.text.split(/\s*(?:[-=]+>|[→➔⇒])\s*/u).filter((link) => link.trim() !== '');
  return links.length > 2 ? blockOf(links.map((link) => [link.trim()])) : block;
}

/** "Lembur: 40 × 20.000 = 800.000": what is reckoned, how, and what it comes to. */
const RECKONED = /^(.*?\p{L}.*?)\s*[:=–-]\s*([^=]*\d\s*[x×*]\s*[^=]*\d[^=]*?)\s*=\s*(\S.*)$/iu;

/** Lines that reckon something, as rows of three columns; what is no such list stays. */
export function spreadReckoned(block: Block): Block {
  const lines = block.flatMap((cells) => cells.filter(({ text }) => text.trim() !== ''));
  if (lines.length === 0 || block.some((cells) => cells.length > 1)) return block;
  const parts = lines.map(({ text }) => RECKONED.exec(text.trim()));
  return parts.every((part) => part !== null)
    ? blockOf(parts.map(([, what = '', how = '', result = '']) => [what, how, result]))
    : block;
}

/** Where each held cell stands in the block. */
function placesOf(block: Block): readonly (readonly [number, number])[] {
  return block.flatMap((cells, row) =>
    cells.flatMap(({ text }, column) => (text.trim() === '' ? [] : [[row, column] as const])),
  );
}
