import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerFacts, suggestionRules } from '#domain/suggestions/reading/finding.ts';
import type { SuggestionRule } from '#domain/suggestions/reading/finding.ts';
import { suggestionFindings } from '#domain/suggestions/reading/findings.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { suggestionSheets } from '#templates/suggestions/sheets.ts';
import { suggestionFindingText } from '#words/suggestions/findings.ts';
import { arbitraryRegister, registerOf } from './registers.ts';

const TODAY = '2026-03-20';
const [short] = suggestionSheets;
const full = Object.fromEntries((short?.criteria ?? []).map(({ id }) => [id, 10]));

/** Written from a slip of paper by somebody who does it for the first time, assessed, decided and done. */
const whole: Partial<Suggestion> = {
  number: '1',
  title: 'Map berkas diberi warna tahun',
  suggester: 'Petugas arsip',
  unit: 'Arsip',
  day: '2026-03-02',
  place: 'Ruang arsip',
  kinds: ['time'],
  before: 'Berkas lama dicari 25 menit karena semua map sewarna.',
  cause: 'Tahun tidak terlihat dari luar.',
  action: 'Punggung map diberi pita warna menurut tahun.',
  progress: 'done',
  doneOn: '2026-03-12',
  result: 'Berkas ditemukan dalam 6 menit.',
  benefit: 'Hemat waktu petugas',
  benefitArithmetic: '19 menit × 20 berkas × Rp500',
  benefitAmount: 190_000,
  assessments: [
    { assessor: 'first', scores: full, day: '2026-03-05', note: '' },
    { assessor: 'second', scores: full, day: '2026-03-06', note: '' },
  ],
  decision: 'accepted',
  decisionReason: 'Murah dan langsung terasa.',
  decider: 'Kepala bagian',
  decidedOn: '2026-03-07',
  feedback: 'Terima kasih, segera diterapkan.',
  feedbackOn: '2026-03-08',
  closing: 'improvement',
  closedOn: '2026-03-19',
};

function found(changes: Partial<Suggestion>, register?: Partial<Register>): readonly string[] {
  const all = registerOf([{ ...whole, ...changes }], register);
  const [one] = all.suggestions;
  if (one === undefined) throw new Error('There is one.');
  return suggestionFindings(one, registerFacts(all, TODAY)).open.map(({ rule }) => rule);
}

const scored = (scores: Suggestion['assessments'][number]['scores'], assessor = 'first') => [
  { assessor, scores: { ...full, ...scores }, day: '', note: '' },
  { assessor: 'second', scores: full, day: '', note: '' },
];

/** How each finding arises; what is not named here would be a rule that nobody has seen. */
const cases: Readonly<Record<SuggestionRule, readonly [Partial<Suggestion>, Partial<Register>?]>> =
  {
    'no-title': [{ title: ' ' }],
    'no-suggester': [{ suggester: '' }],
    'no-day': [{ day: '' }],
    'no-before': [{ before: '' }],
    'no-action': [{ action: '' }],
    'no-result': [{ result: '' }],
    'no-reason': [{ decisionReason: '' }],
    'no-decider': [{ decider: '' }],
    'no-feedback': [{ feedback: '' }],
    'no-presentation': [{ finalScore: 80, assessments: [] }],
    'no-closing-reason': [{ closing: 'reason' }],
    'no-arithmetic': [{ benefitArithmetic: '' }],
    'assessment-unfinished': [{ assessments: scored({ spread: null }) }],
    'assessment-missing': [{ assessments: scored({}).slice(0, 1) }],
    unreadable: [{ decidedOn: { typed: 'minggu depan' } }],
    'day-ahead': [{ closedOn: '2026-04-01' }],
    'day-backwards': [{ decidedOn: '2026-02-01' }],
    'arithmetic-differs': [{ benefitAmount: 200_000 }],
    'score-fault': [{ assessments: scored({ spread: 21 }) }],
    'criterion-gone': [{ assessments: scored({ gone: 5 }) }],
    'assessor-gone': [
      { assessments: [...scored({}), { assessor: 'x', scores: full, day: '', note: '' }] },
    ],
    'assessor-twice': [{ assessments: [...scored({}), ...scored({}).slice(1)] }],
    'outside-bands': [{ finalScore: 101, assessments: [] }],
    'final-beyond': [{ finalScore: 60 }],
    'answered-late': [
      { decision: '', feedback: '', feedbackOn: '', closing: '', day: '2026-03-01' },
    ],
    'named-anonymous': [{ anonymous: true }],
    'closed-undone': [{ progress: 'under-way' }],
    'kind-gone': [{ kinds: ['gone'] }],
    'number-twice': [{}],
    'received-twice': [{}],
  };

describe('the findings of a suggestion', () => {
  it('are none where it was written from a slip of paper and followed to its end', () => {
    expect(found({})).toEqual([]);
  });

  it('are none on an empty page, and on one that only has its number', () => {
    const empty = registerOf([{ number: '12', unit: 'Loket', day: '2026-03-20' }]);
    const [one = emptySuggestion('')] = empty.suggestions;
    expect(suggestionFindings(one, registerFacts(empty, TODAY)).open).toEqual([]);
  });

  const rules = Object.keys(cases) as SuggestionRule[];
  const alone = rules.filter((rule) => rule !== 'number-twice' && rule !== 'received-twice');

  it.each(alone)('tell %s', (rule) => {
    const [changes, register] = cases[rule];
    expect(found(changes, register)).toContain(rule);
  });

  it('tell what another suggestion has too', () => {
    const all = registerOf([whole, whole]);
    const [one = emptySuggestion('')] = all.suggestions;
    const { open } = suggestionFindings(one, registerFacts(all, TODAY));
    expect(open.map(({ rule }) => rule)).toEqual(['number-twice', 'received-twice']);
  });

  it.each(rules)('are met by a reason: %s', (rule) => {
    const [changes, register] = cases[rule];
    const one = { ...whole, ...changes, reasons: [{ rule, text: 'Memang demikian.' }] };
    const all = registerOf([one, whole], register);
    const [given = emptySuggestion('')] = all.suggestions;
    const { open, explained } = suggestionFindings(given, registerFacts(all, TODAY));
    expect(open.map((each) => each.rule)).not.toContain(rule);
    expect(explained[0]).toMatchObject({ rule, reason: 'Memang demikian.' });
  });

  it('ask nothing of a complaint that only whoever works here can know', () => {
    const complaint = { source: 'public', anonymous: true, suggester: '', action: '' } as const;
    expect(found({ ...complaint, assessments: [] })).toEqual([]);
  });

  it('are told for any register, each in one sentence, each at a field', () => {
    fc.assert(
      fc.property(arbitraryRegister, (register) => {
        const facts = registerFacts(register, TODAY);
        for (const one of register.suggestions) {
          const { open, explained } = suggestionFindings(one, facts);
          for (const each of [...open, ...explained]) {
            expect(suggestionRules).toHaveProperty(each.rule);
            expect(one).toHaveProperty(each.field);
            const text = suggestionFindingText(each);
            expect(text).toMatch(/[.?]$/);
            expect(text).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
