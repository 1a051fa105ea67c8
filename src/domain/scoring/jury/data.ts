import { resolvePareto, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { cyclesOf } from '#domain/risalah/reading/achievement.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import { areUnlike } from '#language/periodLength.ts';
import { isBlank } from '#language/isBlank.ts';
import { seen } from './ground.ts';
import type { Asking, Ground } from './ground.ts';

/** What was measured, of how many, when and by whom. */
export const dataQuestions = {
  'sample-of-served': {
    weight: 7,
    see: ({ risalah, outcomes: [main] }) => {
      const served = numberOf(main?.result?.served ?? null);
      const measured = risalah.comparison.data
        .flatMap(({ id, evidence }) => ({ id, evidence, n: numberOf(evidence.n) }))
        .find(
          ({ n, evidence }) =>
            n !== null &&
            served !== null &&
            n > 0 &&
            n * 2 < served &&
            !chosen.test(evidence.source),
        );
      if (measured === undefined || served === null) return null;
      return seen('comparison/data', measured.id, {
        n: measured.n ?? 0,
        served,
        measured: measured.evidence.measured,
      });
    },
  },
  'periods-unlike': {
    weight: 9,
    see: ({ outcomes: [main] }) => {
      if (main === undefined || main.result === null) return null;
      const { target, result, lengths, baseline: before, after } = main;
      if (before === null || after === null) return null;
      const isServed = numberOf(target.baselineServed) !== null && numberOf(result.served) !== null;
      const from = dateOf(target.baselineFrom);
      const to = dateOf(result.from);
      const isOtherMonth =
        from !== null && to !== null && from.first.slice(5, 7) !== to.first.slice(5, 7);
      // As many days and how many were served are the proof that both compare.
      if (!areUnlike(lengths.before, lengths.after) && (isServed || !isOtherMonth)) return null;
      return seen('comparison/rows.from', result.id, {
        dayBefore: from?.iso ?? '',
        dayAfter: to?.iso ?? '',
        before,
        after,
        unit: main.unit,
      });
    },
  },
  'cycle-missed': {
    weight: 9,
    see: ({ risalah, thread: { target } }) => {
      if (target === null) return null;
      const [first, ...later] = cyclesOf(risalah, target);
      if (first?.reached !== false || later.length === 0) return null;
      return seen('comparison/rows.after', first.result?.id ?? '', {
        after: first.after ?? 0,
        goal: first.goal ?? 0,
        unit: first.unit,
      });
    },
  },
  'not-split': {
    weight: 6,
    see: ({ risalah, outcomes: [main] }) => {
      const uses = toolUses(risalah);
      const isSplit = uses.some(
        ({ use }) =>
          use.tool === 'stratification' ||
          (use.tool === 'check-sheet' &&
            use.input.columns.some(({ stratum }) => !isBlank(stratum))),
      );
      if (isSplit || main === undefined || main.baseline === null) return null;
      const { id, indicator, unit } = main.target;
      const place = uses.find(({ section }) => section === 'inventory')?.use.evidence.place ?? '';
      const facts = { indicator, baseline: main.baseline, unit };
      return isBlank(place)
        ? seen('target/rows.baseline', id, facts)
        : seen('inventory/data', '', facts);
    },
  },
  'biggest-left': {
    weight: 6,
    see: (ground) => {
      const found = lastPareto(ground);
      const [first] = found?.rows ?? [];
      // What remains has its answer in the next theme.
      if (found === null || first === undefined || first.other) return null;
      if (!isBlank(ground.risalah.remainder.nextTheme)) return null;
      return seen('comparison/data', found.id, {
        kind: first.category,
        count: first.count,
        total: found.total,
      });
    },
  },
  'collected-by-themselves': {
    weight: 4,
    see: ({ risalah }) => {
      const found = [...risalah.inventory.data, ...risalah.comparison.data].find(
        ({ evidence }) => !isBlank(evidence.collector),
      );
      if (found === undefined) return null;
      const section = risalah.inventory.data.includes(found) ? 'inventory' : 'comparison';
      const { collector, measured } = found.evidence;
      return seen(`${section}/data`, found.id, { collector, measured });
    },
  },
} as const satisfies Record<string, Asking>;

/** How a sample was taken, told. */
const chosen = /\b(sehari|setiap|tiap|per|acak|sistematis|kelipatan)\b/iu;

/** The Pareto after the improvement. */
function lastPareto({ risalah }: Ground) {
  const use = risalah.comparison.data.findLast((each) => each.tool === 'pareto');
  if (use?.tool !== 'pareto') return null;
  return { id: use.id, ...analysePareto(resolvePareto(risalah, use)) };
}
