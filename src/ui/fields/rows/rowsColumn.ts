import type { ReactNode } from 'react';
import type { Choice } from '#ui/fields/inputs/choice.ts';

interface ColumnBase<Row> {
  readonly name: keyof Row & string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** CSS width in the table, such as '9rem'; columns without one share the rest. */
  readonly width?: string | undefined;
}

/** What a column of rows holds. `custom` draws its own cell and is left alone by pasting. */
export type RowsColumn<Row> = ColumnBase<Row> &
  (
    | { readonly kind: 'text' | 'long' | 'check' | 'photos' }
    | { readonly kind: 'day'; readonly notBefore?: string | undefined }
    | {
        readonly kind: 'amount';
        readonly unit?: string | undefined;
        readonly min?: number | undefined;
        /** Whether two counts may stand for the number. */
        readonly orShare?: boolean | undefined;
      }
    | { readonly kind: 'choice' | 'reference'; readonly options: readonly Choice[] }
    | { readonly kind: 'custom'; readonly render: (cell: CustomCell) => ReactNode }
  );

export interface CustomCell {
  /** Path of the cell in the form: "rows.2.attendees". */
  readonly path: string;
  /** Path of its row: "rows.2". */
  readonly rowPath: string;
  readonly index: number;
  /** The cell's accessible name: "Hadir, baris 3". */
  readonly label: string;
}
