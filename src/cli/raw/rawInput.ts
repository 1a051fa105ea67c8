import type { z } from 'zod';

/** Data as textbooks and other programs give them, brought to a tool's own input. */
export interface RawInput {
  /** What the command line calls it: "i-mr". Several forms may share a name. */
  readonly tool: string;
  readonly forms: Forms;
  /** Takes what the schema gave back. Throws `BadInput` where nothing can be said. */
  readonly analyse: (given: unknown) => object;
}

/** What `schema TOOL` prints: the form of the input, and what each name of the result means. */
export interface Forms<Input = z.ZodType, Result = z.ZodType> {
  readonly input: Input;
  readonly result: Result;
}

/** Ties an analysis to the forms that it takes and gives, so that none is written without the others. */
export function rawInput<Input extends z.ZodType, Result extends z.ZodObject>(
  tool: string,
  forms: Forms<Input, Result>,
  analyse: (given: z.infer<Input>) => z.infer<Result>,
): RawInput {
  return { tool, forms, analyse: (given) => analyse(given as z.infer<Input>) };
}
