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

/** The same with another score for an item; `null` empties it. */
export function withScore<Kept extends Holder>(
  holder: Kept,
  whose: SheetName,
  item: string,
  score: number | null,
): Kept {
  return withSheet(holder, whose, (sheet) => {
    const { [item]: _, ...others } = sheet.scores;
    return { ...sheet, scores: score === null ? others : { ...sheet.scores, [item]: score } };
  });
}

/** The same with other words to the team for an item; `''` is the sheet as a whole. */
export function withComment<Kept extends Holder>(
  holder: Kept,
  whose: SheetName,
  item: string,
  text: string,
): Kept {
  return withSheet(holder, whose, (sheet) => {
    const { [item]: _, ...others } = sheet.comments;
    return { ...sheet, comments: text === '' ? others : { ...sheet.comments, [item]: text } };
  });
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
