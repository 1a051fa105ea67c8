import type { SectionId } from '#domain/method/sectionId.ts';
import type { Address } from '#domain/risalah/address.ts';

/**
 * Something a judge would ask about. `gap`: belum ada; `check`: perlu diperiksa. Never a veto.
 *
 * `facts` are the numbers and words that the wording in `templates/findings` fills in.
 */
export interface Finding<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'gap' | 'check';
  /** Where it is mended: the first of the boxes. */
  readonly place: Address;
  /** The boxes that are empty or to be looked at again, in the order of the form. */
  readonly boxes: readonly Address[];
  /** Section whose question it is, where it is mended in another. */
  readonly asks?: SectionId;
  /** What a reason names instead of the place's row: the record that is asked about; empty for the section as a whole. */
  readonly about?: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What it follows from, where others may follow from the same: see `lacks.ts`. */
  readonly lack?: { readonly id: string; readonly section: SectionId; readonly row: string };
  /** Its question has not come up yet. */
  readonly isAhead?: true;
}

/** The wording of a finding; `{name}` in it stands for a fact. */
export interface FindingText {
  readonly title: string;
  /** The question a judge would ask. */
  readonly question: string;
  /** Why it matters, one sentence. */
  readonly why: string;
}
