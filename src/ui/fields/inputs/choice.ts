/** One thing to choose: what is kept, and what is read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
