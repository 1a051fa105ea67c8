import { priorityScores } from '#domain/risalah/priority/priorityScores.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { namesNumber, seen } from './ground.ts';
import type { Asking } from './ground.ts';

/** How much less than the chosen problem a close second has. */
const CLOSE = 0.15;

/** Why this problem, and why this far. */
export const themeQuestions = {
  'theme-close-second': {
    weight: 7,
    see: ({ risalah }) => {
      const { rows } = priorityScores(risalah);
      const chosen = rows.find(({ problem }) => problem === risalah.priority.chosen);
      const total = chosen?.total ?? null;
      const [second] = rows
        .filter((row) => row !== chosen && row.total !== null)
        .toSorted((one, other) => (other.total ?? 0) - (one.total ?? 0));
      if (chosen === undefined || total === null || second === undefined) return null;
      const other = second.total ?? 0;
      if (other < total * (1 - CLOSE)) return null;
      const facts = { chosen: chosen.text, total, second: second.text, other };
      return seen('priority/ratings', '', facts);
    },
  },
  'theme-scored-as-one': {
    weight: 6,
    see: ({ risalah: { priority, inventory } }) => {
      const [only, ...others] = priority.ratings;
      const chosen = inventory.problems.find(({ id }) => id === priority.chosen);
      const row = only?.rows.find(({ problem }) => problem === priority.chosen);
      const scores = Object.values(row?.scores ?? {}).flatMap((score) => numberOf(score) ?? []);
      if (only?.member !== '' || others.length > 0 || chosen === undefined) return null;
      if (scores.length === 0) return null;
      const facts = { problem: chosen.problem, scores: scores.join(', ') };
      return seen('priority/ratings', '', facts);
    },
  },
  'target-without-number': {
    weight: 9,
    see: ({ outcomes }) => {
      const found = outcomes.find(
        ({ target, goal }) =>
          goal !== null && !isBlank(target.reason) && !namesNumber(target.reason),
      );
      if (found === undefined) return null;
      const { id, indicator, unit, reason } = found.target;
      return seen('target/rows.reason', id, { indicator, goal: found.goal ?? 0, unit, reason });
    },
  },
  'target-by-peer': {
    weight: 7,
    see: ({ thread: { target }, outcomes }) => {
      const goal = outcomes[0]?.goal ?? null;
      if (target === null || goal === null || !peer.test(target.reason)) return null;
      const { id, unit, reason } = target;
      return seen('target/rows.reason', id, { goal, unit, sentence: sentenceWith(reason, peer) });
    },
  },
  'target-by-assumption': {
    weight: 7,
    see: ({ thread: { target } }) => {
      if (target === null || !assumed.test(target.reason)) return null;
      const sentence = sentenceWith(target.reason, assumed);
      return seen('target/rows.reason', target.id, { sentence });
    },
  },
  'target-second': {
    weight: 6,
    see: ({ outcomes: [, second], thread: { measures } }) => {
      const [first] = measures;
      if (second?.goal === undefined || second.goal === null || first === undefined) return null;
      const { id, indicator, unit } = second.target;
      const facts = { indicator, goal: second.goal, unit, measure: first.measure.what };
      return seen('target/rows.indicator', id, facts);
    },
  },
  'target-far-exceeded': {
    weight: 7,
    see: ({ outcomes: [main] }) => {
      if (main?.achievement.kind !== 'percent' || main.achievement.percent < FAR) return null;
      const { id, unit } = main.target;
      const facts = { goal: main.goal ?? 0, after: main.after ?? 0, unit };
      return seen('target/rows.target', id, facts);
    },
  },
} as const satisfies Record<string, Asking>;

/** Percent of the way to the target: so far beyond it looks too easy. */
const FAR = 120;

const peer = /\b(pembanding|tolok banding|benchmark|studi banding|daerah lain|kantor lain)\b/iu;
const assumed = /\b(bila|jika|apabila|andai|diperkirakan|kira-kira)\b/iu;

/** The sentence of a text that says it. */
function sentenceWith(text: string, said: RegExp): string {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  return (sentences.find((sentence) => said.test(sentence)) ?? text).trim().replace(/\.$/u, '');
}
