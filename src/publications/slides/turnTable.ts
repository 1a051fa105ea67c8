import { sum } from '#figures/sum.ts';
import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Table, TableCell, TableColumn, TableRow } from '#manuscript/manuscript.ts';
import { SMALLEST } from './sizes.ts';

/** A table read row by row: of each row its titles, and beside them what stands there. */
export interface TurnedTable {
  readonly columns: readonly TableColumn[];
  /** The lines that one row became. */
  readonly runs: readonly (readonly TableRow[])[];
}

/** How many titles stand beside each other, each with its words. */
export type TurnedPairs = 1 | 2;

/**
 * Turns a table that is too wide for a hall. A row's number and first words are its heading. What a row leaves empty is left
 * out; a total stays with the last row.
 */
export function turnTable({ columns, rows }: Table, pairs: TurnedPairs): TurnedTable {
  const across = Array.from({ length: pairs }, () => pairColumns[pairs]).flat();
  const runs: TableRow[][] = [];
  let heading: readonly TableRow[] = [];
  for (const row of rows) {
    const lines = linesOf(row, columns, pairs);
    if (row.style === 'group') heading = [...heading, ...lines];
    else if (row.style === 'total') (runs.at(-1) ?? opened(runs)).push(...lines);
    else {
      runs.push([...heading, ...lines]);
      heading = [];
    }
  }
  return { columns: across, runs };
}

/** Of the room of each pair, how much its titles take. */
const pairColumns: Readonly<Record<TurnedPairs, readonly TableColumn[]>> = {
  1: [
    { title: '', weight: 1, align: 'start' },
    { title: '', weight: 3, align: 'start' },
  ],
  2: [
    { title: '', weight: 1, align: 'start' },
    { title: '', weight: 2, align: 'start' },
  ],
};

function linesOf(
  { cells, style }: TableRow,
  columns: readonly TableColumn[],
  pairs: TurnedPairs,
): readonly TableRow[] {
  const [first] = cells;
  if (style === 'group') return [headingRow(first?.lines ?? [], pairs)];
  if (style === 'total') {
    const value = { lines: cells.at(-1)?.lines ?? [], span: pairs * 2 - 1 };
    return [{ style, cells: [{ lines: first?.lines ?? [] }, value] }];
  }
  const [number, ...others] = answersOf(cells, columns);
  if (number === undefined) return [];
  const [named, ...rest] = others;
  return number.title === NUMBER && named !== undefined
    ? [
        headingRow([`${number.lines.join(' ')}. ${named.title}: ${named.lines.join(' ')}`], pairs),
        ...beside(rest, pairs),
      ]
    : beside([number, ...others], pairs);
}

const NUMBER = 'No.';

interface Answer {
  readonly title: string;
  readonly lines: readonly string[];
}

function answersOf(cells: TableRow['cells'], columns: readonly TableColumn[]): readonly Answer[] {
  let at = 0;
  return cells.flatMap(({ lines, span = 1 }) => {
    const title = columns[at]?.title ?? '';
    at += span;
    return lines.every(isBlank) ? [] : [{ title, lines }];
  });
}

/** One answer a line; in two pairs short ones stand beside each other, and a long one has the line to itself. */
function beside(answers: readonly Answer[], pairs: TurnedPairs): readonly TableRow[] {
  const [first, second, ...rest] = answers;
  if (first === undefined) return [];
  if (pairs === 2 && second !== undefined && isShorterBeside(first, second)) {
    return [
      { style: 'plain', cells: [...pairOf(first), ...pairOf(second)] },
      ...beside(rest, pairs),
    ];
  }
  const lines = pairs === 1 ? first.lines : [first.lines.join('; ')];
  const cells = [
    { lines: [first.title], bold: true },
    { lines, span: pairs * 2 - 1 },
  ];
  return [{ style: 'plain', cells }, ...beside(answers.slice(1), pairs)];
}

/** About the width of a beamer's table, and of each of two columns of answers, without their titles, in pixels. */
const ALONE = 930;
const BESIDE = 365;

function isShorterBeside(first: Answer, second: Answer): boolean {
  const each = [first, second];
  const together = Math.max(...each.map(({ lines }) => linesIn(lines, BESIDE)));
  const apart = each.map(({ lines }) => linesIn([lines.join('; ')], ALONE));
  return together < sum(apart) + 1;
}

function linesIn(texts: readonly string[], width: number): number {
  const font = { width, fontSize: SMALLEST, bold: false };
  return sum(texts.map((text) => wrapText(text, font, textWidth).length));
}

function pairOf({ title, lines }: Answer): readonly TableCell[] {
  return [{ lines: [title], bold: true }, { lines }];
}

function headingRow(lines: readonly string[], pairs: TurnedPairs): TableRow {
  return { style: 'group', cells: [{ lines, span: pairs * 2 }] };
}

function opened(runs: TableRow[][]): TableRow[] {
  const run: TableRow[] = [];
  runs.push(run);
  return run;
}
