import { isBlankRow } from '#intake/reading/grid.ts';
import type { Answers } from '#intake/reading/answers.ts';
import type { Outcome } from '#intake/tableReader.ts';

/** A row in sight, or so many rows of data that are not. */
export type Line =
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'gap'; readonly from: number; readonly count: number };

/** Rows at the top and at the end that are always in sight, and rows in sight altogether. */
const TOP = 12;
const END = 3;
const MOST = 60;

/** The rows that somebody should look at: the first, the last, and all that are more or less than plain data. */
export function linesInSight(outcome: Outcome, answers: Answers): readonly Line[] {
  const { grid, rows } = outcome.reading;
  const held = Array.from({ length: grid.height }, (_, at) => at).filter(
    (at) => !isBlankRow(grid, at),
  );
  const looked = new Set(
    [...cellsToLook(outcome, answers)].map((cell) => Number(cell.split(',')[0])),
  );
  const isTelling = (at: number): boolean =>
    rows[at]?.kind !== 'data' || looked.has(at) || answers.rows?.has(at) === true;
  const chosen = new Set([
    ...held.slice(0, TOP),
    ...held.slice(-END),
    ...held.filter(isTelling).slice(0, MOST - TOP - END),
  ]);
  const lines: Line[] = [];
  for (const at of held) {
    const last = lines.at(-1);
    if (chosen.has(at)) lines.push({ kind: 'row', at });
    else if (last?.kind === 'gap') lines.splice(-1, 1, { ...last, count: last.count + 1 });
    else lines.push({ kind: 'gap', from: at, count: 1 });
  }
  return lines;
}

/** Cells that could not be read, or that disagree with what they add up: "row,column". */
export function cellsToLook({ unread, told }: Outcome, answers: Answers): ReadonlySet<string> {
  const isTurned = answers.orientation === 'turned';
  return new Set([
    ...unread.map(({ row, column }) => (isTurned ? `${column},${row}` : `${row},${column}`)),
    ...told.map(({ row, column }) => `${row},${column}`),
  ]);
}
