import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerState, monthLater } from '#domain/suggestions/reading/answering.ts';
import { chosenSuggestions } from '#domain/suggestions/reading/choose.ts';
import type { RegisterView } from '#domain/suggestions/reading/choose.ts';
import {
  nextNumber,
  numbered as withNumbers,
  numbersGivenTwice,
} from '#domain/suggestions/reading/numbering.ts';
import { recapOf, unitsIn, wholeCount } from '#domain/suggestions/reading/recap.ts';
import { receivedTwice } from '#domain/suggestions/reading/receivedTwice.ts';
import { listedName } from '#domain/suggestions/reading/shown.ts';
import { stageOf } from '#domain/suggestions/reading/stage.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { addDays, daysUntil } from '#domain/suggestions/reading/days.ts';
import { arbitraryRegister, registerOf } from './registers.ts';

const TODAY = '2026-03-20';

function answerOf(changes: Partial<Suggestion>) {
  return answerState({ ...emptySuggestion('a'), ...changes }, registerOf([]), TODAY);
}

describe('days', () => {
  it('are counted over months and leap years, and of no date there are none', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2026-02-30', 1)).toBeNull();
    expect(addDays('9999-12-31', 1)).toBeNull();
    expect(addDays('2026-01-01', Number.POSITIVE_INFINITY)).toBeNull();
    expect(daysUntil('2026-03-20', '2026-03-18')).toBe(-2);
    expect(daysUntil('2026-03-20', 'besok')).toBeNull();
    expect(monthLater('2026-01-31')).toBe('2026-02-28');
    expect(monthLater('2026-12-15')).toBe('2027-01-15');
  });
});

describe('an answer', () => {
  it('is waited for until its day has gone by', () => {
    expect(answerOf({ day: '2026-03-06' })).toEqual({
      ...{ kind: 'waiting', due: '2026-03-20', left: 0 },
    });
    expect(answerOf({ day: '2026-03-05' })).toEqual({
      ...{ kind: 'late', due: '2026-03-19', late: 1 },
    });
  });

  it('to the public is due sooner', () => {
    expect(answerOf({ day: '2026-03-06', source: 'public' })).toEqual({
      ...{ kind: 'late', due: '2026-03-11', late: 9 },
    });
  });

  it('was given by feedback, by a decision or at the end, in time or late', () => {
    expect(answerOf({ day: '2026-03-01', feedback: 'Diterapkan.' })).toEqual({
      ...{ kind: 'answered', late: 0 },
    });
    expect(answerOf({ day: '2026-03-01', decision: 'rejected', decidedOn: '2026-03-17' })).toEqual({
      ...{ kind: 'answered', late: 2 },
    });
    expect(answerOf({ day: '2026-03-01', closing: 'reason' })).toEqual({
      ...{ kind: 'answered', late: 0 },
    });
  });

  it('that is being considered is due a month later', () => {
    const considered = { day: '2026-01-05', decision: 'considered' } as const;
    expect(answerOf({ ...considered, decidedOn: '2026-03-01' })).toMatchObject({
      ...{ kind: 'waiting', due: '2026-04-01' },
    });
    expect(answerOf({ ...considered, decidedOn: '2026-02-01' })).toMatchObject({
      ...{ kind: 'late', due: '2026-03-01' },
    });
  });

  it('is due at no day that nobody knows, and of a month at its end', () => {
    expect(answerOf({})).toEqual({ kind: 'open' });
    expect(answerOf({ day: { typed: 'minggu lalu' } })).toEqual({ kind: 'open' });
    expect(answerOf({ day: '2026-03' })).toMatchObject({ kind: 'waiting', due: '2026-04-14' });
    const unlimited = registerOf([], { daysToAnswer: null });
    expect(answerState({ ...emptySuggestion('a'), day: '2026-01-01' }, unlimited, TODAY)).toEqual({
      kind: 'open',
    });
  });
});

describe('numbers', () => {
  const numbered = (...numbers: readonly string[]) =>
    numbers.map((number, at) => ({ id: String(at), number }));

  it.each([
    [[], '1'],
    [['1', '2'], '3'],
    [['SS/011/2026', '', 'SS/012/2026'], 'SS/013/2026'],
    [['007/SS/III/2026'], '008/SS/III/2026'],
    [['2026-9'], '2026-10'],
    [['A-3', 'B-7', 'A-1'], 'A-4'],
    [['tanpa nomor'], '1'],
  ])('after %j go on with %s', (before, next) => {
    expect(nextNumber(numbered(...before))).toBe(next);
  });

  it('are the same however they are written, and none is not one', () => {
    const twice = numbersGivenTwice(numbered('7', ' 07', 'ss 7', 'SS7', '', ''));
    expect(Object.fromEntries(twice)).toEqual({ 0: ['1'], 1: ['0'], 2: ['3'], 3: ['2'] });
  });

  it('never give one that stands there already', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1', '2', '09', 'SS/1', 'ss / 02', 'x', 'A-7/2026', '')),
        (numbers) => {
          const rows = numbered(...numbers);
          const next = { id: 'next', number: nextNumber(rows) };
          expect(numbersGivenTwice([...rows, next]).has('next')).toBe(false);
        },
      ),
    );
  });
});

describe('suggestions without a number', () => {
  it('are numbered behind the others, each by itself', () => {
    const rows = ['SS-009', '', 'SS-008', ''].map((number, at) => ({ id: String(at), number }));
    const all = withNumbers(rows);
    expect(all.map(({ number }) => number)).toEqual(['SS-009', 'SS-010', 'SS-008', 'SS-011']);
    expect(withNumbers(all)).toBe(all);
  });
});

describe('the same suggestion', () => {
  it('is seen through case, spaces and signs, but not in a few words', () => {
    const rows = [
      { id: 'a', title: 'A', before: 'Map berkas dicari lama', action: 'Beri warna tiap tahun.' },
      { id: 'b', title: 'B', before: 'map berkas dicari LAMA', action: 'Beri warna tiap tahun' },
      { id: 'c', title: 'C', before: 'Antre', action: '' },
      { id: 'd', title: 'C', before: 'Antre', action: '' },
    ];
    expect([...receivedTwice(rows).keys()]).toEqual(['a', 'b']);
  });
});

describe('a recap', () => {
  const register = registerOf([
    {
      unit: 'Loket',
      day: '2026-02-03',
      kinds: ['quality', 'time'],
      suggester: 'Perawat',
      benefitAmount: 500_000,
      decision: 'accepted',
      progress: 'done',
    },
    { unit: ' loket', day: '2026-01-20', kinds: ['time'], suggester: 'Apoteker' },
    { unit: '', day: '', kinds: ['gone'], source: 'public', suggester: 'Warga', contact: '0812' },
  ]);

  it('counts by unit, kind and month, and each suggestion once in all', () => {
    const rowsBy = (by: 'unit' | 'kind' | 'month') =>
      recapOf(register, { by, today: TODAY }).rows.map(({ label, count }) => [label, count]);
    expect(rowsBy('unit')).toEqual([
      ['Loket', 2],
      ['', 1],
    ]);
    expect(rowsBy('kind')).toEqual([
      ['Mutu', 1],
      ['Waktu', 2],
      ['', 1],
    ]);
    expect(rowsBy('month')).toEqual([
      ['2026-01', 1],
      ['2026-02', 1],
      ['', 1],
    ]);
    expect(recapOf(register, { by: 'kind', today: TODAY }).total).toMatchObject({
      ...{ count: 3, complaints: 1, late: 1, benefit: 500_000, score: null },
      decided: { accepted: 1, '': 2 },
      stages: { done: 1, received: 2 },
    });
  });

  it('has the counts of all and the units by themselves, as each recap has them', () => {
    fc.assert(
      fc.property(arbitraryRegister, (register) => {
        const { rows, total } = recapOf(register, { by: 'unit', today: '2026-06-30' });
        expect(wholeCount(register, '2026-06-30')).toEqual(total);
        const named = rows.map(({ label }) => label).filter((label) => label !== '');
        expect(unitsIn(register)).toEqual(named);
      }),
    );
  });

  it('says no name and no contact, whatever the register holds', () => {
    fc.assert(
      fc.property(arbitraryRegister, fc.constantFrom('unit', 'kind', 'month'), (any, by) => {
        const named = {
          ...any,
          suggestions: any.suggestions.map((one) => ({
            ...one,
            suggester: 'RAHASIA',
            contact: 'RAHASIA',
            writtenBy: 'RAHASIA',
          })),
        };
        const recap = recapOf(named, { by, today: TODAY });
        expect(JSON.stringify(recap)).not.toContain('RAHASIA');
        expect(recap.total.count).toBe(any.suggestions.length);
        for (const { decided, count } of recap.rows) {
          expect(Object.values(decided).reduce((sum, each) => sum + each, 0)).toBe(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('and a list name nobody who did not want it', () => {
    const one = { suggester: 'Perawat', anonymous: false, source: 'staff' } as const;
    expect(listedName(one, { hidesNames: false })).toBe('Perawat');
    expect(listedName(one, { hidesNames: true })).toBe('');
    expect(listedName({ ...one, anonymous: true }, { hidesNames: false })).toBe('');
    expect(listedName({ ...one, source: 'public' }, { hidesNames: false })).toBe('');
  });
});

describe('a view of the register', () => {
  const register = registerOf([
    {
      number: '10',
      title: 'Rak berkas',
      unit: 'Arsip',
      day: '2026-03-01',
      suggester: 'Petugas arsip',
    },
    {
      number: '9',
      title: 'Kursi tunggu',
      unit: 'Loket',
      day: '2026-03-18',
      anonymous: true,
      suggester: 'Petugas arsip',
    },
    {
      number: '',
      title: 'Antrean',
      unit: 'loket',
      source: 'public',
      kinds: ['time'],
      closing: 'reason',
    },
  ]);
  const view: RegisterView = { filter: {}, order: 'number', direction: 'up', today: TODAY };
  const numbersOf = (changes: Partial<RegisterView>) =>
    chosenSuggestions(register, { ...view, ...changes }).map(({ number }) => number);

  it('is ordered as people count, what has nothing to be ordered by at the end', () => {
    expect(numbersOf({})).toEqual(['9', '10', '']);
    expect(numbersOf({ direction: 'down' })).toEqual(['10', '9', '']);
    expect(numbersOf({ order: 'title' })).toEqual(['', '9', '10']);
    expect(numbersOf({ order: 'due' })).toEqual(['10', '9', '']);
    expect(numbersOf({ order: 'stage', direction: 'down' })).toEqual(['', '10', '9']);
  });

  it('shows what every part of the filter lets through', () => {
    expect(numbersOf({ filter: { unit: 'LOKET' } })).toEqual(['9', '']);
    expect(numbersOf({ filter: { unit: 'Loket', source: 'staff' } })).toEqual(['9']);
    expect(numbersOf({ filter: { kind: 'time' } })).toEqual(['']);
    expect(numbersOf({ filter: { month: '2026-03' } })).toEqual(['9', '10']);
    expect(numbersOf({ filter: { stage: 'closed' } })).toEqual(['']);
    expect(numbersOf({ filter: { answer: 'late' } })).toEqual(['10']);
    expect(numbersOf({ filter: { decision: 'rejected' } })).toEqual([]);
    expect(numbersOf({ filter: { text: '  BERKAS rak' } })).toEqual(['10']);
  });

  it('finds nobody by the name of who wrote without one', () => {
    expect(numbersOf({ filter: { text: 'petugas arsip' } })).toEqual(['10']);
  });

  it('without a filter shows every suggestion once', () => {
    fc.assert(
      fc.property(
        arbitraryRegister,
        fc.constantFrom('number', 'day', 'unit', 'title', 'stage', 'score', 'due'),
        fc.constantFrom('up', 'down'),
        (any, order, direction) => {
          const shown = chosenSuggestions(any, { filter: {}, order, direction, today: TODAY });
          expect(new Set(shown)).toEqual(new Set(any.suggestions));
          expect(shown).toHaveLength(any.suggestions.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('how far a suggestion has come', () => {
  it.each([
    [{}, 'received'],
    [{ assessments: [{ assessor: 'a', scores: { quality: 1 }, day: '', note: '' }] }, 'assessed'],
    [{ assessments: [{ assessor: 'a', scores: {}, day: '', note: '' }] }, 'received'],
    [{ decision: 'postponed' }, 'decided'],
    [{ decision: 'accepted', progress: 'under-way' }, 'under-way'],
    [{ progress: 'not-begun' }, 'received'],
    [{ progress: 'done', closing: 'improvement' }, 'closed'],
  ] as const)('%j is %s', (changes, stage) => {
    const one = { ...emptySuggestion('a'), ...changes };
    expect(stageOf({ ...one, assessments: one.assessments.map((each) => ({ ...each })) })).toBe(
      stage,
    );
  });
});
