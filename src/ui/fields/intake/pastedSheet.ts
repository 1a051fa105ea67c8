import type { Block } from '#intake/cells/cell.ts';
import type { OpenedSheet } from '#intake/cells/openedTable.ts';

/** A block that came from the clipboard, as the only sheet of a file. */
export function pastedSheet(block: Block): OpenedSheet {
  return { name: '', block, hiddenRows: [], merges: 0, unstored: [] };
}

/** How many rows and columns hold anything, from the first on. */
export function sizeOf(block: Block): { readonly rows: number; readonly columns: number } {
  const holds = ({ text }: Block[number][number]): boolean => text.trim() !== '';
  return {
    rows: block.findLastIndex((cells) => cells.some(holds)) + 1,
    columns: block.reduce((most, cells) => Math.max(most, cells.findLastIndex(holds) + 1), 0),
  };
}
