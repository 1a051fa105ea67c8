import { isCounted, sameUnit } from '#domain/risalah/reading/achievement.ts';
import { resolvePareto } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { TargetRow } from '#domain/risalah/schema/theme.ts';
import type { Thread } from '#domain/risalah/reading/thread.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { sameNumber } from '#domain/tools/sameNumber.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import type { Address } from '#domain/risalah/address.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { boxAt } from '#domain/rules/ground/rule.ts';
import { isBlank } from '#language/isBlank.ts';
import { titleNumbers } from './titleNumbers.ts';

type Differing = Finding<'baseline-differs'>;

/** Places where the main target's numbers are carried on by hand and no longer are the target's. */
export function numbersThatDiffer(
  { problem, target }: Thread,
  risalah: Risalah,
): readonly Differing[] {
  if (target === null) return [];
  return [
    ...inInventory(target, problem),
    ...inParetos(target, risalah),
    ...inTitle(target, risalah.title.title),
  ];
}

/** The chosen problem's number, where it is given in the target's unit; a count without unit is no measure or share. */
function inInventory(target: TargetRow, problem: Thread['problem']): readonly Differing[] {
  const { baseline: own } = target;
  const baseline = numberOf(own);
  if (problem === null || baseline === null || !sameUnit(target.unit, problem.unit)) return [];
  const isComparable = !isBlank(problem.unit) || isCounted(target.unit);
  const answers = [problem.achieved, isComparable ? problem.frequency : null];
  const known = answers.filter((answer) => numberOf(answer) !== null);
  const [found = null] = known.map(numberOf);
  if (found === null || known.some((answer) => sameNumber(answer, own))) return [];
  return [
    differing(
      boxAt(
        numberOf(problem.achieved) === null
          ? 'inventory/problems.frequency'
          : 'inventory/problems.achieved',
        problem.id,
      ),
      target,
      { expected: baseline, found },
    ),
  ];
}

/** Totals of Paretos of the theme that count what the target counts. */
function inParetos(target: TargetRow, risalah: Risalah): readonly Differing[] {
  const baseline = numberOf(target.baseline);
  if (baseline === null || !isCounted(target.unit)) return [];
  return (['background', 'inventory'] as const).flatMap((section) =>
    risalah[section].data.flatMap((use) => {
      if (use.tool !== 'pareto' || isBlank(use.evidence.unit)) return [];
      if (!sameUnit(target.unit, use.evidence.unit)) return [];
      const { total } = analysePareto(resolvePareto(risalah, use));
      if (total === 0 || sameNumber(total, target.baseline)) return [];
      return [
        differing(boxAt(`${section}/data.input`, use.id), target, {
          expected: baseline,
          found: total,
        }),
      ];
    }),
  );
}

/** "dari … menjadi …" in a title that the team typed itself. */
function inTitle(target: TargetRow, title: string): readonly Differing[] {
  const { from, to } = titleNumbers(title);
  const pairs = [
    { answer: target.baseline, readings: from },
    { answer: target.target, readings: to },
  ];
  return pairs.flatMap(({ answer, readings }) => {
    const [found] = readings;
    const expected = numberOf(answer);
    if (expected === null || found === undefined) return [];
    if (readings.some((reading) => sameNumber(reading, answer))) return [];
    return [differing(boxAt('title/title'), target, { expected, found })];
  });
}

function differing(
  place: Address,
  { unit, indicator }: TargetRow,
  numbers: { readonly expected: number; readonly found: number },
): Differing {
  return {
    id: 'baseline-differs',
    kind: 'check',
    place,
    boxes: [place],
    facts: { ...numbers, unit, indicator },
  };
}
