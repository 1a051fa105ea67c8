import type { RowKind } from '#intake/reading/kinds.ts';
import { sumName } from '#intake/reading/names.ts';
import type { RowKindsGiven } from './rowContext.ts';
import { agree } from '#intake/reading/tally.ts';
import type { Disagreement, Span, Tally } from '#intake/reading/tally.ts';

/** A row of sums with what stood above it. */
export interface SumRow {
  readonly row: number;
  readonly spans: readonly Span[];
  /** How many rows of data are above. */
  readonly before: number;
}

interface Found {
  readonly kinds: Map<number, RowKind>;
  readonly sums: readonly SumRow[];
  readonly tally: Tally;
}

/** Sums with data below them are subtotals; what is written in each is compared with what adding up gives. */
export function settleSums(
  { nameOf, facts, addable, valueAt }: RowKindsGiven,
  { kinds, sums, tally }: Found,
): readonly Disagreement[] {
  const told: Disagreement[] = [];
  const [whole] = tally.spans();
  const count = tally.rows();
  for (const { row, spans, before } of sums) {
    const name = nameOf(row);
    const isOnTop = before === 0;
    const isPart = sumName(name) === 'sub' || (before < count && !isOnTop);
    const written = addable.flatMap((column) => {
      const value = valueAt(row, column);
      return Number.isNaN(value) ? [] : [{ column, value }];
    });
    const misses = ({ sum }: Span) =>
      written.filter(({ column, value }) => !agree(value, sum(column)));
    const [above, ...parts] = spans;
    if (above === undefined || whole === undefined) continue;
    const candidates = isOnTop ? [whole] : isPart ? [...parts, above] : [above, ...parts];
    const [best = whole] = candidates.toSorted((a, b) => misses(a).length - misses(b).length);
    const missed = misses(best);
    if (isPart || (best !== above && best !== whole && missed.length === 0)) {
      kinds.set(row, 'subtotal');
    }
    for (const { column, value } of missed) {
      const of = facts[column]?.name ?? '';
      const added = Number(best.sum(column).toPrecision(14));
      told.push({ sum: name, of, written: value, added, row, column, is: 'sum' });
    }
  }
  return told;
}
