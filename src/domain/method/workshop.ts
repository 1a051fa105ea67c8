import type { SectionId } from './sectionId.ts';

/** The timetable of a workshop: what a team has in hand after each half day, and what it takes home. */
export interface WorkshopPath {
  readonly name: string;
  /** One sentence under the name. */
  readonly hint: string;
  readonly halfDays: readonly HalfDay[];
  /** The step that holds it is the last one of the workshop: the report is exported up to there. */
  readonly lastSection: SectionId;
  readonly afterwards: Afterwards;
}

export interface HalfDay {
  readonly id: string;
  /** "Hari 1, pagi". */
  readonly name: string;
  /** What the team then has, in one sentence. */
  readonly goal: string;
  readonly sections: readonly SectionId[];
}

/** The weeks between the workshop and the results. */
export interface Afterwards {
  readonly name: string;
  readonly hint: string;
  readonly tasks: readonly { readonly section: SectionId; readonly text: string }[];
  /** Blank forms to be printed and filled in by hand. */
  readonly forms: readonly ('check-sheet' | 'attendance' | 'minutes' | 'ballot')[];
}
