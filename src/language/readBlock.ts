import { readIn } from './readNumber.ts';
import type { Notation } from './readNumber.ts';

export type Separator = '\t' | ';' | ',';

/**
 * Cells of a block copied from a spreadsheet: rows by line ends, columns by tabs, or by what a file separates with.
 *
 * A cell in quotation marks may hold separators, line ends and doubled quotation marks, as Excel writes them.
 */
export function readBlock(text: string, separator: Separator = '\t'): string[][] {
  return readBlockWithin(text, separator, Infinity) ?? [];
}

/** The same of a text that nobody has seen: `null` where it has more than `most` cells, an empty line being one. */
export function readBlockWithin(
  text: string,
  separator: Separator,
  most: number,
): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let count = 0;
  // Millions of line ends would take hundreds of megabytes to be made alike.
  if (breaksIn(text) > 2 * most) return null;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (source === '') return [];
  while (at <= source.length) {
    count += 1;
    if (count > most) return null;
    const cell = cellAt(source, at, separator);
    row.push(cell.text);
    if (source[cell.end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = cell.end + 1;
  }
  return rows;
}

/**
 * The notation in which a block's numbers are written, seen from the cells that only one notation can read.
 *
 * Where no cell decides and some could mean two things, or where cells contradict each other, it is ambiguous: ask
 * once for the whole block.
 */
export function detectNotation(rows: readonly (readonly string[])[]): Notation | 'ambiguous' {
  const seen = { indonesian: false, american: false, ambiguous: false };
  for (const cell of rows.flat()) {
    const notation = notationOf(cell);
    if (notation !== null) seen[notation] = true;
  }
  if (seen.indonesian && seen.american) return 'ambiguous';
  if (seen.american) return 'american';
  if (seen.indonesian || !seen.ambiguous) return 'indonesian';
  return 'ambiguous';
}

/**
 * What a file separates its columns with, judged by its first line: a tab, else a semicolon, as Excel writes in
 * Indonesia, else a comma.
 */
export function separatorOf(text: string): Separator {
  const line = /^[^\r\n]*/.exec(text.slice(0, LONGEST_HEADING))?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  return bare.includes('\t') ? '\t' : bare.includes(';') ? ';' : ',';
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) count += 1;
  }
  return count;
}

/** Letters of a first line that are looked at. */
const LONGEST_HEADING = 20_000;

interface Cell {
  readonly text: string;
  readonly end: number;
}

function cellAt(source: string, start: number, separator: Separator): Cell {
  if (source[start] === '"') {
    const quoted = quotedCellAt(source, start + 1, separator);
    if (quoted !== null) return quoted;
  }
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  return { text: source.slice(start, end), end };
}

/** `null` where the quotation mark is never closed before a separator or line end: then it is part of the text. */
function quotedCellAt(source: string, start: number, separator: Separator): Cell | null {
  let text = '';
  let from = start;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) return null;
    text += source.slice(from, quote);
    if (source[quote + 1] !== '"') {
      const next = source[quote + 1];
      const isEnd = next === undefined || next === separator || next === '\n';
      return isEnd ? { text, end: quote + 1 } : null;
    }
    text += '"';
    from = quote + 2;
  }
}

function notationOf(cell: string): Notation | 'ambiguous' | null {
  const indonesian = readIn(cell, 'indonesian');
  const american = readIn(cell, 'american');
  if (indonesian === american) return null;
  if (american === null) return 'indonesian';
  return indonesian === null ? 'american' : 'ambiguous';
}
