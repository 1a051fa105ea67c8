import { tidyText } from '#language/tidyText.ts';
import type { Block, Cell } from './cell.ts';

const FEWEST = 2;
const NUMBER = /^[-−(]?[\d.,]+%?\)?$/;

/**
 * A table that is printed in two or three stretches beside each other, "Bulan, Nilai, Bulan, Nilai", as one below the
 * other. The same heads have to come again in the same order, the first of them over words, days or numbers of rows.
 */
export function unfolded(block: Block): Block {
  const head = block.findIndex((cells) => filled(cells).length >= 2 * FEWEST);
  const names = (block[head] ?? []).map(({ text }) => tidyText(text).toLowerCase());
  const width = names.findLastIndex((name) => name !== '') + 1;
  const period = periodOf(names.slice(0, width));
  if (period === null || !isLabelled(block.slice(head + 1), names[0] ?? '', period)) return block;
  const stretches = Array.from({ length: width / period }, (_, at) => at * period);
  return [
    ...block.slice(0, head),
    (block[head] ?? []).slice(0, period),
    ...stretches.flatMap((from) =>
      block
        .map((cells, row) =>
          cells
            .slice(from, from + period)
            .map((cell, at): Cell => ({ ...cell, from: [row, from + at] })),
        )
        .slice(head + 1)
        .filter((cells) => from === 0 || filled(cells).length > 0),
    ),
  ];
}

function filled(cells: Block[number]): Block[number] {
  return cells.filter(({ text }) => text.trim() !== '');
}

/** After how many names they come again; `null` where they do not. */
function periodOf(names: readonly string[]): number | null {
  for (let period = FEWEST; period * 2 <= names.length; period += 1) {
    const first = names.slice(0, period);
    const isAgain =
      names.length % period === 0 && names.every((name, at) => name === first[at % period]);
    if (isAgain && new Set(first).size === period && !first.includes('')) return period;
  }
  return null;
}

function isLabelled(rows: Block, name: string, period: number): boolean {
  if (/^(?:no|nomor)\.?$/.test(name)) return true;
  const texts = rows.flatMap((cells) =>
    [cells[0], cells[period]].map((cell) => tidyText(cell?.text ?? '')),
  );
  const held = texts.filter((text) => text !== '');
  return held.length > 0 && held.every((text) => !NUMBER.test(text));
}
