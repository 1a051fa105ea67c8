/** Charts of counts: defective units (p, np) and defects (c, u). */
export type AttributeKind = 'p' | 'np' | 'c' | 'u';

export interface AttributeSample {
  /** Defective units, or defects. */
  readonly count: number | null;
  /** Units inspected (p, np) or the size of the area looked at (u); not used by c. */
  readonly size: number | null;
}

/** Why a sample cannot be plotted. */
export type SampleFault =
  | 'missing-count'
  | 'missing-size'
  | 'negative'
  | 'fractional'
  | 'no-size'
  | 'more-than-inspected';

/** What is wrong with a sample of counts; `null` where nothing is. */
export function sampleFault(
  kind: AttributeKind,
  { count, size }: AttributeSample,
): SampleFault | null {
  if (count === null) return 'missing-count';
  if (count < 0) return 'negative';
  if (!Number.isInteger(count)) return 'fractional';
  if (kind === 'c') return null;
  if (size === null) return 'missing-size';
  if (size <= 0) return 'no-size';
  return kind !== 'u' && count > size ? 'more-than-inspected' : null;
}
