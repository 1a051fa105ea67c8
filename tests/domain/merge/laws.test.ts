import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#domain/merge/merge.ts';
import type { Merge, Versions } from '#domain/merge/merge.ts';
import { mergeCopies } from '#domain/merge/mergeCopies.ts';
import { mergeRisalah } from '#domain/merge/mergeRisalah.ts';
import type { Answer, Question } from '#domain/merge/question.ts';
import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { handIn } from '#domain/risalah/privacy/handIn.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { editedCopy } from './editedCopy.ts';

interface Copies {
  readonly ancestor: Risalah;
  readonly ours: Risalah;
  readonly theirs: Risalah;
}

/** What two people make of a risalah that they took home: of numbers, since nobody could read a whole one that fails. */
const work = fc.record({
  seeds: fc.tuple(seed(), seed(), seed()),
  share: fc.constantFrom(1, 5, 20),
  isKnown: fc.boolean(),
});
type Work = typeof work extends fc.Arbitrary<infer Value> ? Value : never;

function seed(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 1_000_000 });
}

function copiesOf({ seeds: [first, second, third], share }: Work): Copies {
  const [base, one, other] = fc.sample(arbitraryRisalah, { seed: first, numRuns: 3 });
  if (base === undefined || one === undefined || other === undefined) throw new Error('Too few.');
  const ancestor = dropDanglingReferences(base);
  return {
    ancestor,
    ours: editedCopy(ancestor, { donor: one, seed: second, share, sign: 'A' }),
    theirs: editedCopy(ancestor, { donor: other, seed: third, share, sign: 'B' }),
  };
}

/** With their ancestor, or as if nobody had it. */
function versionsOf(one: Work): Versions<Risalah> {
  const copies = copiesOf(one);
  return one.isKnown ? copies : { ...copies, ancestor: null };
}

/** Where two records differ; a whole one would be printed for minutes. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (Object.is(one, other)) return [];
  if (!isAnswers(one) && !Array.isArray(one)) return [`${path}: ${JSON.stringify([one, other])}`];
  if (!isAnswers(other) && !Array.isArray(other))
    return [`${path}: ${JSON.stringify([one, other])}`];
  const [left, right] = [one, other].map((each) => new Map(Object.entries(each)));
  const keys = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return [...keys].flatMap((key) => differences(left?.get(key), right?.get(key), `${path}.${key}`));
}

const often = { numRuns: 8, endOnFailure: true };

/** The same answer to the same question, whoever asks: by its name. */
function either({ id }: Question): 'a' | 'b' {
  return Array.from(id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0
    ? 'a'
    : 'b';
}

function swapped(answer: 'a' | 'b'): Answer {
  return answer === 'a' ? 'b' : 'a';
}

/** Texts that one of the two has put in, by their sign; hashes of photographs are such. */
function signedIn(value: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(value).match(/~[AB]\d+/g));
}

/** Nothing is asked, and what comes out is this record. */
function expectWithoutQuestion(merged: Merge<Risalah>, record: Risalah): void {
  expect(merged.questions.map(({ id }) => id)).toEqual([]);
  const made = apply(merged, () => 'a');
  expect(differences(made, record)).toEqual([]);
}

describe('merging two copies of whatever risalah', () => {
  it('gives back what both have', () => {
    fc.assert(
      fc.property(work, (one) => {
        const { ours, ancestor, theirs } = copiesOf(one);
        for (const before of [ours, ancestor, theirs, null]) {
          const merged = mergeRisalah({ ours, theirs: ours, ancestor: before });
          expectWithoutQuestion(merged, ours);
        }
      }),
      often,
    );
  });

  it('gives what one of them did where the other did nothing', () => {
    fc.assert(
      fc.property(work, (one) => {
        const { ancestor, theirs } = copiesOf(one);
        const merged = mergeRisalah({ ours: ancestor, theirs, ancestor });
        expectWithoutQuestion(merged, theirs);
        expect(merged.taken.filter(({ from }) => from === 'a')).toEqual([]);
      }),
      often,
    );
  });

  it('is the same whichever of them is called ours, but for who is asked as a and as b', () => {
    fc.assert(
      fc.property(work, (taken) => {
        const { ours, theirs, ancestor } = versionsOf(taken);
        const one = mergeRisalah({ ours, theirs, ancestor });
        const other = mergeRisalah({ ours: theirs, theirs: ours, ancestor });
        const [asked, askedToo] = [one, other].map(
          ({ questions }) => new Map(questions.map((question) => [question.id, question])),
        );
        const swappedQuestions = [...(askedToo ?? [])].map(([id, { a, b }]) => [
          id,
          { a: b, b: a },
        ]);
        const own = [...(asked ?? [])].map(([id, { a, b }]) => [id, { a, b }]);
        expect(differences(Object.fromEntries(own), Object.fromEntries(swappedQuestions))).toEqual(
          [],
        );
        expect(
          differences(
            apply(other, (question) => swapped(either(question))),
            apply(one, either),
          ),
        ).toEqual([]);
      }),
      often,
    );
  });

  it('loses no text and no photograph of either without an answer', () => {
    fc.assert(
      fc.property(work, (one) => {
        const { ours, theirs, ancestor } = versionsOf(one);
        const merged = mergeRisalah({ ours, theirs, ancestor });
        const asked = signedIn(merged.questions);
        const kept = signedIn(apply(merged, either));
        const lost = [...signedIn([ours, theirs])].filter(
          (text) => !kept.has(text) && !asked.has(text),
        );
        expect(lost).toEqual([]);
      }),
      often,
    );
  });

  it('is valid and points at nothing that is gone, whatever is answered', () => {
    fc.assert(
      fc.property(work, (one) => {
        const record = apply(mergeRisalah(versionsOf(one)), (question) =>
          question.takesText && question.id.length % 3 === 0
            ? { text: 'ditulis lagi' }
            : either(question),
        );
        expect(risalahSchema.safeParse(record).success).toBe(true);
        expect(differences(dropDanglingReferences(record), record)).toEqual([]);
      }),
      often,
    );
  });

  it('asks nothing twice', () => {
    fc.assert(
      fc.property(work, (one) => {
        const ids = mergeRisalah(versionsOf(one)).questions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      often,
    );
  });
});

describe('merging a copy that was handed in with the whole one', () => {
  /** Handed in, by whoever of the two is called theirs. */
  function returned(copies: Copies, side: 'ours' | 'theirs') {
    const { risalah, leftOut } = handIn(copies[side]);
    const both = {
      ours: copies.ours,
      theirs: copies.theirs,
      [side]: dropDanglingReferences(risalah),
    };
    return mergeCopies({
      ...both,
      ancestor: null,
      leftOut: { ours: null, theirs: null, [side]: leftOut },
    });
  }

  it('gives the whole one back where nobody has worked in it', () => {
    fc.assert(
      fc.property(work, (one) => {
        const { ours } = copiesOf(one);
        for (const side of ['ours', 'theirs'] as const) {
          const merged = returned({ ours, theirs: ours, ancestor: ours }, side);
          expectWithoutQuestion(merged, ours);
        }
      }),
      often,
    );
  });

  it('never asks about what it left out, and never loses it', () => {
    fc.assert(
      fc.property(work, (one) => {
        const copies = copiesOf(one);
        const merged = returned(copies, 'theirs');
        const asked = new Set(merged.questions.map(({ field, section }) => `${section}.${field}`));
        expect([...asked].filter((field) => /birthYear|attendees|^mirror/.test(field))).toEqual([]);
        const kept = apply(merged, () => 'a');
        expect(differences(kept.mirror, copies.ours.mirror)).toEqual([]);
        const own = new Set(copies.ours.reasons.map(({ text }) => text));
        for (const { text } of kept.reasons) own.delete(text);
        expect([...own]).toEqual([]);
      }),
      often,
    );
  });
});
