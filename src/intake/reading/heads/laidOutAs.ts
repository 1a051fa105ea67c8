import type { Layout } from './layout.ts';
import type { RowKind } from '#intake/reading/kinds.ts';

/** A layout with single rows as somebody has said they are; a first row that somebody has named is doubtful no more. */
export function laidOutAs(layout: Layout, said: ReadonlyMap<number, RowKind>): Layout {
  if (said.size === 0) return layout;
  const parts = {
    titles: layout.titles.filter((row) => !said.has(row)),
    heads: layout.heads.filter((row) => !said.has(row)),
    numbering: layout.numbering.filter((row) => !said.has(row)),
    body: layout.body.filter((row) => !said.has(row)),
    blanks: [...layout.blanks],
  };
  for (const [row, kind] of said) {
    if (kind === 'title') parts.titles.push(row);
    else if (kind === 'head') parts.heads.push(row);
    else if (kind === 'blank') parts.blanks.push(row);
    else parts.body.push(row);
  }
  const inOrder = (rows: readonly number[]): readonly number[] => rows.toSorted((a, b) => a - b);
  const [first = -1] = [...layout.heads, ...layout.body];
  return {
    titles: inOrder(parts.titles),
    heads: inOrder(parts.heads),
    numbering: parts.numbering,
    body: inOrder(parts.body),
    blanks: parts.blanks,
    isDoubtful: layout.isDoubtful && !said.has(first),
  };
}
