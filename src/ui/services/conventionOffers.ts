import type { ConventionRule, TieStep } from '#domain/convention/schema/convention.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';

/** What a committee can begin with instead of an empty page. */
export interface ConventionOffers {
  /** Single sheets, each with a sentence on what it is for. */
  readonly forms: readonly { readonly about: string; readonly form: ScoreForm }[];
  /** Whole conventions: sheets with their weights, and a rule. */
  readonly presets: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
    readonly forms: readonly ScoreForm[];
    readonly rule: ConventionRule;
  }[];
  /** What parts equals; steps of sheets that are not used are left out. */
  readonly ladders: readonly {
    readonly id: string;
    readonly name: string;
    readonly ladder: readonly TieStep[];
  }[];
}
