import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { HeldUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import type { Figure } from '#figures/figure.ts';
import { reading } from '#manuscript/blocks/paragraph.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** What a drawing shows on paper and on screen: its blocks in the report, the figures alone, and what they say. */
export interface View {
  readonly blocks: readonly Block[];
  /** Empty while there is nothing to draw; a control chart of means and ranges has two, one under the other. */
  readonly figures: readonly Figure[];
  /** The same for a hall, which reads from afar, where paper is drawn otherwise; by default the figures. */
  readonly projected?: readonly Figure[];
  /** Sentences computed from the data; empty while there is nothing to say. */
  readonly reading: string;
  /** What the group is advised to do: said in the app, never in the report. */
  readonly advice?: string;
  /** One sentence for each figure, where the first of the reading is not what they show; default none. */
  readonly sayings?: readonly string[];
  /** What a hall is told of it where the first sentence of the reading is too long; default that sentence. */
  readonly headline?: string;
  /** What a hall should remember of it, to be written large: "73,4%"; default nothing. */
  readonly stressed?: string;
}

/** Where a tool's blocks stand. */
export interface BlockPlace {
  readonly section: SectionId;
  /** Distinguishes this use from the others of its section. */
  readonly name: string;
}

/** All that the view of a recorded use may read. */
export interface UseOf<Kind extends ToolUseKind> {
  /** The uses among which this one stands. */
  readonly held: HeldUses;
  readonly use: ToolUseOf<Kind>;
  readonly place: BlockPlace;
}

/** What the one cause-and-effect diagram of a risalah may read. */
export interface DiagramOf {
  readonly risalah: Risalah;
  readonly place: BlockPlace;
}

export const nothing: View = { blocks: [], figures: [], reading: '' };

/** What was typed cannot be shown, but why is said: nothing is dropped silently. */
export function wordsAlone(section: SectionId, told: string): View {
  return told === '' ? nothing : { blocks: [reading(section, told)], figures: [], reading: told };
}
