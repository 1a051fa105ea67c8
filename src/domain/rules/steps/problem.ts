import { numberOf } from '#domain/tools/atoms.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyBaseline } from '#domain/risalah/schema/theme.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import { isBlank } from '#language/isBlank.ts';
import { isBlankRow } from '#domain/rules/ground/isBlankRow.ts';
import { about, at, check, emptyOf, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';

/** Background and problems: whether there is a problem at all, in numbers, told without its cause or its remedy. */
export const problemRules = {
  'background-missing': gap(({ risalah: { background } }) =>
    isBlank(background.text) ? [at('background/text')] : [],
  ),
  'background-without-data': gap(({ risalah: { background } }) =>
    background.baselines.every((row) => isBlankRow(row, emptyBaseline(''))) &&
    background.data.length === 0
      ? [at('background/baselines')]
      : [],
  ),
  'condition-without-source': gap(({ risalah: { background } }) =>
    background.baselines
      .filter(({ condition, source }) => !isBlank(condition) && isBlank(source))
      .map(({ id, indicator }) => at('background/baselines.source', id, { indicator })),
  ),
  'strategy-missing': gap(({ risalah: { background } }) =>
    isBlank(background.strategy) ? [at('background/strategy')] : [],
  ),
  'stakeholders-missing': gap(({ risalah: { background } }) =>
    background.stakeholders.every(({ party }) => isBlank(party))
      ? [at('background/stakeholders')]
      : [],
  ),
  'stakeholder-incomplete': gap(({ risalah: { background } }) =>
    background.stakeholders
      .filter(
        ({ party, negative, hope }) => !isBlank(party) && (isBlank(negative) || isBlank(hope)),
      )
      .map(({ id, party, negative, hope }) =>
        at(
          emptyOf('background', {
            'stakeholders.negative': isBlank(negative),
            'stakeholders.hope': isBlank(hope),
          }),
          id,
          { party },
        ),
      ),
  ),
  'opposition-unnamed': check(({ risalah: { background } }) =>
    background.stakeholders.length > 1 &&
    background.stakeholders.every(({ stance }) => stance !== 'hinders')
      ? [about('', at('background/stakeholders.stance', background.stakeholders[0]?.id))]
      : [],
  ),
  'only-one-problem': check((context) =>
    context.thread.problem !== null && worded(context).length === 1
      ? [at('inventory/problems')]
      : [],
  ),
  'problem-without-number': gap((context) =>
    worded(context)
      .filter((problem) => !isMeasured(problem))
      .map((problem) => named(measureOf[context.risalah.inventory.variant], problem)),
  ),
  'problem-without-source': gap((context) =>
    worded(context)
      .filter(({ source }) => isBlank(source))
      .map((problem) => named(['source'], problem)),
  ),
  'cause-in-problem': check((context) =>
    worded(context)
      .filter(({ problem }) => causeWords.test(problem))
      .map((problem) => named(['problem'], problem)),
  ),
  'remedy-in-problem': check((context) =>
    worded(context)
      .filter(({ problem }) => remedyWords.test(problem.trim()))
      .map((problem) => named(['problem'], problem)),
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

type Column = Exclude<keyof Problem, 'id'>;

/** Where each way of listing problems asks for their size. */
const measureOf = {
  'target-gap': ['achieved'],
  baseline: ['condition'],
  frequency: ['frequency'],
  loss: ['frequency', 'loss'],
} as const satisfies Readonly<Record<Risalah['inventory']['variant'], readonly Column[]>>;

function named(columns: readonly Column[], { id, problem }: Problem): Sighting {
  return at(
    columns.map((column) => `inventory/problems.${column}` as const),
    id,
    { problem },
  );
}

function isMeasured({ achieved, frequency, loss, condition }: Problem): boolean {
  return (
    [achieved, frequency, loss].some((each) => numberOf(each) !== null) || /\d/.test(condition)
  );
}
