import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { RootCause } from '#domain/tools/causes/causeEffect.ts';
import { findCauseDoubles } from '#domain/tools/causes/causeDoubles.ts';
import { isBlank } from '#language/isBlank.ts';
import { at, check, gap } from '#domain/rules/ground/rule.ts';
import type { Rule, RuleContext, Sighting } from '#domain/rules/ground/rule.ts';
import { contentWords } from '#domain/rules/ground/sharedWords.ts';

/** The fishbone: roots that can be acted on, chains that reach them, and a team that agreed. */
export const causeRules = {
  'cause-is-character': check((context) =>
    roots(context)
      .filter(({ text }) => character.test(text))
      .map(named),
  ),
  'cause-repeats-problem': check((context) =>
    roots(context)
      .filter(({ text }) => repeats(text, context))
      .map(named),
  ),
  'why-chain-short': check((context) => {
    const { candidates } = analyseCauseEffect(context.risalah['cause-effect']);
    return roots(context)
      .filter(({ id, chain }) => chain.length === 1 && candidates.includes(id))
      .map(named);
  }),
  'bones-one-sided': check(({ risalah }) => {
    const { branches, count } = analyseCauseEffect(risalah['cause-effect']);
    const used = branches.filter(({ causes }) => causes.length > 0);
    return count >= 4 && branches.length > 1 && used.length === 1
      ? [at('cause-effect/causes', '', { category: used[0]?.name ?? '' })]
      : [];
  }),
  'cause-loose': check(({ risalah }) => {
    const { orphans, cycles } = analyseCauseEffect(risalah['cause-effect']);
    const count = orphans.length + cycles.length;
    return count > 0 ? [at('cause-effect/causes', '', { count })] : [];
  }),
  'cause-doubled': check(({ risalah }) =>
    findCauseDoubles(risalah['cause-effect']).map(({ kept, text }) =>
      at('cause-effect/causes.text', kept, { cause: text }),
    ),
  ),
  'participation-missing': gap(({ risalah }) =>
    risalah['why-chains'].participants.length === 0 ? [at('why-chains/participants')] : [],
  ),
  'members-left-out': check(({ risalah }) => {
    const { participants } = risalah['why-chains'];
    const circle = risalah.members.rows.filter(
      ({ role }) => role !== 'patron' && role !== 'facilitator',
    );
    const count = circle.filter(({ id }) => !participants.includes(id)).length;
    return participants.length > 0 && count > 0
      ? [at('why-chains/participants', '', { count })]
      : [];
  }),
} as const satisfies Record<string, Rule>;

export type CauseRuleId = keyof typeof causeRules;

/** Reproaches: they end the search at a person, where nothing can be changed but the person. */
const character = new RegExp(
  [
    '(kurang|rendah|minim|lemah)(nya)? (adanya |memiliki |rasa )*(teliti|ketelitian|disiplin|kedisiplinan|peduli|kepedulian|kesadaran|motivasi|tanggung jawab|cermat|kecermatan|perhatian)',
    'tidak (teliti|disiplin|peduli|sadar|cermat|bertanggung jawab)',
    'ketidak(telitian|disiplinan|pedulian|cermatan)',
    '(ketelitian|kedisiplinan|disiplin|kepedulian|kesadaran|motivasi) ([a-z]+ ){0,2}(rendah|kurang|lemah|minim)',
    'ceroboh|lalai|kelalaian|malas|kemalasan|human error|masa bodoh|acuh|indisipliner',
    // "SDM kurang" is a number of people, not their worth.
    'sdm (rendah|lemah)|kualitas sdm',
  ]
    .map((words) => `\\b(${words})\\b`)
    .join('|'),
  'i',
);

interface Root {
  readonly id: string;
  readonly text: string;
  readonly chain: readonly string[];
}

function roots({ risalah }: RuleContext): readonly Root[] {
  return analyseCauseEffect(risalah['cause-effect'])
    .roots.map(({ id, chain }: RootCause) => ({ id, chain, text: chain.at(-1) ?? '' }))
    .filter(({ text }) => !isBlank(text));
}

function named({ id, text }: Root): Sighting {
  return at('cause-effect/causes.text', id, { cause: text });
}

/** Every word of meaning in the cause already stands in the problem. */
function repeats(text: string, { thread: { problem } }: RuleContext): boolean {
  const words = [...contentWords(text)];
  const told = contentWords(problem?.problem ?? '');
  return words.length > 0 && told.size > 0 && words.every((word) => told.has(word));
}
