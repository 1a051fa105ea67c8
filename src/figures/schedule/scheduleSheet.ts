/** Where a schedule is drawn: sizes in points. */
export interface ScheduleSheet {
  /** Widest drawing, and the wider one for a sheet on its side. */
  readonly widths: { readonly upright: number; readonly sideways: number };
  readonly labelWidth: number;
  /** Size of activities and headings, and of the slots and the legend. */
  readonly words: number;
  readonly smallWords: number;
  readonly slotHeading: number;
  readonly widestSlot: number;
  /** Height of a bar, and between the two of an activity. */
  readonly bar: number;
  readonly barGap: number;
  /** Above and below the bars or words of an activity. */
  readonly padding: number;
  readonly legend: 'below' | 'corner';
}

/** A page between its margins. */
export const PAPER: ScheduleSheet = {
  widths: { upright: 397, sideways: 640 },
  labelWidth: 120,
  words: 9.5,
  smallWords: 8.5,
  slotHeading: 14,
  widestSlot: 24,
  bar: 8,
  barGap: 2,
  padding: 5,
  legend: 'below',
};

/** A beamer below its sentence: in words of nine points, which are 24 pixels there, all of it is seen at once. */
export const BEAMER: ScheduleSheet = {
  widths: { upright: 458, sideways: 458 },
  labelWidth: 236,
  words: 9,
  smallWords: 9,
  slotHeading: 13,
  widestSlot: 22,
  bar: 5.5,
  barGap: 0.5,
  padding: 0.5,
  legend: 'corner',
};
