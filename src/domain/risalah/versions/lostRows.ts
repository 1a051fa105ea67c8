import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';

/** The most rows by which a table of the record became shorter. What did not change is not gone through. */
export function lostRows(before: object, after: object): number {
  return lost(before, after);
}

function lost(before: unknown, after: unknown): number {
  if (before === after) return 0;
  if (Array.isArray(before) && Array.isArray(after)) {
    const shorter = before.length - after.length;
    // Rows of a table within a row, such as the data of a tool.
    return shorter === 0 ? Math.max(0, ...changedRows(before, after)) : shorter;
  }
  if (!isAnswers(before) || !isAnswers(after)) return 0;
  return Math.max(0, ...Object.keys(before).map((key) => lost(before[key], after[key])));
}

function changedRows(before: readonly unknown[], after: readonly unknown[]): readonly number[] {
  return before.flatMap((row, at) => (row === after[at] ? [] : [lost(row, after[at])]));
}
