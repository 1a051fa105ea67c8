import type { z } from 'zod';

/** A tool: what it asks, what it starts with, and what it concludes. No wording, no colours; results are facts. */
export interface Tool<Input, Result> {
  readonly input: z.ZodType<Input>;
  readonly empty: Input;
  /** Total: an empty or odd input gives a result that says what cannot be concluded, never an exception. */
  readonly analyse: (input: Input) => Result;
}

export function defineTool<Input, Result>(tool: Tool<Input, Result>): Tool<Input, Result> {
  return tool;
}
