import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { dateOf, numberOf } from '#domain/tools/atoms.ts';
import { periodLength } from '#language/periodLength.ts';
import { seen } from './ground.ts';
import type { Asking, Ground } from './ground.ts';

/** Whether the causes were sought widely and proven, not agreed upon. */
export const causeQuestions = {
  'causes-untested': {
    weight: 8,
    see: ({ risalah, roots }) => {
      const tested = new Set(risalah.verification.rows.map(({ cause }) => cause));
      const left = roots.filter(({ id }) => !tested.has(id));
      const voted = new Set(risalah.vote.rows.map(({ cause }) => cause));
      const first = left.find(({ id }) => voted.has(id)) ?? left[0];
      if (first === undefined || tested.size === 0) return null;
      const facts = {
        roots: roots.length,
        tested: roots.length - left.length,
        cause: first.chain.at(-1) ?? '',
      };
      return seen('vote/note', '', facts);
    },
  },
  'cause-voted-out': {
    weight: 8,
    see: ({ risalah, thread: { causes } }) => {
      const { isHeld, rows } = tallyVotes(risalah);
      if (!isHeld) return null;
      for (const { cause, verification } of causes) {
        const vote = rows.find((row) => row.cause === cause.id);
        if (vote === undefined || vote.kept) continue;
        const facts = { cause: cause.text, total: vote.total, rank: vote.rank };
        return seen('verification/rows.conclusion', verification.id, facts);
      }
      return null;
    },
  },
  'proof-by-correlation': {
    weight: 7,
    see: (ground) => {
      const found = proven(ground).find(
        ({ verification }) => toolOf(ground, verification.use) === 'scatter',
      );
      if (found === undefined) return null;
      const { cause, verification } = found;
      return seen('verification/rows.use', verification.id, {
        cause: cause.text,
        result: bare(verification.result),
      });
    },
  },
  'proof-by-asking': {
    weight: 6,
    see: (ground) => {
      const found = proven(ground).find(
        ({ verification }) => verification.use === '' && asked.test(verification.method),
      );
      if (found === undefined) return null;
      const { cause, verification } = found;
      return seen('verification/rows.method', verification.id, {
        cause: cause.text,
        method: bare(verification.method),
      });
    },
  },
  'proof-in-days': {
    weight: 6,
    see: (ground) => {
      for (const { cause, verification } of proven(ground)) {
        const length = periodLength(dateOf(verification.periodFrom), dateOf(verification.periodTo));
        if (length === null || length.unit !== 'day' || length.count > SHORT) continue;
        const facts = { cause: cause.text, days: length.count, result: bare(verification.result) };
        return seen('verification/rows.periodFrom', verification.id, facts);
      }
      return null;
    },
  },
  'proof-of-few': {
    weight: 7,
    see: (ground) => {
      const [found] = proven(ground)
        .map(({ cause, verification }) => ({ cause, verification, n: numberOf(verification.n) }))
        .filter(({ n }) => n !== null && n > 0 && n < FEW);
      if (found === undefined) return null;
      const { cause, verification, n } = found;
      return seen('verification/rows.n', verification.id, { cause: cause.text, n: n ?? 0 });
    },
  },
  'cause-shallow': {
    weight: 7,
    see: ({ roots, thread: { causes } }) => {
      for (const { cause } of causes) {
        const root = roots.find(({ id }) => id === cause.id);
        if (root === undefined || root.chain.length > SHALLOW) continue;
        const facts = { cause: cause.text, count: root.chain.length };
        return seen('cause-effect/causes', cause.id, facts);
      }
      return null;
    },
  },
  'measures-unlike-causes': {
    weight: 8,
    see: ({ thread: { causes, measures } }) => {
      const [first] = measures;
      if (causes.length === 0 || first === undefined || causes.length === measures.length) {
        return null;
      }
      const facts = {
        causes: causes.length,
        measures: measures.length,
        measure: first.measure.what,
      };
      return seen('action-plan/rows', '', facts);
    },
  },
} as const satisfies Record<string, Asking>;

/** Days of a trial that a judge calls short. */
const SHORT = 2;
/** Observations below which a judge doubts; the usual limit of large samples. */
const FEW = 30;
/** Whys below which a chain looks broken off. */
const SHALLOW = 1;

const asked = /\b(wawancara|kuesioner|angket|tanya jawab)\b/iu;

/** Dominant causes with a proof. */
function proven({ thread: { causes } }: Ground): Ground['thread']['causes'] {
  return causes.filter(({ isProven }) => isProven);
}

function toolOf({ risalah }: Ground, id: string): string | undefined {
  return toolUses(risalah).find(({ use }) => use.id === id)?.use.tool;
}

/** A team's words to stand inside a sentence. */
function bare(text: string): string {
  return text.trim().replace(/[.;]+$/u, '');
}
