import type { ProcedureColumns } from './procedureColumns.ts';
import type { PlacedFlow, PlacedSymbol } from '#figures/flow/symbol.ts';
import { STRIP } from '#figures/flow/symbol.ts';
import type { ProcedureSheet } from './procedureRows.ts';
import { ABOVE, SYMBOL, spaceBelow } from './procedureRows.ts';

/** Where rows and symbols of a sheet stand; the table's heading ends at `top`. */
export interface PlacedSheet extends PlacedFlow {
  readonly rowTops: readonly number[];
}

/** Puts the symbol of each row in the column of its performer. */
export function placeSheet(
  sheet: ProcedureSheet,
  columns: ProcedureColumns,
  top: number,
): PlacedSheet {
  const symbols: PlacedSymbol[] = [];
  const rowTops: number[] = [];
  let y = top + (sheet.entered === 'continued' ? STRIP : 0);
  for (const { index, step, height } of sheet.rows) {
    rowTops.push(y);
    const column = columns.performers.length === 1 ? 0 : step.performer;
    const place = column === null ? undefined : columns.performers[column];
    if (column !== null && place !== undefined) {
      const half = symbolWidth(place.width) / 2;
      const x = place.left + place.width / 2;
      const least = ABOVE + SYMBOL.height + spaceBelow(step);
      const symbolTop = y + ABOVE + (height - least) / 2;
      symbols.push({
        index,
        shape: step.shape,
        x,
        y: symbolTop + SYMBOL.height / 2,
        left: x - half,
        right: x + half,
        top: symbolTop,
        bottom: symbolTop + SYMBOL.height,
        rowBottom: y + height,
      });
    }
    y += height;
  }
  return { top, bottom: y + (sheet.left === 'continued' ? STRIP : 0), rowTops, symbols };
}

/** Narrow columns have smaller symbols, so that arrows find their way beside them. */
function symbolWidth(column: number): number {
  return column < 44 ? SYMBOL.narrow : SYMBOL.wide;
}
