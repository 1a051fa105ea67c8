import { numberOf } from '#domain/tools/atoms.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext } from '#domain/rules/ground/rule.ts';

/** Background and problems: whether there is a problem at all, in numbers, told without its cause or its remedy. */
export const problemRules = {
  'background-missing': gap(({ risalah: { background } }) =>
    isBlank(background.text) ? [at('background')] : [],
  ),
  'background-without-data': gap(({ risalah: { background } }) =>
    background.baselines.length + background.data.length === 0 ? [at('background')] : [],
  ),
  'condition-without-source': gap(({ risalah: { background } }) =>
    background.baselines
      .filter(({ condition, source }) => !isBlank(condition) && isBlank(source))
      .map(({ id, indicator }) => at('background', id, { indicator })),
  ),
  'strategy-missing': gap(({ risalah: { background } }) =>
    isBlank(background.strategy) ? [at('background')] : [],
  ),
  'stakeholders-missing': gap(({ risalah: { background } }) =>
    background.stakeholders.length === 0 ? [at('background')] : [],
  ),
  'stakeholder-incomplete': gap(({ risalah: { background } }) =>
    background.stakeholders
      .filter(
        ({ party, negative, hope }) => !isBlank(party) && (isBlank(negative) || isBlank(hope)),
      )
      .map(({ id, party }) => at('background', id, { party })),
  ),
  'opposition-unnamed': check(({ risalah: { background } }) =>
    background.stakeholders.length > 1 &&
    background.stakeholders.every(({ stance }) => stance !== 'hinders')
      ? [at('background')]
      : [],
  ),
  'only-one-problem': check((context) =>
    context.thread.problem !== null && worded(context).length === 1 ? [at('inventory')] : [],
  ),
  'problem-without-number': gap((context) =>
    worded(context)
      .filter((problem) => !isMeasured(problem))
      .map(named),
  ),
  'problem-without-source': gap((context) =>
    worded(context)
      .filter(({ source }) => isBlank(source))
      .map(named),
  ),
  'cause-in-problem': check((context) =>
    worded(context)
      .filter(({ problem }) => causeWords.test(problem))
      .map(named),
  ),
  'remedy-in-problem': check((context) =>
    worded(context)
      .filter(({ problem }) => remedyWords.test(problem.trim()))
      .map(named),
  ),
} as const satisfies Record<string, Rule>;

export type ProblemRuleId = keyof typeof problemRules;

/** "… karena …": what follows is a guess that step 2 has yet to test, but "kematian akibat …" only names a disease. */
const causeWords =
  /(?<!\b(?:kematian|kesakitan|kunjungan) )\b(karena|disebabkan|akibat|lantaran|gara-gara|dikarenakan)\b/i;

/** A problem told as the absence of what somebody would like to buy or to hold. */
const remedyWords =
  /^(belum ada(nya)?|tidak ada(nya)?|perlu(nya)?|dibutuhkan(nya)?|kurangnya|minimnya)\b.*\b(aplikasi|sistem|sop|pelatihan|sosialisasi|petugas|pegawai|sdm|alat|komputer|anggaran|ruang|gedung)/i;

function worded({ risalah }: RuleContext): readonly Problem[] {
  return risalah.inventory.problems.filter(({ problem }) => !isBlank(problem));
}

function named({ id, problem }: Problem): ReturnType<typeof at> {
  return at('inventory', id, { problem });
}

function isMeasured({ achieved, frequency, loss, condition }: Problem): boolean {
  return (
    [achieved, frequency, loss].some((each) => numberOf(each) !== null) || /\d/.test(condition)
  );
}
