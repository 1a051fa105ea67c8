import type { SectionId } from '#domain/method/sectionId.ts';
import type { Link } from './carry.ts';

interface Sources<Source> {
  readonly section: SectionId;
  readonly table: string;
  readonly rows: readonly Source[];
}

/** Each row takes from the record of another table that it points at. */
export function linkBy<
  Taker extends { readonly id: string },
  Source extends { readonly id: string },
>(
  takers: readonly Taker[],
  pointerOf: (taker: Taker) => string | null,
  { section, table, rows }: Sources<Source>,
): readonly Link<Source>[] {
  const sources = new Map(rows.map((row) => [row.id, row]));
  return takers.flatMap((taker): readonly Link<Source>[] => {
    const id = pointerOf(taker);
    const source = id === null || id === '' ? undefined : sources.get(id);
    return source === undefined
      ? []
      : [{ row: taker.id, from: { section, row: source.id, table }, source }];
  });
}
