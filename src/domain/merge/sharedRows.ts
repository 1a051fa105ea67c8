import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';

/**
 * Whether two records have a row in common, so that one may be a copy of the other although they have other ids.
 *
 * @param usual ids that every new record begins with
 */
export function sharesRows(one: unknown, other: unknown, usual: ReadonlySet<string>): boolean {
  const known = new Set(rowIdsIn(other));
  return rowIdsIn(one).some((id) => known.has(id) && !usual.has(id));
}

/** Ids of all rows, wherever they stand; not those of what stands there once, such as a format. */
function rowIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).flatMap((row) =>
      isAnswers(row) && typeof row['id'] === 'string'
        ? [row['id'], ...rowIdsIn(row)]
        : rowIdsIn(row),
    );
  }
  return isAnswers(value) ? Object.values(value).flatMap(rowIdsIn) : [];
}
