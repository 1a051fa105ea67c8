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
 * What a text separates its columns with: what most of its lines hold equally often outside quotation marks. Of equals a
 * tab goes before a semicolon, as Excel writes in Indonesia, and that before a comma.
 */
export function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, MOST_LETTERS)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/, MOST_LINES)
    .filter((line) => line.trim() !== '');
  const [best = ';'] = separators.toSorted((a, b) => evenness(lines, b) - evenness(lines, a));
  return best;
}

const separators = ['\t', ';', ','] as const satisfies readonly Separator[];

/** Lines and letters that are looked at; the rest of a file is written alike. */
const MOST_LINES = 200;
const MOST_LETTERS = 50_000;

/** How many lines are parted into as many pieces as most are. */
function evenness(lines: readonly string[], separator: Separator): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    // Commas that stand between digits alone may be decimal ones.
    if (separator === ',' && !/(?:^|\D),|,(?:\D|$)/.test(line)) continue;
    const pieces = line.split(separator).length;
    if (pieces > 1) counts.set(pieces, (counts.get(pieces) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) count += 1;
  }
  return count;
}

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
