/** Of one file, its rows counted with them: sixty columns over as many rows as a grid takes. */
export const MOST_CELLS = 200_000;

/** Letters of all cells together: one long text that every cell repeats would fill the memory. */
export const MOST_LETTERS = 5_000_000;

/** Letters of a cell, after Excel's own limit. */
export const LONGEST_CELL = 32_767;

/** Bytes of a file that rows are taken from. */
export const MOST_TABLE_BYTES = 20_000_000;

/** Bytes that a workbook's texts and sheets may unpack to, all together. */
export const MOST_UNPACKED = 25_000_000;

/** Letters of XML from one cell or text to the next: Excel's longest text, each letter escaped, and its formula. */
export const LONGEST_PIECE = 500_000;

/** Bytes of a part that only lists or describes other parts. */
export const MOST_LISTING = 2_000_000;
