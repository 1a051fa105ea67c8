import type { ToolUseKind } from '#domain/tools/toolId.ts';
import type { InputOf } from '#domain/tools/tools.ts';

/** A tool whose data a grid shows: a whole table is read for the tool, and not for the columns in sight. */
export type GridIntake = { readonly [Kind in ToolUseKind]: ToolIntake<Kind> }[ToolUseKind];

export interface ToolIntake<Kind extends ToolUseKind> {
  readonly tool: Kind;
  readonly current: InputOf<Kind>;
  readonly onTake: (input: InputOf<Kind>) => void;
}
