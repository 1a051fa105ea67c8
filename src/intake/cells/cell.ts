/** A cell of a table as pasted, typed or opened. */
export interface Cell {
  /** As it is shown. */
  readonly text: string;
  /** What the file says of it besides; nothing for a cell that came as text. */
  readonly format?: CellFormat | undefined;
  /** Its row and column in the block as given, from 0, where it has been moved since. */
  readonly from?: readonly [number, number] | undefined;
}

/** What a file knows of a cell beyond what it shows. */
export type CellFormat =
  /** `percent` as people say it: 15 for 15 %. */
  | { readonly kind: 'number' | 'percent' | 'money'; readonly value: number }
  /** Hours, minutes and seconds, of the day or gone by. */
  | { readonly kind: 'clock'; readonly seconds: number }
  /** An ISO date, or an ISO month. */
  | { readonly kind: 'day' | 'month'; readonly iso: string }
  /** A formula whose value the file does not hold. */
  | { readonly kind: 'unstored' }
  /** Part of a merged cell whose text stands above it or to its left. */
  | { readonly kind: 'covered'; readonly by: 'above' | 'left' };

/** Rows of cells; rows may differ in length. */
export type Block = readonly (readonly Cell[])[];

/** Cells that are text alone. */
export function blockOf(rows: readonly (readonly string[])[]): Block {
  return rows.map((cells) => cells.map((text) => ({ text })));
}

/** The block with its rows as columns. */
export function turned(block: Block): Block {
  const width = block.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) =>
    block.map((cells) => turnedCell(cells[column] ?? { text: '' })),
  );
}

function turnedCell(cell: Cell): Cell {
  const { format } = cell;
  if (format?.kind !== 'covered') return cell;
  return { ...cell, format: { kind: 'covered', by: format.by === 'above' ? 'left' : 'above' } };
}
