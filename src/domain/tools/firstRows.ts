/** Rows of a new grid: enough to see where to type, few enough to be filled. */
const FIRST_ROWS = 4;

/** The blank rows with which a tool begins. */
export function firstRows<Row>(row: () => Row): Row[] {
  return Array.from({ length: FIRST_ROWS }, row);
}
