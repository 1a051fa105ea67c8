/** A judges' sheet: groups of items, each with its weight in points. `Question` is what an item reads from. */
export interface ScoringSheet<Question extends string = string> {
  readonly id: string;
  readonly name: string;
  /** One sentence: where it is used. */
  readonly description: string;
  /** Shares of an item's points that a judge may give; empty: any number up to its points. */
  readonly levels: readonly ScoringLevel[];
  readonly groups: readonly ScoringGroup<Question>[];
  /** What was mended or left out when the sheet was taken over, for the person who asks. */
  readonly notes: readonly string[];
}

export interface ScoringLevel {
  readonly name: string;
  /** Between 0 and 1. */
  readonly share: number;
}

export interface ScoringGroup<Question extends string = string> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly ScoringItem<Question>[];
}

export interface ScoringItem<Question extends string = string> {
  /** Unique among all sheets, since the marks of all sheets are kept side by side. */
  readonly id: string;
  readonly name: string;
  /** What a judge weighs, as a question. */
  readonly asks: string;
  readonly points: number;
  /** The questions whose answers feed it. */
  readonly fedBy: readonly [Question, ...Question[]];
  /** Only rows whose column says so answer it: who supports is no answer to who hinders. */
  readonly among?: { readonly column: string; readonly value: string };
}

/** What can be reached on a group or a sheet. */
export function pointsOf(items: readonly ScoringItem[]): number {
  return items.reduce((sum, { points }) => sum + points, 0);
}

export function itemsOf<Question extends string>(
  sheet: ScoringSheet<Question>,
): readonly ScoringItem<Question>[] {
  return sheet.groups.flatMap(({ items }) => items);
}
