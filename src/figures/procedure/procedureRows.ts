import { NOT_FILLED } from '#words/drawings/chartText.ts';
import type { MeasureText } from '#figures/figure.ts';
import { STRIP } from '#figures/flow/symbol.ts';
import { textHeight } from '#figures/marks.ts';
import type { ProcedureColumn, ProcedureColumns } from './procedureColumns.ts';
import { PROCEDURE_PADDING } from './procedureColumns.ts';
import type { ProcedureFlowStep, ProcedureInput, ProcedurePage } from './procedureInput.ts';
import { wrapText } from '#figures/wrapText.ts';

/** A step with its words broken to its cells; heights in points. */
export interface ProcedureRow {
  /** Index of the step. */
  readonly index: number;
  readonly step: ProcedureFlowStep;
  readonly cells: readonly {
    readonly column: ProcedureColumn;
    readonly lines: readonly string[];
  }[];
  readonly height: number;
}

/** The rows of one page, and whether the flow goes on from the page before and to the next. */
export interface ProcedureSheet {
  readonly rows: readonly ProcedureRow[];
  readonly entered: 'fresh' | 'continued';
  readonly left: 'ended' | 'continued';
}

export const SYMBOL = { height: 17, narrow: 20, wide: 28 } as const;
/** Air above a symbol and below it, where arrows run. */
export const ABOVE = 13;
const BELOW = 11;
/** Below a decision "Ya" stands beside the arrow. */
const BELOW_DECISION = 17;
export function procedureRows(
  { steps }: ProcedureInput,
  { texts, fontSize }: ProcedureColumns,
  measure: MeasureText,
): readonly ProcedureRow[] {
  return steps.map((step, index) => {
    const cells = texts.map((column) => ({
      column,
      lines: wordsOf(column.key, step, index).flatMap((text) =>
        wrapText(
          text,
          { fontSize, bold: false, width: column.width - 2 * PROCEDURE_PADDING },
          measure,
        ),
      ),
    }));
    const words = Math.max(...cells.map(({ lines }) => textHeight(lines, fontSize)));
    const height = Math.max(
      words + 2 * PROCEDURE_PADDING,
      ABOVE + SYMBOL.height + spaceBelow(step),
    );
    return { index, step, cells, height };
  });
}

/** Fills page after page; a row that is higher than a page has one of its own. */
export function procedurePages(
  rows: readonly ProcedureRow[],
  { headHeight, legendHeight }: ProcedureColumns,
  page: ProcedurePage,
): readonly ProcedureSheet[] {
  const room = page.height - headHeight - legendHeight;
  const runs: ProcedureRow[][] = [];
  let used = Infinity;
  rows.forEach((row, at) => {
    const isLast = at === rows.length - 1;
    const strip = isLast ? 0 : STRIP;
    if (used + row.height + strip > room) {
      used = runs.length === 0 ? 0 : STRIP;
      runs.push([]);
    }
    runs.at(-1)?.push(row);
    used += row.height;
  });
  return runs.map((run, index) => ({
    rows: run,
    entered: index === 0 ? 'fresh' : 'continued',
    left: index === runs.length - 1 ? 'ended' : 'continued',
  }));
}

function wordsOf(
  key: ProcedureColumn['key'],
  step: ProcedureFlowStep,
  index: number,
): readonly string[] {
  if (key === 'number') return [`${index + 1}.`];
  const text = step[key].trim();
  if (key === 'activity' && text === '') return [NOT_FILLED];
  return text.split(/\r?\n/u);
}

/** Air that the arrows below a symbol need. */
export function spaceBelow({ shape }: ProcedureFlowStep): number {
  return shape === 'decision' ? BELOW_DECISION : BELOW;
}
