import type { SectionId } from '#domain/method/sectionId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import type { Figure } from '#figures/figure.ts';
import type { PhotoPair, Table } from '#manuscript/manuscript.ts';

/** "Sesudah", "11 menit". */
export interface LargeNumber {
  readonly label: string;
  readonly value: string;
}

/** One thing to show a hall: what it says in a sentence, and the figure or table that shows it. */
export interface Slide {
  /** Its section and what of it is shown, never its place: "inventory.3f2a", "priority.tabel". Stands in the address. */
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
    /** The sentence is the title of the whole; below it who presents it, and at the foot for whom. */
    | {
        readonly kind: 'title';
        readonly logos: readonly { readonly hash: string; readonly alt: string }[];
        readonly lines: readonly string[];
        readonly foot: readonly string[];
      }
    /** A few sentences under the first. */
    | { readonly kind: 'points'; readonly points: readonly string[] }
    /** A result of one row: what was measured, each number large. */
    | { readonly kind: 'numbers'; readonly numbers: readonly LargeNumber[] }
    /** One or two photographs side by side. */
    | { readonly kind: 'photos'; readonly photos: PhotoPair['photos'] }
    /** Nothing has been answered yet. */
    | { readonly kind: 'nothing' };
  /** What the answers say of it beyond the sentence, for the speaker; default nothing. */
  readonly notes?: string;
  readonly tool: ToolId | null;
  /** Id of the use of a tool; empty for all else. */
  readonly use: string;
}
