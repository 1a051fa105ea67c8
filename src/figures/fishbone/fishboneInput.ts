/** A cause-and-effect diagram: bones and their causes, in the order in which they are drawn. */
export interface FishboneInput {
  /** The problem. */
  readonly head: string;
  readonly bones: readonly FishboneBone[];
  /** Default "Diagram sebab-akibat". */
  readonly title?: string;
}

export interface FishboneBone {
  /** Of the category, where the drawing is made from a record. */
  readonly id?: string;
  readonly name: string;
  readonly causes: readonly FishboneCause[];
  /** Set where the bone itself is a cause, on the sheet of one category. */
  readonly mark?: 'candidate' | 'chosen' | 'proven';
}

/** A cause; its children say why it happens. */
export interface FishboneCause {
  readonly id: string;
  readonly text: string;
  /** Put to the vote. */
  readonly candidate: boolean;
  /** How the vote on it went; absent where nobody has voted for it. */
  readonly vote?: CauseVote;
  /** Proven by data to be a dominant cause. */
  readonly proven: boolean;
  readonly children: readonly FishboneCause[];
}

export interface CauseVote {
  /** Sum of the points that the members gave it. */
  readonly points: number;
  /** Kept by the vote, to be tested with data. */
  readonly chosen: boolean;
}
