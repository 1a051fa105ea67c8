/** Room and typeface of a chart on a page or a slide. */
export interface ChartPlace {
  /** In pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly type: ChartType;
}

/** How large a chart is written and how strong it is drawn. */
export interface ChartType {
  /** Of axes, legends and numbers, in points. */
  readonly words: number;
  /** Of what is named within the plot, in points. */
  readonly names: number;
  /** How many times as thick lines are, and as large points, as on paper. */
  readonly strength: number;
  /** More bars than this have their names upright, so that none is left out. */
  readonly mostLevel: number;
  /** Whether the plot is given what the words leave; else each office chooses, and LibreOffice gives a flat one little. */
  readonly fillsRoom: boolean;
}

/** Readable at 15 cm width. */
export const printedType: ChartType = {
  words: 9,
  names: 8,
  strength: 1,
  mostLevel: 14,
  fillsRoom: true,
};
