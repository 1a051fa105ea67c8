/** What was observed about the values, and what cannot be concluded from them. */
export type HistogramCaveat =
  /** No value could be read. */
  | 'no-values'
  /** One value has no spread. */
  | 'one-value'
  | 'all-equal'
  /** Fewer than fifty: the shape is only a first impression. */
  | 'few-values'
  /** The number or width of one's own cannot be used; the taught rule stands in. */
  | 'unusable-classes'
  /** More classes were asked for than can be drawn. */
  | 'too-many-classes'
  /** The lower limit is not below the upper. */
  | 'crossed-limits';
