import { isNumeric } from '#intake/cells/token.ts';
import { textAt, tokenAt } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';

/** The first words of a row, before its numbers: its name. */
export function rowName(grid: Grid, row: number): string {
  for (let column = 0; column < grid.width; column += 1) {
    const token = tokenAt(grid, row, column);
    if (token.kind === 'word' || token.kind === 'month') return textAt(grid, row, column);
    if (isNumeric(token) && column > 0 && !isUnitName(textAt(grid, row, column))) break;
  }
  return '';
}

/** "3 Loket" is a name too. */
function isUnitName(text: string): boolean {
  return /[a-z]{4,}/i.test(text);
}
