import type { Descriptive } from './descriptive.ts';
import { quantile } from './quantile.ts';

/** How many classes each rule asks for; `null` where the rule needs a spread and there is none. */
export interface ClassCounts {
  /** 1 + 3.3 log10 n, rounded up, as it is taught. */
  readonly taught: number;
  /** log2 n + 1, rounded up (Sturges 1926). */
  readonly sturges: number;
  /** √n, rounded up. */
  readonly sqrt: number;
  /** 2 ∛n, rounded up. */
  readonly rice: number;
  /** Classes of (24 √π / n)^(1/3) s (Scott 1979). */
  readonly scott: number | null;
  /** Classes of 2 IQR n^(−1/3), with quartiles of type 7 (Freedman and Diaconis 1981). */
  readonly freedmanDiaconis: number | null;
}

/** What each rule says of a sample with at least one value. */
export function classCounts({ n, sd, range, sorted }: Descriptive): ClassCounts {
  const iqr = (quantile(sorted, 0.75, 7) ?? 0) - (quantile(sorted, 0.25, 7) ?? 0);
  return {
    taught: Math.ceil(1 + 3.3 * Math.log10(Math.max(1, n))),
    sturges: Math.ceil(Math.log2(Math.max(1, n)) + 1),
    sqrt: Math.max(1, Math.ceil(Math.sqrt(n))),
    rice: Math.max(1, Math.ceil(2 * Math.cbrt(n))),
    scott: classesOf(range, Math.cbrt((24 * Math.sqrt(Math.PI)) / n) * (sd ?? 0)),
    freedmanDiaconis: classesOf(range, (2 * iqr) / Math.cbrt(n)),
  };
}

function classesOf(range: number | null, width: number): number | null {
  if (range === null || !(width > 0)) return null;
  const classes = Math.ceil(range / width);
  return Number.isFinite(classes) ? classes : null;
}
