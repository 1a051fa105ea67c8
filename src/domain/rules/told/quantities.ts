import { cyclesOf } from '#domain/risalah/reading/achievement.ts';
import { chartUnit } from '#domain/risalah/reading/chartValues.ts';
import { resolveBefore, resolvePareto, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import { rootsOf } from '#domain/rules/ground/sharedWords.ts';

/** Something that was measured before and after, of which texts tell the ends once more. */
export interface Quantity {
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: number | null;
  /** `null` of what nobody promised anything about. */
  readonly goal: number | null;
  /** What was measured in each cycle. */
  readonly afters: readonly number[];
}

/** What the targets promise, and the totals of Paretos that are compared with an earlier one. */
export function quantities(risalah: Risalah): readonly Quantity[] {
  const promised = risalah.target.rows.map((target): Quantity => ({
    indicator: target.indicator,
    unit: target.unit,
    baseline: numberOf(target.baseline),
    goal: numberOf(target.target),
    afters: cyclesOf(risalah, target).flatMap(({ after }) => after ?? []),
  }));
  const counted = toolUses(risalah).flatMap(({ use }): readonly Quantity[] => {
    if (use.tool !== 'pareto' || use.parent.use !== '') return [];
    const earlier = resolveBefore(risalah, use);
    if (earlier === null) return [];
    const [before, after] = [earlier, resolvePareto(risalah, use)].map(
      (input) => analysePareto(input).total,
    );
    if (before === undefined || after === undefined || before === 0) return [];
    const indicator = `${use.evidence.measured} ${use.title}`;
    return [{ indicator, unit: chartUnit(use), baseline: before, goal: null, afters: [after] }];
  });
  return [...promised, ...counted];
}

/** Words of an indicator that name how it is measured, not what. */
const measuring =
  /\b(?:rata-rata|jumlah|banyaknya|persentase|persen|angka|tingkat|total|rerata|mean|median)\b/giu;

/** Whether a text names an indicator: by two of its words in any form, or its only one. */
export function isAbout(text: string, indicator: string): boolean {
  const words = [...rootsOf(indicator.replace(measuring, ' '))];
  const told = rootsOf(text);
  return (
    words.length > 0 && words.filter((word) => told.has(word)).length >= Math.min(2, words.length)
  );
}
