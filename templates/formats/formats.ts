import type { PageLayout } from '#domain/method/format.ts';
import { a4Arial } from './a4Arial.ts';
import { a4TimesNewRoman } from './a4TimesNewRoman.ts';

/** The page set-ups on offer, in the order of the menu; the first is the default. */
export const formats: readonly [PageLayout, ...PageLayout[]] = [a4TimesNewRoman, a4Arial];

/** The page set-up with this id; the default where there is none. */
export function formatById(id: string): PageLayout {
  return formats.find((format) => format.id === id) ?? formats[0];
}
