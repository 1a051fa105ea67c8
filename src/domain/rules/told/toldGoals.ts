import { sameUnit } from '#domain/risalah/reading/achievement.ts';
import { chartUnit } from '#domain/risalah/reading/chartValues.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { isAnyOf, numbersBehind, sentencesOf } from './spokenNumbers.ts';

const aimed =
  /\b(?:sasaran|target)(?:nya)?\s+(?:(?:sebesar|yaitu|yakni|adalah|menjadi|rata-rata|maksimal|minimal|paling\s+\p{L}+)\s+){0,2}(?:rp\.?\s*)?(\d[\d.,]*)/giu;
const former = /\b(semula|awalnya|lama|sebelumnya|revisi|direvisi)\b/iu;

/** "sasaran 10 menit" where no target, standard or line of a chart in that unit says so. */
export function oddGoal(risalah: Risalah, text: string): Finding['facts'] | null {
  for (const sentence of sentencesOf(text)) {
    if (former.test(sentence)) continue;
    for (const { 0: told, 1: digits = '', index } of sentence.matchAll(aimed)) {
      const rest = sentence.slice(index + told.length);
      const meant = risalah.target.rows.filter(
        ({ unit, target }) =>
          !isBlank(unit) && numberOf(target) !== null && numbersBehind(`1${rest}`, unit)[0] === '1',
      );
      const [first] = meant;
      if (first === undefined) continue;
      if (isAnyOf(digits, goalsIn(risalah, first.unit))) continue;
      const { unit, indicator } = first;
      return { found: digits, expected: numberOf(first.target) ?? 0, indicator, unit };
    }
  }
  return null;
}

function goalsIn(risalah: Risalah, unit: string): readonly number[] {
  return [
    ...[...risalah.target.rows, ...risalah.inventory.problems]
      .filter((row) => sameUnit(unit, row.unit))
      .map(({ target }) => numberOf(target)),
    ...toolUses(risalah).map(({ use }) =>
      (use.tool === 'series' || use.tool === 'control-chart') && sameUnit(unit, chartUnit(use))
        ? numberOf(use.input.target)
        : null,
    ),
  ].filter((each) => each !== null);
}
