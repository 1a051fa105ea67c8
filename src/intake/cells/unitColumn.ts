import { tidyText } from '#language/tidyText.ts';
import type { Block, Cell } from './cell.ts';

/** So far down a head is looked for. */
const MOST_HEADS = 6;

/**
 * The block with what stands under "Satuan" put behind the number to its left, where rows have different units: "1" and
 * "jam" beside "25" and "menit" are sixty and twenty-five minutes, and no one and twenty-five.
 */
export function withUnits(block: Block): Block {
  const textAt = (row: number, at: number): string => tidyText(block[row]?.[at]?.text ?? '');
  const head = block
    .slice(0, MOST_HEADS)
    .findIndex((cells) => cells.some(({ text }) => /^satuan$/i.test(tidyText(text))));
  const at = (block[head] ?? []).findIndex(({ text }) => /^satuan$/i.test(tidyText(text)));
  if (at < 1) return block;
  const rows = block.flatMap((_, row) => (row > head ? [row] : []));
  const units = new Set(rows.map((row) => textAt(row, at).toLowerCase()).filter(Boolean));
  if (units.size < 2) return block;
  return block.map((cells, row) =>
    cells.map((cell, column): Cell => {
      const unit = row > head && column === at - 1 ? textAt(row, at) : '';
      return unit !== '' && /^[\d.,]+$/.test(cell.text.trim())
        ? { text: `${cell.text.trim()} ${unit}` }
        : cell;
    }),
  );
}
