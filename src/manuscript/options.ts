import type { Format } from '#domain/method/format.ts';

export interface ComposeOptions {
  /** Id of the last step that is printed; `null` prints all. Closing and annexes follow only a whole risalah. */
  readonly untilStep: string | null;
  /** What is printed, under which names, and what becomes of an answer that is missing. */
  readonly format: Format;
}
