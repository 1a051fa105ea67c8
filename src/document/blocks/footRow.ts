import { TableCell, TableRow } from 'docx';
import type { Paragraph } from 'docx';
import { line, none } from './tableLook.ts';
import { palette } from '#office/palette.ts';

interface FootRowOptions {
  /** Columns of the table, all of which the words run under. */
  readonly columns: number;
  /** Whether the row above ends the ruled part of the table. */
  readonly ruleAbove?: boolean;
}

/**
 * The words under a table or a row of photographs, as its last row without lines. Offices agree on rows that are kept
 * with the next; about a paragraph that a table is kept with they do not: where it found no room, Word's layout would
 * leave the caption above behind, and LibreOffice the photographs.
 */
export function footRow(words: readonly Paragraph[], options: FootRowOptions): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: options.columns,
        margins: { left: 0, right: 0, top: 0, bottom: 0 },
        borders: {
          top: options.ruleAbove === true ? line(palette.ink, 8) : none,
          bottom: none,
          left: none,
          right: none,
        },
        children: words,
      }),
    ],
  });
}
