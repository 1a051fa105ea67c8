/** One value a point; `null` where there is none. */
export type PointValues = readonly (number | null)[];

/** One plotted row of points with its lines: the means of an X̄-R chart, or its ranges. All lists are equally long. */
export interface ControlPanel {
  readonly values: PointValues;
  readonly centre: PointValues;
  /** Standard error of the plotted value, the distance from the centre to a third of the way to a limit. */
  readonly sigma: PointValues;
  /** Centre − 3σ, but never below what is possible; `null` where there are no limits. */
  readonly lower: PointValues;
  readonly upper: PointValues;
}

/** Where the lines stand at one point. */
export interface PanelLevel {
  readonly centre: number | null;
  readonly sigma: number | null;
}

/** What the plotted value can be: a range is never below 0, a share never above 1. */
export interface PanelBounds {
  readonly least: number;
  readonly most: number;
}

export const UNBOUNDED: PanelBounds = { least: -Infinity, most: Infinity };
export const NOT_NEGATIVE: PanelBounds = { least: 0, most: Infinity };

/** A panel whose limits stand three standard errors from its centre, clipped to what is possible. One level may hold for all points. */
export function controlPanel(
  values: PointValues,
  levels: PanelLevel | readonly PanelLevel[],
  { least, most }: PanelBounds,
): ControlPanel {
  const limit = ({ centre, sigma }: PanelLevel, distance: number): number | null => {
    if (centre === null || sigma === null) return null;
    return finite(Math.min(most, Math.max(least, centre + distance * sigma)));
  };
  const atEach = (work: (level: PanelLevel) => number | null): PointValues =>
    'centre' in levels
      ? new Array<number | null>(values.length).fill(work(levels))
      : levels.map(work);
  return {
    values: values.map(finite),
    centre: atEach(({ centre }) => finite(centre)),
    sigma: atEach(({ sigma }) => finite(sigma)),
    lower: atEach((level) => limit(level, -3)),
    upper: atEach((level) => limit(level, 3)),
  };
}

/** Sums of huge numbers overflow; what is not a number is not shown. */
export function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
