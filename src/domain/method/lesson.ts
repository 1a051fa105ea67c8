/** What is taught on the screen of a hall, one sentence at a time. */
export interface Lesson {
  /** "Sistem saran". */
  readonly name: string;
  readonly screens: readonly LessonScreen[];
}

/** One screen: what it says, and what shows it. */
export interface LessonScreen {
  /** Stands in the address. */
  readonly id: string;
  /** Small words above the sentence. */
  readonly name: string;
  readonly sentence: string;
  readonly shows:
    | { readonly kind: 'points'; readonly points: readonly string[] }
    | {
        readonly kind: 'table';
        readonly columns: readonly LessonColumn[];
        readonly rows: readonly (readonly string[])[];
        /** The last row adds up the others. */
        readonly total?: true;
      };
  /** For the speaker: what to ask the hall, and what to say. */
  readonly notes: string;
}

export interface LessonColumn {
  readonly title: string;
  /** Share of the width. */
  readonly weight: number;
  /** Numbers stand at the right. */
  readonly holds?: 'numbers';
}
