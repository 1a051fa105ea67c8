import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress, addressText } from '#domain/risalah/address.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { judgement } from '#domain/rules/findings.ts';
import { juryQuestions, MOST_QUESTIONS } from '#domain/scoring/jury/juryQuestions.ts';
import type { JuryQuestion } from '#domain/scoring/jury/juryQuestions.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { methodById } from '#templates/methods/methods.ts';
import { juryQuestionText, quotesRecord } from '#words/presenting/jury.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

function askedOf(risalah: Risalah): readonly JuryQuestion[] {
  const { open } = judgement(risalah, methodById(risalah.method));
  return juryQuestions(
    risalah,
    open.filter((finding) => quotesRecord(finding, findingTexts)),
  );
}

const idOf = (question: JuryQuestion): string =>
  question.kind === 'likely' ? question.id : question.finding.id;
const textOf = (question: JuryQuestion): string => juryQuestionText(question, findingTexts);
const idsOf = (risalah: Risalah): readonly string[] => askedOf(risalah).map(idOf);

function halfFilled(): Risalah {
  const url = new URL('../../../fixtures/reports/half-filled.risalah', import.meta.url);
  const read = decodeFile(new Uint8Array(readFileSync(url)));
  if (!read.ok) throw new Error(read.error.kind);
  return answersInForce(read.value.risalah).risalah;
}

const examples = [puskesmas, dukcapil, lelang].map((risalah) => answersInForce(risalah).risalah);

/** Every word and number of the record, as a jury could read it. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

/** What stands in quotation marks, and Rupiah and numbers. */
function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words.trim());
}

describe('the questions of a jury', () => {
  it.each(examples)('are ten about $id, each naming words or numbers of it', (risalah) => {
    const asked = askedOf(risalah);
    expect(asked).toHaveLength(MOST_QUESTIONS);
    const words = wordsIn(risalah).join('\n');
    for (const question of asked) {
      const text = textOf(question);
      expect(text).not.toMatch(/\{|undefined|NaN|“”/u);
      expect(text).toMatch(/\?$/u);
      const quotes = quotesIn(text).filter((quote) => words.includes(quote));
      expect(quotes.length > 0 || /\d|Anggota/u.test(text), text).toBe(true);
      expect(readAddress(addressText(question.place))).toEqual(question.place);
    }
    expect(new Set(asked.map(textOf)).size).toBe(asked.length);
  });

  it('are at most four the same for two of the examples', () => {
    const ids = examples.map(idsOf);
    const shared = ids.flatMap((one, at) =>
      ids.slice(at + 1).map((other) => one.filter((id) => other.includes(id))),
    );
    expect(shared.filter((same) => same.length > 4)).toEqual([]);
  });

  it('are asked of a half-filled risalah about what it says, a remark among them', () => {
    const asked = askedOf(halfFilled());
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
    expect(asked.some(({ kind }) => kind === 'remark')).toBe(true);
    for (const question of asked) expect(textOf(question)).not.toMatch(/\{|undefined|NaN|“”/u);
  });

  it('are none where nothing is said', () => {
    expect(askedOf(newRisalah())).toEqual([]);
  });

  it('stand whatever was answered, each once and each with its place', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const asked = juryQuestions(risalah, []);
        expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        expect(new Set(asked.map(idOf)).size).toBe(asked.length);
        for (const question of asked) {
          expect(textOf(question).trim()).not.toBe('');
          expect(readAddress(addressText(question.place))).toEqual(question.place);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** An example with its proof added, and the question that must no longer be asked. */
const answered: readonly (readonly [id: string, of: Risalah, change: (r: Risalah) => Risalah])[] = [
  [
    'measured-before-standard',
    puskesmas,
    (r) => ({
      ...r,
      comparison: {
        ...r.comparison,
        rows: [
          ...r.comparison.rows.map((row) => ({ ...row, id: `${row.id}-later`, to: '2027-02-01' })),
        ],
      },
    }),
  ],
  [
    'target-without-number',
    dukcapil,
    (r) => ({
      ...r,
      target: {
        ...r.target,
        rows: r.target.rows.map((row) => ({ ...row, reason: '80% karena 976 dari 1.220 lengkap' })),
      },
    }),
  ],
  [
    'causes-untested',
    lelang,
    (r) => ({
      ...r,
      verification: {
        ...r.verification,
        rows: r['cause-effect'].causes.map(({ id }) => ({
          ...(r.verification.rows[0] as Risalah['verification']['rows'][number]),
          id: `test ${id}`,
          cause: id,
        })),
      },
    }),
  ],
  [
    'theme-scored-as-one',
    puskesmas,
    (r) => ({
      ...r,
      priority: {
        ...r.priority,
        ratings: r.priority.ratings.map((rating) => ({ ...rating, member: 'leader' })),
      },
    }),
  ],
  [
    'benefit-negative',
    puskesmas,
    (r) => ({
      ...r,
      benefit: {
        ...r.benefit,
        rows: r.benefit.rows.map((row) => ({ ...row, certainty: 'real' as const })),
      },
    }),
  ],
  [
    'proof-by-asking',
    puskesmas,
    (r) => ({
      ...r,
      verification: {
        ...r.verification,
        rows: r.verification.rows.map((row) => ({ ...row, use: 'search-time' })),
      },
    }),
  ],
  [
    'member-without-task',
    puskesmas,
    (r) => ({
      ...r,
      actions: {
        ...r.actions,
        rows: r.actions.rows.map((row) => ({ ...row, who: 'Anggota 3 dan Anggota 4' })),
      },
    }),
  ],
  [
    'next-without-number',
    lelang,
    (r) => ({ ...r, remainder: { ...r.remainder, reason: 'Sortir memakan 13 dari 42 menit' } }),
  ],
];

describe('a question that the risalah answers with proof', () => {
  it.each(answered)('%s is not asked', (id, of, change) => {
    expect(juryQuestions(of, []).map(idOf)).toContain(id);
    expect(juryQuestions(change(of), []).map(idOf)).not.toContain(id);
  });
});
