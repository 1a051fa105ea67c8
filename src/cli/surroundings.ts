/** What a command needs of the computer it runs on. */
export interface Surroundings {
  readonly readFile: (path: string) => Uint8Array;
  readonly writeFile: (path: string, bytes: Uint8Array) => void;
  /** All of the standard input. */
  readonly readInput: () => string;
  /** Says a sentence to the person, beside what the command prints. */
  readonly writeNotice: (sentence: string) => void;
  /** Whether a risalah is read whose words and numbers may be others than were typed. */
  readonly acceptsAltered?: boolean;
  readonly now: () => Date;
  readonly newId: () => string;
}
