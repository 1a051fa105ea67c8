import { readIn } from './readNumber.ts';
import type { Notation } from './readNumber.ts';

/**
 * Cells of a block copied from a spreadsheet: rows by line ends, columns by tabs.
 *
 * A cell in quotation marks may hold tabs, line ends and doubled quotation marks, as Excel writes them.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (source === '') return [];
  while (at <= source.length) {
    const cell = cellAt(source, at);
    row.push(cell.text);
    if (source[cell.end] !== '\t') {
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

function cellAt(source: string, start: number): { text: string; end: number } {
  if (source[start] === '"') {
    const quoted = quotedCellAt(source, start + 1);
    if (quoted !== null) return quoted;
  }
  let end = start;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end += 1;
  return { text: source.slice(start, end), end };
}

/** `null` where the quotation mark is never closed before a tab or line end: then it is part of the text. */
function quotedCellAt(source: string, start: number): { text: string; end: number } | null {
  let text = '';
  let from = start;
  for (;;) {
    const quote = source.indexOf('"', from);
    if (quote < 0) return null;
    text += source.slice(from, quote);
    if (source[quote + 1] !== '"') {
      const next = source[quote + 1];
      return next === undefined || next === '\t' || next === '\n' ? { text, end: quote + 1 } : null;
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
