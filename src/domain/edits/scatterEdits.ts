import type { ScatterPair } from '#domain/tools/scatter.ts';
import { cellAmount, cellWords } from './gridRow.ts';
import type { GridRow } from './gridRow.ts';

/** The pairs after their grid was edited. */
export function pairsOfGrid(rows: readonly GridRow[]): ScatterPair[] {
  return rows.map(({ x, y, stratum, label }) => ({
    x: cellAmount(x),
    y: cellAmount(y),
    stratum: cellWords(stratum),
    label: cellWords(label),
  }));
}
