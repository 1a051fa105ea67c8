import type { CauseEffectInput } from '#domain/tools/causes/causeEffect.ts';
import type { ToolId, ToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';

/** A case to teach a tool with: its data and where they come from. */
export interface TeachingCase<Id extends ToolId> {
  /** Short, for a list: "Keluhan di loket pendaftaran". */
  readonly name: string;
  /** One sentence: what there is to see. */
  readonly lesson: string;
  readonly data: TeachingData<Id>;
}

export type AnyTeachingCase = { readonly [Id in ToolId]: TeachingCase<Id> }[ToolId];

/** A use with its evidence, or a whole cause-and-effect diagram. */
type TeachingData<Id extends ToolId> = Id extends ToolUseKind ? ToolUseOf<Id> : CauseEffectInput;
