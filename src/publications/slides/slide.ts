import type { SectionId } from '#domain/method/sectionId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { Figure } from '#figures/figure.ts';
import type { Table } from '#manuscript/manuscript.ts';

/** One thing to show a hall: what it says in a sentence, and the figure or table that shows it. */
export interface Slide {
  /** Stands in the address: "inventory.3f2a", "priority.tabel". */
  readonly id: string;
  /** Where it is answered. */
  readonly section: SectionId;
  /** The section or tool by name, above the sentence. */
  readonly name: string;
  /** What is to be seen; the caption where nothing can be concluded. */
  readonly sentence: string;
  /** Source, period, n. May be empty. */
  readonly source: string;
  /** What is to be remembered, written large where there is room; default nothing. */
  readonly stressed?: string;
  readonly shows:
    | {
        readonly kind: 'figures';
        readonly figures: readonly Figure[];
        /** What each figure says by itself; where it is missing or empty, the slide's own sentence. */
        readonly sayings?: readonly string[];
      }
    | { readonly kind: 'table'; readonly table: Table }
    /** Nothing has been answered yet. */
    | { readonly kind: 'nothing' };
  readonly tool: ToolId | null;
  /** Id of the use of a tool; empty for all else. */
  readonly use: string;
}
