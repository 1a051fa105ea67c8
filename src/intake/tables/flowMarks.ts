import { textAt } from '#intake/reading/grid.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';

/** Symbols of a flow, ticks and crosses, and the words for them. */
const MARK =
  /^(?:[vxo*✓✔√0]|\[ ?\]|< ?>|[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]+|mulai|selesai)+$/i;
/** What stands where nothing does. */
export const NOTHING = /^[-–—]*$/;

/** Whether a column holds nothing but the symbols of a flow, as those of a procedure's performers do. */
export function isFlowMarked({ grid, data }: Reading, { at }: ReadColumn): boolean {
  const texts = data.map((row) => textAt(grid, row, at)).filter((text) => !NOTHING.test(text));
  return texts.length > 0 && texts.every((text) => MARK.test(text));
}
