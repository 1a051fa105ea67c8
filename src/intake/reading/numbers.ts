/** The numbers of a table in its rows of data; `NaN` where there is none. */
export interface Numbers {
  readonly rows: readonly number[];
  readonly valueAt: (row: number, column: number) => number;
}
