import type { Format } from '#domain/method/format.ts';
import { conventionPaper } from './conventionPaper.ts';
import { fullReport } from './fullReport.ts';

/** The formats on offer, in the order of the menu; the first is the default. */
export const formats: readonly [Format, ...Format[]] = [fullReport, conventionPaper];

/** The format with this id; the default where there is none. */
export function formatById(id: string): Format {
  return formats.find((format) => format.id === id) ?? formats[0];
}
