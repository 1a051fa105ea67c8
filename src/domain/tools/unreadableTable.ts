/** Why a file gives no table. Worded in `words`. */
export type UnreadableTable =
  /** More bytes than a table of ours could need. */
  | 'too-large'
  /** The same of its cells, or of what it unpacks to. */
  | 'overfull'
  /** Reading it took longer than any table takes. */
  | 'slow'
  /** Excel before 2007. */
  | 'old-excel'
  /** A workbook that asks for a password. */
  | 'locked'
  /** No cell says anything. */
  | 'empty'
  /** No table, or a broken one. */
  | 'foreign';
