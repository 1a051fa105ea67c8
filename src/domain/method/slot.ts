/** How long a team has before a jury, in minutes, part by part. */
export interface Slot {
  /** "5-10-5": the command line names it so. */
  readonly id: string;
  readonly name: string;
  /** Who gives this much time. */
  readonly source: string;
  readonly opening: number;
  readonly presentation: number;
  readonly questions: number;
}

/** What an offer of slots begins with stands where nothing was chosen. */
export type Slots = readonly [Slot, ...Slot[]];
