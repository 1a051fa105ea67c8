/** What a column of the table is. */
export type ColumnKind =
  | 'serial'
  | 'label'
  | 'amount'
  | 'percent'
  | 'share'
  | 'running'
  | 'sum'
  | 'mean'
  | 'remark'
  | 'day'
  | 'time'
  | 'person'
  | 'blank';

/** What a row of the table is. */
export type RowKind =
  | 'data'
  | 'sum'
  | 'subtotal'
  | 'mean'
  | 'share'
  | 'running'
  | 'remark'
  | 'title'
  | 'head'
  | 'blank';

/** What a column may be although its numbers, or its name, do not say so. */
export type ColumnDoubt = 'sum' | 'mean' | 'running' | 'serial';

/** What a row may be by its name although its numbers do not say so. */
export type RowDoubt = 'sum' | 'mean' | 'share' | 'running';
