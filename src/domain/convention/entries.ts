import { sheetId } from './schema/sheet.ts';
import type { FilledSheet } from './schema/sheet.ts';

/** Whose sheet is meant, by ids. */
export type SheetName = Pick<FilledSheet, 'judge' | 'contestant' | 'form'>;

/** A convention, or one judge's sheets. */
interface Holder {
  readonly sheets: readonly FilledSheet[];
}

export function sheetOf({ sheets }: Holder, whose: SheetName): FilledSheet | null {
  const id = sheetId(whose);
  return sheets.find((sheet) => sheetId(sheet) === id) ?? null;
}

/** An item of a sheet; `''` is the sheet as a whole. */
export type ItemName = SheetName & { readonly item: string };

/** The same with another score for an item; `null` empties it. */
export function withScore<Kept extends Holder>(
  holder: Kept,
  { item, ...whose }: ItemName,
  score: number | null,
): Kept {
  return withSheet(holder, whose, (sheet) => ({
    ...sheet,
    scores: score === null ? without(sheet.scores, item) : { ...sheet.scores, [item]: score },
  }));
}

/** The same with other words to the team for an item. */
export function withComment<Kept extends Holder>(
  holder: Kept,
  { item, ...whose }: ItemName,
  text: string,
): Kept {
  return withSheet(holder, whose, (sheet) => ({
    ...sheet,
    comments: text === '' ? without(sheet.comments, item) : { ...sheet.comments, [item]: text },
  }));
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string) {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

function withSheet<Kept extends Holder>(
  holder: Kept,
  { judge, contestant, form }: SheetName,
  edit: (sheet: FilledSheet) => FilledSheet,
): Kept {
  const known = sheetOf(holder, { judge, contestant, form });
  const edited = edit(known ?? { judge, contestant, form, scores: {}, comments: {} });
  const sheets =
    known === null
      ? [...holder.sheets, edited]
      : holder.sheets.map((sheet) => (sheet === known ? edited : sheet));
  return { ...holder, sheets };
}
