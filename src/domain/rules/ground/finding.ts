import type { Address } from '#domain/risalah/address.ts';

/**
 * Something a judge would ask about. `gap`: belum ada; `check`: perlu diperiksa. Never a veto.
 *
 * `facts` are the numbers and words that the wording in `templates/findings` fills in.
 */
export interface Finding<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'gap' | 'check';
  /** Where it is mended. */
  readonly place: Address;
  /** Id of the record that is asked about, where it is mended in another row or in none. */
  readonly about?: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The wording of a finding; `{name}` in it stands for a fact. */
export interface FindingText {
  readonly title: string;
  /** The question a judge would ask. */
  readonly question: string;
  /** Why it matters, one sentence. */
  readonly why: string;
}
