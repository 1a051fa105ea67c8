import { fills, isBarred } from './expected.ts';
import type { Convention, Judge } from './schema/convention.ts';
import type { ScoreForm } from './schema/form.ts';
import type { FilledSheet } from './schema/sheet.ts';
import { emptyItems, faultyScores, isScored, sheetSum } from './sums.ts';
import type { FaultyScore } from './sums.ts';

/** Why a file is not taken in. */
export type Refusal =
  | { readonly kind: 'otherEvent'; readonly convention: string }
  | { readonly kind: 'unknownJudge' }
  /** Its judge still writes it. */
  | { readonly kind: 'notHandedIn' }
  /** It is not what its judge handed in. */
  | { readonly kind: 'alteredCode'; readonly stated: string; readonly found: string };

/** A score that its item cannot get, and where. */
export interface PlacedFault extends FaultyScore {
  readonly contestant: string;
  readonly form: string;
}

/** What is to be looked at in a file that was taken in. */
export type Told =
  /** Made for another rule than the one that is sealed here. */
  | { readonly kind: 'otherSeal'; readonly stated: string; readonly ours: string }
  /** Not what came in first of that judge. */
  | { readonly kind: 'otherCode'; readonly first: string; readonly now: string }
  /** Sheets that do not count until they are put right. */
  | { readonly kind: 'overMaximum'; readonly scores: readonly PlacedFault[] }
  /** Teams that the judge must not judge: these sheets do not count. */
  | { readonly kind: 'barred'; readonly contestants: readonly string[] }
  | { readonly kind: 'notTheirForm'; readonly forms: readonly string[] }
  /** Sheets of teams or forms that are not known here: they were left out. */
  | { readonly kind: 'strange'; readonly sheets: number }
  /** Forms on which all teams got the same. */
  | { readonly kind: 'allEqual'; readonly forms: readonly string[] }
  /** Items without a score, on sheets that have some. */
  | { readonly kind: 'emptyItems'; readonly count: number }
  | { readonly kind: 'afterClosing' };

interface Brought {
  readonly judge: Judge;
  readonly sheets: readonly FilledSheet[];
  readonly strange: number;
  readonly seal: string;
  readonly code: string;
  readonly firstCode: string;
  readonly isLate: boolean;
}

export function toldOf(convention: Convention, brought: Brought): readonly Told[] {
  const { judge, strange, seal, code, firstCode, isLate } = brought;
  const sheets = brought.sheets.filter(isScored);
  const ours = convention.seal?.code ?? '';
  const formOf = ({ form }: FilledSheet) => convention.forms.find(({ id }) => id === form);
  const scores = sheets.flatMap((sheet) => {
    const form = formOf(sheet);
    if (form === undefined) return [];
    const { contestant } = sheet;
    return faultyScores(form, sheet).map((fault) => ({ ...fault, contestant, form: form.id }));
  });
  const barred = convention.contestants
    .filter((one) => isBarred(judge, one))
    .filter(({ id }) => sheets.some(({ contestant }) => contestant === id))
    .map(({ id }) => id);
  const forms = convention.forms
    .filter((form) => !fills(judge, form) && sheets.some((sheet) => sheet.form === form.id))
    .map(({ id }) => id);
  const equal = convention.forms.filter((form) => isAllEqual(form, sheets)).map(({ id }) => id);
  const count = sheets.reduce((sum, sheet) => {
    const form = formOf(sheet);
    return sum + (form === undefined ? 0 : emptyItems(form, sheet).length);
  }, 0);
  const all: readonly (Told | false)[] = [
    seal !== ours && { kind: 'otherSeal', stated: seal, ours },
    code !== firstCode && { kind: 'otherCode', first: firstCode, now: code },
    isLate && { kind: 'afterClosing' },
    scores.length > 0 && { kind: 'overMaximum', scores },
    barred.length > 0 && { kind: 'barred', contestants: barred },
    forms.length > 0 && { kind: 'notTheirForm', forms },
    strange > 0 && { kind: 'strange', sheets: strange },
    equal.length > 0 && { kind: 'allEqual', forms: equal },
    count > 0 && { kind: 'emptyItems', count },
  ];
  return all.filter((one) => one !== false);
}

/** Whether all teams, more than one, got the same on a form. */
export function isAllEqual(form: ScoreForm, sheets: readonly FilledSheet[]): boolean {
  const sums = sheets
    .filter((sheet) => sheet.form === form.id && isScored(sheet))
    .map((sheet) => sheetSum(form, sheet));
  return sums.length > 1 && new Set(sums).size === 1;
}
