import { appearanceOf } from '#domain/convention/draw.ts';
import type { SheetName } from '#domain/convention/entries.ts';
import { expectedSheets } from '#domain/convention/expected.ts';
import type { Convention, Judge } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { sheetId } from '#domain/convention/schema/sheet.ts';
import type { FilledSheet } from '#domain/convention/schema/sheet.ts';
import { emptyItems, isScored } from '#domain/convention/sums.ts';

/** A sheet that a judge fills on paper, and how far it is typed in. */
export interface ListedSheet {
  readonly name: SheetName;
  readonly form: ScoreForm;
  /** "3. KBK Melati"; with its form where there are several. */
  readonly title: string;
  /** `null` before anything is typed. */
  readonly sheet: FilledSheet | null;
  readonly state: 'blank' | 'part' | 'whole';
}

/** A judge's sheets, team by team as they appeared, each with its forms. */
export function paperSheets(convention: Convention, judge: Judge): readonly ListedSheet[] {
  const { contestants, forms, sheets } = convention;
  const names = new Map(contestants.map(({ id, name }) => [id, name]));
  const places = new Map(appearanceOf(convention).map((id, at) => [id, at]));
  const kept = new Map(
    sheets.filter((sheet) => sheet.judge === judge.id).map((sheet) => [sheetId(sheet), sheet]),
  );
  const placeOf = ({ contestant }: SheetName): number => places.get(contestant) ?? 0;
  return expectedSheets({ contestants, forms, judges: [judge] })
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((name) => {
      const form = forms.find(({ id }) => id === name.form);
      if (form === undefined) return [];
      const sheet = kept.get(sheetId(name)) ?? null;
      const own = forms.length > 1 ? `, ${form.name}` : '';
      const title = `${placeOf(name) + 1}. ${names.get(name.contestant) ?? ''}${own}`;
      return [{ name, form, title, sheet, state: stateOf(form, sheet) }];
    });
}

function stateOf(form: ScoreForm, sheet: FilledSheet | null): ListedSheet['state'] {
  if (sheet === null || !isScored(sheet)) return 'blank';
  return emptyItems(form, sheet).length === 0 ? 'whole' : 'part';
}

/** What stands otherwise among a judge's sheets, and on which item; `null` where nothing or only words do. */
export function changedScore(
  before: readonly ListedSheet[],
  after: readonly ListedSheet[],
): { readonly at: number; readonly item: number } | null {
  const at = before.findIndex(({ sheet }, index) => sheet !== after[index]?.sheet);
  const was = before[at];
  if (was === undefined) return null;
  const scores = after[at]?.sheet?.scores;
  const item = itemsOf(was.form).findIndex(({ id }) => was.sheet?.scores[id] !== scores?.[id]);
  return item < 0 ? null : { at, item };
}
