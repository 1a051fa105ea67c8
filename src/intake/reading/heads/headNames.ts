import { formatDate, formatMonth } from '#language/formatDate.ts';
import { isMomentWord } from '#intake/cells/timeWords.ts';
import { textAt } from '#intake/reading/grid.ts';
import type { Grid } from '#intake/reading/grid.ts';

/**
 * What each column is called: its heads from top to bottom, those that stand over several columns carried on to each.
 *
 * A weekday or a month says alone what a group named "Hari" or "Bulan" says of it.
 */
export function columnNames(grid: Grid, heads: readonly number[]): readonly string[] {
  const levels = heads.map((row, level) => carried(grid, row, heads.slice(level + 1)));
  const parts = Array.from({ length: grid.width }, (_, column) =>
    levels.flatMap((level) => level[column] || []),
  );
  const last = parts.map((names) => names.at(-1) ?? '');
  return parts.map((names, column) => {
    const own = last[column] ?? '';
    const isAlone = last.filter((name) => name === own).length === 1;
    return isAlone && names.length > 1 && isMomentWord(own) ? own : names.reduce(joined, '');
  });
}

/** A row of heads with its groups written over each of their columns. */
function carried(grid: Grid, row: number, below: readonly number[]): readonly string[] {
  const isNamedBelow = (column: number): boolean =>
    below.some((head) => textAt(grid, head, column) !== '');
  let group = '';
  return Array.from({ length: grid.width }, (_, column) => {
    const own = headText(grid, row, column);
    if (own !== '') {
      group = isNamedBelow(column) ? own : '';
      return own;
    }
    return isNamedBelow(column) ? group : '';
  });
}

/** A day or month of a file in words, as a report would print it; all else as it stands. */
function headText(grid: Grid, row: number, column: number): string {
  const format = grid.block[row]?.[column]?.format;
  if (format?.kind === 'day') return formatDate(format.iso);
  if (format?.kind === 'month') return formatMonth(format.iso);
  return textAt(grid, row, column);
}

function joined(before: string, name: string): string {
  if (before === '' || before === name) return name;
  return /[-–/]$|\bke$/i.test(before) ? `${before}${name}` : `${before} ${name}`;
}
