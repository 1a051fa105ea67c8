import { z } from 'zod';
import { BadInput } from '#cli/badInput.ts';
import { withNotes } from '#cli/withNotes.ts';
import { equalClasses, taughtClasses } from '#domain/statistics/classes.ts';
import type { Classes } from '#domain/statistics/classes.ts';
import { classCounts } from '#domain/statistics/classRules.ts';
import { countClasses } from '#domain/statistics/countClasses.ts';
import { descriptive } from '#domain/statistics/descriptive.ts';
import type { Descriptive } from '#domain/statistics/descriptive.ts';
import { leftOut } from './leftOut.ts';
import { measuredValues } from './measuredValues.ts';

const MOST_CLASSES = 100_000;

export const groupingInput = z.object({
  values: measuredValues,
  edges: z.array(z.number()).min(2).optional(),
  k: z.number().optional(),
  width: z.number().optional(),
  rule: z.enum(['taught', 'sturges', 'sqrt', 'rice', 'scott', 'freedmanDiaconis']).optional(),
  closed: z
    .string()
    .regex(/^(left|right)/)
    .optional(),
  convention: z.enum(['taught', 'statistical']).optional(),
});

type Grouping = z.infer<typeof groupingInput>;

/** Counts values in classes; statistical convention unless told otherwise. */
export function groupValues(request: Grouping) {
  refuseOddClasses(request);
  const known = request.values.filter((value) => typeof value === 'number');
  const sample = descriptive(known);
  const missing = request.values.length - known.length;
  if (known.length === 0 && request.edges === undefined) {
    const nothing = { n: 0, missing, noData: 'Tidak ada nilai yang dapat dibaca.' };
    return withNotes(nothing, [leftOut(request.values)]);
  }
  const { edges, width } = classesFor(sample, request);
  const closure = request.closed?.startsWith('right') ? 'right' : 'left';
  const { counts, below, above } = countClasses(sample.sorted, edges, closure);
  const grouped = {
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
  return withNotes(grouped, [
    leftOut(request.values),
    sample.n > 0 && sample.range === 0 ? 'Semua nilai sama, jadi bentuk sebarannya tidak ada.' : '',
    below + above > 0 ? `${below + above} nilai berada di luar batas kelas.` : '',
  ]);
}

function refuseOddClasses({ k, width }: Grouping): void {
  if (k !== undefined && !(Number.isInteger(k) && k >= 1 && k <= MOST_CLASSES)) {
    throw new BadInput(`Banyak kelas harus bilangan bulat dari 1 sampai ${MOST_CLASSES}.`);
  }
  if (width !== undefined && width <= 0) throw new BadInput('Lebar kelas harus lebih dari nol.');
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
