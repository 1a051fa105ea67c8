import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Manuscript, Part } from '#manuscript/manuscript.ts';
import { registerTitle } from '#words/suggestions/printed.ts';
import { blankSheets } from './blankSheet.ts';
import { filledSheets } from './filledSheets.ts';
import { recapReport } from './recapReport.ts';

/** What of a register is printed. */
export type SuggestionPaper =
  | { readonly kind: 'blank' }
  /** Of these suggestions, by their ids; what is gone is left out. */
  | { readonly kind: 'filled'; readonly ids: readonly string[] }
  /** `today` as ISO date. */
  | { readonly kind: 'recap'; readonly today: string };

export interface SuggestionPrint {
  readonly register: Register;
  readonly paper: SuggestionPaper;
}

/** A sheet, blank sheets or a recap; total, as a register without a suggestion gives a recap that says so. */
export function composeSuggestions({ register, paper }: SuggestionPrint): Manuscript {
  return {
    title: `${paperNames[paper.kind]} ${registerTitle(register)}`,
    author: register.unit.trim(),
    mark: register.mark.trim(),
    banner: '',
    captions: 'continuous',
    parts: partsOf(register, paper),
  };
}

const paperNames: Readonly<Record<SuggestionPaper['kind'], string>> = {
  blank: 'Lembar kosong',
  filled: 'Lembar',
  recap: 'Rekap',
};

function partsOf(register: Register, paper: SuggestionPaper): readonly Part[] {
  switch (paper.kind) {
    case 'blank':
      return blankSheets(register);
    case 'filled':
      return filledSheets(
        register,
        register.suggestions.filter(({ id }) => paper.ids.includes(id)),
      );
    case 'recap':
      return recapReport(register, paper.today);
    default:
      return paper satisfies never;
  }
}
