import { resolvePareto, sourceOf, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ParetoUse } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { analyseCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import { pastedTotals } from '#domain/tools/checkSheet/pastedTotals.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { useTools } from '#domain/tools/tools.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';
import { rootsOf, sharesWord } from '#domain/rules/ground/sharedWords.ts';

/** The seven tools in use: sums that hold, samples that suffice, and a Pareto that says something. */
export const dataRules = {
  'data-without-title': gap(({ risalah }) =>
    toolUses(risalah)
      .filter(({ use }) => isBlank(use.title))
      .map(({ section, use }) => at(`${section}/data.title`, use.id)),
  ),
  'data-empty': gap(({ risalah }) =>
    toolUses(risalah)
      .filter(({ use }) => isEmpty(use))
      .map(({ section, use }) => at(`${section}/data.input`, use.id, { title: use.title })),
  ),
  'total-differs': check(({ risalah }) =>
    toolUses(risalah).flatMap(({ section, use }) => {
      if (use.tool !== 'check-sheet') return [];
      const { mismatch, total } = analyseCheckSheet(use.input);
      if (mismatch === null) return [];
      const facts = { title: use.title, found: total + mismatch, expected: total };
      return [at(`${section}/data.input`, use.id, facts)];
    }),
  ),
  'totals-counted-twice': check(({ risalah }) =>
    toolUses(risalah)
      .filter(({ use }) => use.tool === 'check-sheet' && pastedTotals(use.input) !== null)
      .map(({ section, use }) => at(`${section}/data.input`, use.id, { title: use.title })),
  ),
  'pareto-flat': check((context) =>
    paretosOfTheme(context)
      .filter(({ result }) => isFlat(result))
      .map(({ section, use, result }) =>
        at(`${section}/data.input`, use.id, {
          title: use.title,
          category: result.rows[0]?.category ?? '',
        }),
      ),
  ),
  'catch-all-leads': check((context) =>
    paretosOfTheme(context).flatMap(({ section, use, result: { rows } }) => {
      const largest = Math.max(0, ...rows.filter((row) => !row.other).map((row) => row.count));
      const other = rows.find((row) => row.other);
      return other !== undefined && other.count > largest
        ? [at(`${section}/data.input`, use.id, { title: use.title, category: other.category })]
        : [];
    }),
  ),
  'leading-bar-untreated': check((context) => {
    const { thread, risalah } = context;
    if (thread.measures.length === 0) return [];
    const told = toldAbout(risalah);
    return paretosOfTheme(context)
      .filter(({ use }) => use.parent.use === '')
      .flatMap(({ section, use, result: { rows, total } }) => {
        const category = rows[0]?.category ?? '';
        if (total === 0 || rows[0]?.other === true) return [];
        if (sharesWord(category, `${told} ${use.evidence.reading}`)) return [];
        return [at(`${section}/data.evidence.reading`, use.id, { category })];
      });
  }),
  'reading-names-other': check(({ risalah }) =>
    toolUses(risalah).flatMap(({ section, use }): Sighting[] => {
      if (use.tool !== 'pareto') return [];
      const { rows } = analysePareto(resolvePareto(risalah, use));
      const [first] = rows;
      const odd = use.evidence.reading
        .split(/(?<=[.!?;])\s+/u)
        .filter((sentence) => leading.test(sentence))
        .map((sentence) => rows.filter(({ category }) => names(sentence, category)))
        .find((named) => named.length === 1 && named[0] !== first)?.[0];
      if (first === undefined || odd === undefined || odd.count === first.count) return [];
      const facts = { found: odd.category, expected: first.category, title: use.title };
      return [at(`${section}/data.evidence.reading`, use.id, facts)];
    }),
  ),
  'scatter-few-pairs': check(({ risalah }) =>
    toolUses(risalah).flatMap(({ section, use }) => {
      if (use.tool !== 'scatter') return [];
      const { pairs } = use.input;
      const count = pairs.filter(({ x, y }) => numberOf(x) !== null && numberOf(y) !== null).length;
      return few(count, FEW_PAIRS)
        ? [at(`${section}/data.input`, use.id, { title: use.title, count })]
        : [];
    }),
  ),
  'histogram-few-values': check(({ risalah }) =>
    toolUses(risalah).flatMap(({ section, use }) => {
      if (use.tool !== 'histogram') return [];
      const count = use.input.values.filter((value) => numberOf(value) !== null).length;
      return few(count, FEW_VALUES)
        ? [at(`${section}/data.input`, use.id, { title: use.title, count })]
        : [];
    }),
  ),
} as const satisfies Record<string, Rule>;

export type DataRuleId = keyof typeof dataRules;

/** Fewer pairs show a direction by chance. */
const FEW_PAIRS = 30;
/** Fewer values show hardly a shape. */
const FEW_VALUES = 30;

/** Says of one that it is the greatest, and of none that it is not or no longer. */
const leading =
  /^(?!.*\b(?:bukan|tidak|semula|dahulu|sebelumnya|kedua|ketiga)\b).*\b(?:terbesar|terbanyak|tertinggi|paling\s+(?:banyak|sering|besar))\b/iu;

/** Whether a sentence names a category by all its words of meaning. */
function names(sentence: string, category: string): boolean {
  const words = [...rootsOf(category)];
  const told = rootsOf(sentence);
  return words.length > 0 && words.every((word) => told.has(word));
}

function few(count: number, enough: number): boolean {
  return count > 0 && count < enough;
}

function isEmpty<Kind extends ToolUseKind>(use: ToolUseOf<Kind>): boolean {
  return sourceOf(use) === '' && useTools[use.tool].isEmpty(use.input);
}

interface ParetoOfTheme {
  readonly section: 'background' | 'inventory';
  readonly use: ParetoUse;
  readonly result: ParetoResult;
}

/** Paretos that choose; one drawn after the improvement may well be flat. */
function paretosOfTheme({ risalah }: RuleContext): readonly ParetoOfTheme[] {
  return (['background', 'inventory'] as const).flatMap((section) =>
    risalah[section].data.flatMap((use): ParetoOfTheme[] =>
      use.tool === 'pareto'
        ? [{ section, use, result: analysePareto(resolvePareto(risalah, use)) }]
        : [],
    ),
  );
}

/** The tallest of four bars or more is less than one and a half times as tall as the average bar. */
function isFlat({ rows, total }: ParetoResult): boolean {
  const [first] = rows;
  return first !== undefined && rows.length >= 4 && first.count * rows.length < 1.5 * total;
}

/** All that the team says about what it treats, and why. */
function toldAbout(risalah: Risalah): string {
  return [
    ...risalah['cause-effect'].causes.map(({ text }) => text),
    ...risalah['action-plan'].rows.flatMap(({ what, how, why }) => [what, how, why]),
    ...risalah.inventory.problems.map(({ problem }) => problem),
    ...risalah.target.rows.map(({ indicator }) => indicator),
    risalah.priority.reason,
    risalah.title.theme,
  ].join(' ');
}
