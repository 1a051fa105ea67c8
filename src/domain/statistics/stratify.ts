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
  const names = [...new Set(rows.flatMap(({ stratum }) => stratum ?? []))];
  return {
    groups: names.map((group) => ({
      group,
      ...summarise(valuesOf(rows.filter(({ stratum }) => stratum === group))),
    })),
    overall: summarise(valuesOf(rows)),
    rowsWithoutStratum: rows.filter(({ stratum }) => stratum === null).length,
    missingValues: rows.filter(({ value }) => value === null).length,
  };
}

function valuesOf(rows: readonly StratifiedValue[]): number[] {
  return rows.flatMap(({ value }) => value ?? []);
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
