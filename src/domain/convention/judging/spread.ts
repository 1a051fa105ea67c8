import type { ScoreForm, ScoreLevel } from '#domain/convention/schema/form.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { levelOf, progressOf, scoredTeams, sheetAt } from './scoring.ts';

/** How a judge scores on one form: over whole sheets only, since half a sheet has half a sum. */
export interface OwnSpread {
  readonly form: ScoreForm;
  /** Whole sheets. */
  readonly count: number;
  /** Of their sums; `null` where there is none. */
  readonly sums: {
    readonly mean: number;
    readonly least: number;
    readonly most: number;
    /** Mean distance of the sums from their mean, as the root of the mean square. */
    readonly deviation: number;
  } | null;
  /** How often each level was given, on all sheets. */
  readonly levels: readonly { readonly level: ScoreLevel; readonly count: number }[];
}

/** @param sumOf what a sheet comes to */
export function ownSpread(
  record: JudgeSheets,
  sumOf: (form: ScoreForm, sheet: JudgeSheets['sheets'][number]) => number,
): readonly OwnSpread[] {
  return record.forms.map((form) => {
    const sheets = scoredTeams(record).map(({ id }) =>
      sheetAt(record, { judge: record.judge.id, contestant: id, form: form.id }),
    );
    const items = itemsOf(form);
    const given = sheets.flatMap(({ scores }) =>
      items.map((item) => levelOf(form, item, scores[item.id])),
    );
    const sums = sheets
      .filter((sheet) => items.length > 0 && progressOf(form, sheet).empty.length === 0)
      .map((sheet) => sumOf(form, sheet));
    return {
      form,
      count: sums.length,
      sums: sums.length === 0 ? null : spreadOf(sums),
      levels: form.levels.map((level) => ({
        level,
        count: given.filter((one) => one === level).length,
      })),
    };
  });
}

function spreadOf(sums: readonly number[]): NonNullable<OwnSpread['sums']> {
  const mean = sums.reduce((all, sum) => all + sum, 0) / sums.length;
  const square = sums.reduce((all, sum) => all + (sum - mean) ** 2, 0) / sums.length;
  return { mean, deviation: Math.sqrt(square), least: Math.min(...sums), most: Math.max(...sums) };
}
