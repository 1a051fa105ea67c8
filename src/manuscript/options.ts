import type { SectionId } from '#domain/method/sectionId.ts';

export interface ComposeOptions {
  /** Id of the last step that is printed; `null` prints all. Closing and annexes follow only a whole risalah. */
  readonly untilStep: string | null;
  /** `mark` prints "(belum diisi)" where nothing has been answered; `omit` leaves it out. */
  readonly emptyAnswers: 'omit' | 'mark';
  /** Composes these sections alone, for a preview of the page at hand. */
  readonly sections?: readonly SectionId[];
}
