import { columnsOn } from '#domain/method/letterOn.ts';
import type { LetterTable, OfficePaper } from '#domain/method/officePaper.ts';
import { LetterParagraphView } from './LetterParagraphView.tsx';
import { borderOf, letterWidths, twipsAsPixels } from './letterPage.ts';
import type { LetterPage } from './letterPage.ts';
import styles from './letter.module.css';

interface LetterTableViewProps {
  readonly table: LetterTable;
  readonly office: OfficePaper;
  readonly page: LetterPage;
}

/** A table of a letterhead, which only places things side by side. */
export function LetterTableView({ table, office, page }: LetterTableViewProps) {
  const widths = columnsOn(table.columns, letterWidths(office, page)).map(twipsAsPixels);
  return (
    <table
      className={styles.table}
      role="presentation"
      data-align={table.align}
      style={{
        width: widths.reduce((all, width) => all + width, 0),
        ...(table.align === 'left' && { marginLeft: twipsAsPixels(table.left) }),
      }}
    >
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {placed(cells).map(({ cell, column }) =>
              cell.merged === 'below' ? null : (
                <td
                  key={column}
                  colSpan={cell.span}
                  rowSpan={rowsOf(table, row, column)}
                  style={{
                    verticalAlign: cell.align === 'center' ? 'middle' : cell.align,
                    borderTop: borderOf(cell.above),
                    borderBottom: borderOf(cell.below),
                    borderLeft: borderOf(cell.left),
                    borderRight: borderOf(cell.right),
                  }}
                >
                  {cell.paragraphs.map((paragraph, index) => (
                    <LetterParagraphView
                      key={index}
                      paragraph={paragraph}
                      office={office}
                      page={page}
                    />
                  ))}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Row = LetterTable['rows'][number];

/** Cells with the columns at which they begin. */
function placed(cells: Row): readonly { readonly cell: Row[number]; readonly column: number }[] {
  let next = 0;
  return cells.map((cell) => {
    const column = next;
    next += cell.span;
    return { cell, column };
  });
}

/** How many rows the cell at a column is high. */
function rowsOf({ rows }: LetterTable, row: number, column: number): number {
  const goesOn = (cells: Row): boolean =>
    placed(cells).some((below) => below.column === column && below.cell.merged === 'below');
  const end = rows.findIndex((cells, index) => index > row && !goesOn(cells));
  return (end < 0 ? rows.length : end) - row;
}
