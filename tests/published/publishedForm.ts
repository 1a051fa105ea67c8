import type { z } from 'zod';
import { withNotes } from '#cli/withNotes.ts';

/** Data as textbooks and other programs give them. */
export interface PublishedForm {
  /** The name of the data sets that have this form: "i-mr". Several forms may share one. */
  readonly tool: string;
  /** What is concluded, or why the data do not have this form. Throws `BadInput` where nothing can be said. */
  readonly analyse: (
    given: unknown,
  ) => { readonly result: object } | { readonly error: z.ZodError };
}

export function publishedForm<Given extends object>(
  tool: string,
  input: z.ZodType<Given>,
  analyse: (given: Given) => object,
): PublishedForm {
  return {
    tool,
    analyse: (given) => {
      const { data, error } = input.safeParse(given);
      if (error !== undefined) return { error };
      return { result: withNotes(analyse(data), [unknownNames(given, data)]) };
    },
  };
}

/** Published data come with remarks; other names that nobody asked for may be slips of the pen. */
const REMARK = 'note';

function unknownNames(given: unknown, taken: object): string {
  const named = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  const names = named.filter((name) => name !== REMARK && !(name in taken));
  if (names.length === 0) return '';
  return `Tidak dikenal dan tidak dipakai: ${names.map((name) => `“${name}”`).join(', ')}.`;
}
