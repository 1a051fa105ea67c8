import type { z } from 'zod';

/** Data as textbooks and other programs give them, brought to a tool's own input. */
export interface RawInput {
  /** What the command line calls it: "i-mr". Several forms may share a name. */
  readonly tool: string;
  /** What `schema TOOL` prints. */
  readonly schema: z.ZodType;
  /** Takes what the schema gave back. Throws `BadInput` where nothing can be said. */
  readonly analyse: (given: unknown) => object;
}

/** Ties an analysis to the form of input it takes, so that neither is written without the other. */
export function rawInput<Schema extends z.ZodType>(
  tool: string,
  schema: Schema,
  analyse: (given: z.infer<Schema>) => object,
): RawInput {
  return { tool, schema, analyse: (given) => analyse(given as z.infer<Schema>) };
}
