import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { tidyText } from '#language/tidyText.ts';

/** Several suggestions of one kind that nobody has settled: a circle could take them up as its theme. */
export interface ProposedTheme {
  /** Id and name of the kind. */
  readonly kind: string;
  readonly name: string;
  /** Where more than half of them come from; empty where they come from everywhere. */
  readonly unit: string;
  /** Their ids, in the register's order. */
  readonly suggestions: readonly string[];
}

/** One suggestion is an idea; so many of one kind are a problem. */
const ENOUGH = 3;

/** The kind with the most suggestions first. Of several kinds a suggestion counts for each. */
export function proposedThemes({ kinds, suggestions }: Register): readonly ProposedTheme[] {
  const open = suggestions.filter(isUnsettled);
  return kinds
    .map(({ id, name }): ProposedTheme => {
      const rows = open.filter((one) => one.kinds.includes(id));
      return { kind: id, name, unit: commonUnit(rows), suggestions: rows.map((one) => one.id) };
    })
    .filter((theme) => theme.suggestions.length >= ENOUGH)
    .toSorted((a, b) => b.suggestions.length - a.suggestions.length);
}

function isUnsettled({ decision, progress, closing, risalah, before, title }: Suggestion): boolean {
  const isTold = tidyText(before) !== '' || tidyText(title) !== '';
  const isSettled = decision === 'rejected' || progress === 'done' || closing !== '';
  return isTold && !isSettled && risalah === '';
}

function commonUnit(rows: readonly Suggestion[]): string {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { unit } of rows) {
    const name = tidyText(unit);
    const known = counts.get(name.toLowerCase());
    if (known === undefined) counts.set(name.toLowerCase(), { name, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].find(({ count }) => count * 2 > rows.length)?.name ?? '';
}
