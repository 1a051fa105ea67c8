import { sheetOf } from '#domain/convention/entries.ts';
import type { SheetName } from '#domain/convention/entries.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm, ScoreItem, ScoreLevel } from '#domain/convention/schema/form.ts';
import type { JudgeSheets, Judged } from '#domain/convention/schema/judgeSheets.ts';
import type { FilledSheet } from '#domain/convention/schema/sheet.ts';
import { emptyItems, faultyScores } from '#domain/convention/sums.ts';

/** A sheet as it stands, blank before its first score. */
export function sheetAt(record: Pick<JudgeSheets, 'sheets'>, whose: SheetName): FilledSheet {
  return sheetOf(record, whose) ?? { ...whose, scores: {}, comments: {} };
}

/** What a level is worth at an item: its share of the points, to the two decimals that forms are written in. */
export function levelPoints({ points }: Pick<ScoreItem, 'points'>, { share }: ScoreLevel): number {
  // Nearly half a hundredth is half of one: 1.005 is a little less in binary.
  return Math.round(Number((points * share * 100).toPrecision(12))) / 100;
}

/** The level that an item's score stands for; `null` where it is none of them. */
export function levelOf(
  form: Pick<ScoreForm, 'levels'>,
  item: ScoreItem,
  score: number | undefined,
): ScoreLevel | null {
  if (score === undefined) return null;
  return form.levels.find((level) => levelPoints(item, level) === score) ?? null;
}

/** How far a sheet has come. */
export interface SheetProgress {
  readonly form: ScoreForm;
  readonly items: number;
  readonly empty: readonly ScoreItem[];
  /** Scores that their items cannot get. */
  readonly beyond: number;
}

export function progressOf(form: ScoreForm, sheet: FilledSheet): SheetProgress {
  return {
    form,
    items: itemsOf(form).length,
    empty: emptyItems(form, sheet),
    beyond: faultyScores(form, sheet).length,
  };
}

/** The teams that this judge scores, in the order of appearance. */
export function scoredTeams({ judged }: Pick<JudgeSheets, 'judged'>): readonly Judged[] {
  return judged.filter(({ isBarred }) => !isBarred);
}

/** A team with how far each of its sheets has come. */
export interface TeamProgress {
  readonly team: Judged;
  readonly sheets: readonly SheetProgress[];
}

/** All that is to be filled, team by team. */
export function wholeProgress(record: JudgeSheets): readonly TeamProgress[] {
  return scoredTeams(record).map((team) => ({
    team,
    sheets: record.forms.map((form) =>
      progressOf(
        form,
        sheetAt(record, { judge: record.judge.id, contestant: team.id, form: form.id }),
      ),
    ),
  }));
}
