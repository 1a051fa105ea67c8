import { isBlank } from '#language/isBlank.ts';

/** Whether nobody has written anything in a row: it is as it came, which answers nothing. */
export function isBlankRow<Row extends object>(row: Row, fresh: Row): boolean {
  const came = new Map<string, unknown>(Object.entries(fresh));
  return Object.entries(row).every(
    ([column, answer]: [string, unknown]) =>
      column === 'id' ||
      answer === came.get(column) ||
      (typeof answer === 'string' && isBlank(answer)) ||
      (Array.isArray(answer) && answer.length === 0),
  );
}
