import { placeCells } from '#manuscript/measure/columnWidths.ts';
import type { Table, TableCell } from '#manuscript/manuscript.ts';

/** A number and nothing else, as Indonesians write it, perhaps with a percent sign. */
const NUMBER = /^(−?\d{1,3}(?:\.\d{3})*|−?\d+)(?:,(\d+))?(%?)$/;

/**
 * The table with as many decimals in all numbers of a column as its most exact one has: "4 / 6,26 / 4,6" become "4,00 / 6,26 /
 * 4,60". Columns in which not all are numbers of one kind are left as they are, and so are tables of single measures, each of
 * which is a thing of its own.
 */
export function evenDecimals(table: Table): Table {
  if (table.measures === true || table.columns.length < 3) return table;
  const placed = placeCells(table);
  const wanted = table.columns.map(({ align }, at) => {
    if (align === 'start') return 0;
    const texts = placed
      .flatMap((cells) => cells.filter(({ column, span }) => column === at && span === 1))
      .map(({ cell }) => cell.lines.join('\n').trim())
      .filter((text) => text !== '' && text !== '–');
    const found = texts.map((text) => NUMBER.exec(text));
    const kinds = new Set(found.map((match) => match?.[3]));
    if (kinds.size !== 1 || found.includes(null)) return 0;
    return Math.max(...found.map((match) => match?.[2]?.length ?? 0));
  });
  if (wanted.every((decimals) => decimals === 0)) return table;
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      const own = (placed[index] ?? []).slice(0, row.cells.length);
      return {
        ...row,
        cells: row.cells.map((cell, at) => {
          const place = own[at];
          return place === undefined || place.span > 1
            ? cell
            : padded(cell, wanted[place.column] ?? 0);
        }),
      };
    }),
  };
}

function padded(cell: TableCell, decimals: number): TableCell {
  const match = NUMBER.exec(cell.lines.join('\n').trim());
  if (decimals === 0 || match === null) return cell;
  const [, whole = '', part = '', sign = ''] = match;
  return { ...cell, lines: [`${whole},${part.padEnd(decimals, '0')}${sign}`] };
}
