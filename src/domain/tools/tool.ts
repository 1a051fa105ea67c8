import type { z } from 'zod';
import type { DataNames } from './dataNames.ts';
import type { PointedKind } from './pointer.ts';

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
  /** Whether nothing has been answered yet that could be shown: words and settings alone are nothing. */
  readonly isEmpty: (input: Input) => boolean;
  /** Total: an empty or odd input gives a result that says what cannot be concluded, never an exception. */
  readonly analyse: (input: Input) => Result;
}

/** A tool whose data are recorded as uses. `Sheet` is the input of a check sheet. */
export interface UseTool<Input, Result, Links, Sheet> extends Tool<Input, Result> {
  /** The input before its first answer, with a few blank lines to type into. */
  readonly first: (newId: () => string, names: DataNames) => Input;
  /** What a use holds beside its input: the other uses that it takes from, and how. */
  readonly links: {
    readonly schema: { readonly [Name in keyof Links]: z.ZodType<Links[Name]> };
    /** A use that takes from no other. */
    readonly none: Links;
  };
  /** What its uses are pointed at as, besides as uses; by default nothing. */
  readonly pointedAs?: readonly PointedKind[];
  /** The input that a use has when its `from` names a check sheet; only for tools that have a `from`. */
  readonly fromSheet?: (
    own: { readonly input: Input } & Links,
    sheet: Sheet,
    names: DataNames,
  ) => Input;
}

/** A tool that is recorded as a section of its own. */
export function defineSectionTool<Input, Result>(tool: Tool<Input, Result>): Tool<Input, Result> {
  return tool;
}

/** A tool that is recorded as uses. */
export function defineTool<Input, Result, Links, Sheet>(
  tool: UseTool<Input, Result, Links, Sheet>,
): UseTool<Input, Result, Links, Sheet> {
  return tool;
}

/** Links of a tool whose uses hold their own data. */
export const noLinks = { schema: {}, none: {} };
