import { tidyText } from '#language/tidyText.ts';
import type { Block, Cell } from '#intake/cells/cell.ts';
import { readToken } from '#intake/cells/readToken.ts';
import { isNumeric } from '#intake/cells/token.ts';
import type { Token } from '#intake/cells/token.ts';

/** A block as a rectangle: what each cell says and what it can be. */
export interface Grid {
  readonly block: Block;
  readonly height: number;
  /** Up to the last column that holds anything. */
  readonly width: number;
  /** Tidied, on one line. */
  readonly texts: readonly (readonly string[])[];
  readonly tokens: readonly (readonly Token[])[];
}

const BLANK: Token = { kind: 'blank' };

export function gridOf(block: Block): Grid {
  const tidied = block.map((cells) => cells.map(({ text }) => shownText(text)));
  const width = tidied.reduce(
    (most, cells) => Math.max(most, cells.findLastIndex((text) => text !== '') + 1),
    0,
  );
  const padded = tidied.map((cells) =>
    cells.length === width ? cells : Array.from({ length: width }, (_, at) => cells[at] ?? ''),
  );
  const height = padded.findLastIndex((cells) => cells.some((text) => text !== '')) + 1;
  const texts = padded.slice(0, height);
  // Most texts of a long table stand in it many times.
  const known = new Map<string, Token>();
  const tokenOf = (cell: Cell | undefined, text: string): Token => {
    if (cell === undefined || (text === '' && cell.format === undefined)) return BLANK;
    if (cell.format !== undefined) return readToken(cell, text);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const token = readToken(cell, text);
    known.set(text, token);
    return token;
  };
  const tokens = texts.map((cells, row) => {
    const given = block[row] ?? [];
    return cells.map((text, at) => tokenOf(given[at], text));
  });
  return { block, height, width, texts, tokens };
}

/** On one line; a colon between a name and what it says, in a cell of its own, says nothing. */
function shownText(text: string): string {
  const tidied = tidyText(text);
  return tidied === ':' || tidied === '=' ? '' : tidied;
}

export function textAt({ texts }: Grid, row: number, column: number): string {
  return texts[row]?.[column] ?? '';
}

export function tokenAt({ tokens }: Grid, row: number, column: number): Token {
  return tokens[row]?.[column] ?? BLANK;
}

/** Columns of a row that hold anything. */
export function filledIn({ texts }: Grid, row: number): readonly number[] {
  const filled: number[] = [];
  texts[row]?.forEach((text, column) => {
    if (text !== '') filled.push(column);
  });
  return filled;
}

export function isBlankRow({ texts }: Grid, row: number): boolean {
  return texts[row]?.every((text) => text === '') !== false;
}

/** Columns in which at least half of what stands in some rows is a number, a day or a time. */
export function typedColumns(grid: Grid, rows: readonly number[]): readonly number[] {
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  return columns.filter((column) => {
    let [typed, words] = [0, 0];
    for (const row of rows) {
      const token = tokenAt(grid, row, column);
      if (isTyped(token)) typed += 1;
      else if (token.kind === 'word') words += 1;
    }
    return typed > 0 && typed >= words;
  });
}

/** Whether a token is a number, a day or a time. */
export function isTyped(token: Token): boolean {
  return isNumeric(token) || token.kind === 'day' || token.kind === 'month';
}
