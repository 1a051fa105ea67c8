/** The red thread of a risalah: from the problem over causes and what was done about each, to result and standards. */
export interface ThreadInput {
  readonly problem: ThreadKnot;
  readonly target: ThreadKnot;
  readonly causes: readonly ThreadCause[];
  readonly result: ThreadKnot;
}

export interface ThreadCause {
  readonly knot: ThreadKnot;
  readonly measures: readonly ThreadMeasure[];
}

export interface ThreadMeasure {
  readonly knot: ThreadKnot;
  readonly actions: readonly ThreadKnot[];
  readonly standards: readonly ThreadKnot[];
}

export interface ThreadKnot {
  /** What the knot is: "Masalah". */
  readonly label: string;
  /** Its number, already written in Indonesian; empty where it has none. */
  readonly number: string;
  readonly text: string;
  /** `missing` stands where a record should be; `explained` where the team has said why there is none. */
  readonly state: 'there' | 'missing' | 'explained';
  /** The word on the link that leads here where it is torn: "putus (2)"; empty where it holds. */
  readonly torn: string;
  /** The address of an answer, where a screen opens it; may be empty. */
  readonly to: string;
}

/** Whether the link into a knot is dashed. */
export function isTornInto({ torn, state }: ThreadKnot): boolean {
  return torn !== '' || state === 'missing';
}
