import type { ProcedureColumns } from './procedureColumns.ts';
import type { Bounds } from '#figures/marks.ts';
import type { ProcedureSheet } from './procedureRows.ts';
import { ABOVE, STRIP, SYMBOL, spaceBelow } from './procedureRows.ts';

/** A symbol on a sheet, in points, with the row that it stands in. */
export interface PlacedSymbol extends Bounds {
  /** Index of the step. */
  readonly index: number;
  readonly shape: 'start' | 'activity' | 'decision' | 'end';
  readonly x: number;
  readonly y: number;
  readonly rowBottom: number;
  readonly column: number;
}

/** Where rows and symbols of a sheet stand; the table's heading ends at `top`. */
export interface PlacedSheet {
  readonly top: number;
  readonly bottom: number;
  readonly rowTops: readonly number[];
  readonly symbols: readonly PlacedSymbol[];
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
        column,
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
