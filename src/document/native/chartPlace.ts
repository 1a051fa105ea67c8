/** Room and typeface of a chart on the page. */
export interface ChartPlace {
  /** In pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly font: string;
}
