import { plainName } from '#domain/tools/plainName.ts';
import type { SheetName } from './entries.ts';
import type { Contestant, Convention, Judge } from './schema/convention.ts';
import type { ScoreForm } from './schema/form.ts';
import { sheetId } from './schema/sheet.ts';
import type { FilledSheet } from './schema/sheet.ts';
import { faultyScores, isScored } from './sums.ts';

/** Whether a judge must not judge a team: it is of the judge's own unit, or listed. */
export function isBarred(
  { unit, barred }: Pick<Judge, 'unit' | 'barred'>,
  contestant: Pick<Contestant, 'id' | 'unit'>,
): boolean {
  const own = plainName(unit);
  return barred.includes(contestant.id) || (own !== '' && own === plainName(contestant.unit));
}

/** Whether a judge fills a form. */
export function fills({ forms }: Pick<Judge, 'forms'>, { id }: Pick<ScoreForm, 'id'>): boolean {
  return forms.length === 0 || forms.includes(id);
}

/**
 * What becomes of a sheet: `barred` where its judge must not fill it or does not, `strange` where it names what the convention
 * does not know, `invalid` with a score that its item cannot get.
 */
export type SheetState = 'counted' | 'missing' | 'barred' | 'invalid' | 'strange';

export function stateOf({ judges, contestants, forms }: Called, sheet: FilledSheet): SheetState {
  const judge = judges.find(({ id }) => id === sheet.judge);
  const contestant = contestants.find(({ id }) => id === sheet.contestant);
  const form = forms.find(({ id }) => id === sheet.form);
  if (judge === undefined || contestant === undefined || form === undefined) return 'strange';
  if (isBarred(judge, contestant) || !fills(judge, form)) return 'barred';
  if (!isScored(sheet)) return 'missing';
  return faultyScores(form, sheet).length > 0 ? 'invalid' : 'counted';
}

type Called = Pick<Convention, 'judges' | 'contestants' | 'forms'>;

/** The sheets that a convention waits for: of each judge one for each team that may be judged, on each form. */
export function expectedSheets({ judges, contestants, forms }: Called): readonly SheetName[] {
  return judges.flatMap((judge) =>
    contestants
      .filter((contestant) => !contestant.isWithdrawn && !isBarred(judge, contestant))
      .flatMap((contestant) =>
        forms
          .filter((form) => fills(judge, form))
          .map((form) => ({ judge: judge.id, contestant: contestant.id, form: form.id })),
      ),
  );
}

/** Those on which nothing is scored yet. */
export function missingSheets(
  convention: Called & { readonly sheets: readonly FilledSheet[] },
): readonly SheetName[] {
  const there = new Set(convention.sheets.filter(isScored).map(sheetId));
  return expectedSheets(convention).filter((name) => !there.has(sheetId(name)));
}
