import { resolvePareto, toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, emptyOf, gap } from '#domain/rules/ground/rule.ts';
import type { Rule } from '#domain/rules/ground/rule.ts';
import { contentWords, sharesWord } from '#domain/rules/ground/sharedWords.ts';

/** The next round: out of what remains, with dates and people. */
export const nextRules = {
  'remainder-missing': gap(({ risalah: { remainder } }) =>
    remainder.rows.every(({ problem, text }) => problem === '' && isBlank(text)) &&
    remainder.data.length === 0
      ? [at('remainder/rows')]
      : [],
  ),
  'next-theme-missing': gap(({ risalah: { remainder } }) =>
    isBlank(remainder.nextTheme) ? [at('remainder/nextTheme')] : [],
  ),
  'next-theme-without-reason': gap(({ risalah: { remainder } }) =>
    !isBlank(remainder.nextTheme) && isBlank(remainder.reason)
      ? [at('remainder/reason', '', { theme: remainder.nextTheme })]
      : [],
  ),
  'next-theme-unrelated': check(({ risalah }) => {
    const { nextTheme } = risalah.remainder;
    return isBlank(nextTheme) || sharesWord(nextTheme, remaining(risalah))
      ? []
      : [at('remainder/nextTheme', '', { theme: nextTheme })];
  }),
  'next-theme-is-this': check(({ risalah: { remainder, title } }) => {
    const now = contentWords(title.theme);
    const next = contentWords(remainder.nextTheme);
    const isSame = next.size === now.size && [...next].every((word) => now.has(word));
    return next.size > 0 && isSame
      ? [at('remainder/nextTheme', '', { theme: remainder.nextTheme })]
      : [];
  }),
  'follow-up-missing': gap(({ risalah }) =>
    risalah['follow-up'].rows.every(({ plan }) => isBlank(plan)) ? [at('follow-up/rows')] : [],
  ),
  'follow-up-incomplete': gap(({ risalah }) =>
    risalah['follow-up'].rows
      .filter(({ plan, due, owner }) => {
        return !isBlank(plan) && (dateOf(due) === null || isBlank(owner));
      })
      .map(({ id, plan, due, owner }) =>
        at(
          emptyOf('follow-up', {
            'rows.due': dateOf(due) === null,
            'rows.owner': isBlank(owner),
          }),
          id,
          { plan },
        ),
      ),
  ),
  'conclusion-missing': gap(({ risalah: { closing } }) =>
    isBlank(closing.conclusion) ? [at('closing/conclusion')] : [],
  ),
} as const satisfies Record<string, Rule>;

export type NextRuleId = keyof typeof nextRules;

/** All that is left over in words: remaining problems, unsolved causes, problems not chosen and bars of the Paretos. */
function remaining(risalah: Risalah): string {
  return [
    ...risalah.remainder.rows.map(({ text }) => text),
    ...risalah.achievement.unsolved.map(({ cause }) => cause),
    ...risalah.inventory.problems.flatMap(({ problem, indicator }) => [problem, indicator]),
    ...toolUses(risalah).flatMap(({ use }) =>
      use.tool === 'pareto'
        ? resolvePareto(risalah, use).items.map(({ category }) => category)
        : [],
    ),
  ].join(' ');
}
