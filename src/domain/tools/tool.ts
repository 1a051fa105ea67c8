import type { z } from 'zod';

/** A tool: what it asks, what it starts with, and what it concludes. No wording, no colours; results are facts. */
export interface Tool<Input, Result> {
  readonly input: z.ZodType<Input>;
  readonly empty: Input;
  /** What a new row of a list holds, where its kind of value does not say: a choice that is usual. */
  readonly rows?: {
    readonly [List in keyof Input]?: Input[List] extends readonly (infer Row extends object)[]
      ? Partial<Row>
      : never;
  };
  /** Total: an empty or odd input gives a result that says what cannot be concluded, never an exception. */
  readonly analyse: (input: Input) => Result;
}

export function defineTool<Input, Result>(tool: Tool<Input, Result>): Tool<Input, Result> {
  return tool;
}
