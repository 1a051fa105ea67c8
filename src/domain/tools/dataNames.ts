/** What data are called that nobody has named; the words come from the dictionary. */
export interface DataNames {
  /** What the columns of a check sheet are. */
  readonly day: string;
  readonly shift: string;
  readonly place: string;
  readonly officer: string;
  readonly other: string;
  /** What is counted, and what it is split by. */
  readonly kind: string;
  readonly stratum: string;
  /** A series of numbers. */
  readonly value: string;
  /** A day among the columns of a check sheet; positions count from 0. */
  readonly dayAt: (position: number) => string;
}
