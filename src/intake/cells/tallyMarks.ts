import type { Block, Cell } from './cell.ts';

const STROKES = /^(?:[|]+(?: [|]+)*|[/]+(?: [/]+)*|I+(?: I+)*|l+(?: l+)*)$/;
const TICKS = /^[v✓✔√]+$/i;
const CROSSES = /^x+$/i;
/** What no Roman number and no letter is. */
const SURE = /^[|/ ]+$|I{4}|l{2}|[✓✔√]/;

/**
 * The block with strokes and ticks as the counts that they are, in columns that hold nothing else: "////" is four, and a
 * cross beside ticks is none. Strokes like "II" alone may be Roman numbers: they count where others are surely strokes,
 * or where several columns hold them.
 */
export function spreadTallies(block: Block): Block {
  const width = block.reduce((most, cells) => Math.max(most, cells.length), 0);
  const from = block.slice(0, MOST_HEADS).findLastIndex(isRomanHead) + 1;
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
    isMarked(block, { at, from }),
  );
  const texts = columns.flatMap((at) =>
    block.slice(from).map((cells) => cells[at]?.text.trim() ?? ''),
  );
  const isSure = columns.length > 1 || texts.some((text) => isMark(text) && SURE.test(text));
  if (columns.length === 0 || !isSure) return block;
  const hasTicks = texts.some((text) => TICKS.test(text));
  return block.map((cells, row) =>
    cells.map((cell, at): Cell => {
      const count =
        row >= Math.max(from, 1) && columns.includes(at)
          ? countOf(cell.text.trim(), hasTicks)
          : null;
      return count === null ? cell : { text: String(count) };
    }),
  );
}

/** So far down names of columns reach. */
const MOST_HEADS = 4;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Whether a row holds I, II, III … and nothing else, for one group of columns or for several: weeks or quarters. */
function isRomanHead(cells: Block[number]): boolean {
  const filled = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  let next = 0;
  return (
    filled.length > 1 &&
    filled.every((text, at) => {
      if (at > 1 && text === ROMAN[0]) next = 0;
      next += 1;
      return text === ROMAN[next - 1];
    })
  );
}

function isMark(text: string): boolean {
  return STROKES.test(text) || TICKS.test(text) || CROSSES.test(text);
}

/** Whether marks stand in a column below its heads, and nothing else but dashes. */
function isMarked(
  block: Block,
  { at, from }: { readonly at: number; readonly from: number },
): boolean {
  const texts = block.map((cells, row) => (row < from ? '' : (cells[at]?.text.trim() ?? '')));
  const first = texts.findIndex(isMark);
  if (first < 1 || first > MOST_HEADS + from) return false;
  const below = texts.slice(first).filter((text) => text !== '' && !/^[-–—\d.,]+$/.test(text));
  return below.every(isMark);
}

function countOf(text: string, hasTicks: boolean): number | null {
  if (CROSSES.test(text)) return hasTicks ? 0 : text.length;
  return TICKS.test(text) ? text.length : strokesIn(text);
}

/** How many strokes stand in groups; `null` where four before others may be five, the last of which crosses them out. */
export function strokesIn(text: string): number | null {
  if (!STROKES.test(text)) return null;
  const groups = text.split(' ').map(({ length }) => length);
  const areFives = groups.slice(0, -1).every((length) => length === 5);
  return groups.length === 1 || areFives ? groups.reduce((sum, length) => sum + length, 0) : null;
}
