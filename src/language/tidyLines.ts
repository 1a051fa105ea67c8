import { tidyText } from './tidyText.ts';

/** The text as `tidyText` has it, with its lines kept, as in a long answer. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n?|[\n\u2028\u2029\v\f]/)
    .map(tidyText)
    .join('\n')
    .trim();
}
