import { z } from 'zod';
import { BadInput } from '#cli/badInput.ts';
import { equalClasses, taughtClasses } from '#domain/statistics/classes.ts';
import type { Classes } from '#domain/statistics/classes.ts';
import { classCounts } from '#domain/statistics/classRules.ts';
import { countClasses } from '#domain/statistics/countClasses.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import type { Descriptive } from '#domain/statistics/descriptive.ts';
import { measuredValues } from './measuredValues.ts';

const MOST_CLASSES = 100_000;

export const groupingInput = z.object({
  values: measuredValues,
  /** Boundaries of one's own, ascending; else `k` classes, else classes of `width`, else the rule's number. */
  edges: z.array(z.number()).min(2).optional(),
  k: z.int().min(1).max(MOST_CLASSES).optional(),
  width: z.number().positive().optional(),
  rule: z.enum(['taught', 'sturges', 'sqrt', 'rice', 'scott', 'freedmanDiaconis']).optional(),
  /** "left: [a,b), last class [a,b]", or "right" for (a,b]. */
  closed: z.string().optional(),
  convention: z.enum(['taught', 'statistical']).optional(),
});
type Grouping = z.infer<typeof groupingInput>;

/** Counts values in classes; statistical convention unless told otherwise. */
export function groupValues(given: unknown): unknown {
  const request = groupingInput.parse(given);
  const known = request.values.filter((value) => typeof value === 'number');
  const sample = descriptive(known);
  const missing = request.values.length - known.length;
  if (known.length === 0 && request.edges === undefined) {
    return { n: 0, missing, noData: 'Tidak ada nilai yang dapat dibaca.' };
  }
  const { edges, width } = classesFor(sample, request);
  const closure = request.closed?.startsWith('right') ? 'right' : 'left';
  const { counts, below, above } = countClasses(sample.sorted, edges, closure);
  return {
    n: sample.n,
    missing,
    min: sample.min,
    max: sample.max,
    classCount: classCounts(sample),
    k: counts.length,
    classWidth: width,
    edges,
    counts,
    below,
    above,
    totalCount: counts.reduce((sum, count) => sum + count, 0),
    nonEmptyClasses: counts.filter((count) => count > 0).length,
    edgesFinite: edges.every(Number.isFinite),
  };
}

function classesFor(
  sample: Descriptive,
  { edges, k, width, rule, convention }: Grouping,
): Pick<Classes, 'edges'> & { readonly width: number | null } {
  if (edges !== undefined) return { edges: ascending(edges), width: null };
  const make = convention === 'taught' ? taughtClasses : equalClasses;
  if (k !== undefined) return make(sample.sorted, { k });
  if (width !== undefined) {
    if ((sample.range ?? 0) / width >= MOST_CLASSES) throw new BadInput('Kelas terlalu sempit.');
    return make(sample.sorted, { width });
  }
  const counts = classCounts(sample);
  const usual = convention === 'taught' ? counts.taught : counts.sturges;
  const ruled = rule === undefined ? usual : (counts[rule] ?? usual);
  return make(sample.sorted, { k: Math.min(MOST_CLASSES, ruled) });
}

function ascending(edges: readonly number[]): readonly number[] {
  if (edges.some((edge, at) => at > 0 && edge <= (edges[at - 1] ?? edge))) {
    throw new BadInput('Batas kelas harus menaik.');
  }
  return edges;
}
