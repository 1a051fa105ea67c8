import { max, mean, min, sampleStandardDeviation } from 'simple-statistics';

export interface StratifiedValue {
  /** Name of its stratum; `null` when nobody said. */
  readonly stratum: string | null;
  /** `null` when missing. */
  readonly value: number | null;
}

export interface Stratification {
  /** In the order of first appearance. */
  readonly groups: readonly (GroupSummary & { readonly group: string })[];
  readonly overall: GroupSummary;
  readonly rowsWithoutStratum: number;
  readonly missingValues: number;
}

export interface GroupSummary {
  readonly n: number;
  /** `null` without values. */
  readonly mean: number | null;
  /** With divisor n − 1; `null` below two values. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * Summarises measured values by stratum.
 *
 * A value without stratum counts among all but in no group, and is reported; a missing value is not zero.
 */
export function stratify(rows: readonly StratifiedValue[]): Stratification {
  const groups = new Map<string, number[]>();
  const all: number[] = [];
  let [rowsWithoutStratum, missingValues] = [0, 0];
  for (const { stratum, value } of rows) {
    const own = stratum === null ? null : membersOf(groups, stratum);
    if (own === null) rowsWithoutStratum += 1;
    if (value === null) {
      missingValues += 1;
      continue;
    }
    all.push(value);
    own?.push(value);
  }
  return {
    groups: [...groups].map(([group, values]) => ({ group, ...summarise(values) })),
    overall: summarise(all),
    rowsWithoutStratum,
    missingValues,
  };
}

function membersOf(groups: Map<string, number[]>, stratum: string): number[] {
  const known = groups.get(stratum);
  if (known !== undefined) return known;
  const members: number[] = [];
  groups.set(stratum, members);
  return members;
}

function summarise(values: number[]): GroupSummary {
  if (values.length === 0) return { n: 0, mean: null, sd: null, min: null, max: null };
  return {
    n: values.length,
    mean: mean(values),
    sd: values.length < 2 ? null : sampleStandardDeviation(values),
    min: min(values),
    max: max(values),
  };
}
