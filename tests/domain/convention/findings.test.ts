import { describe, expect, it } from 'vitest';
import {
  announcedNext,
  answered,
  closed,
  drawn,
  objected,
  objectionsUntil,
  resultReopened,
  returned,
  sealed,
  withdrawn,
} from '#domain/convention/acts.ts';
import { findingsOf } from '#domain/convention/findings.ts';
import type { ConventionFinding } from '#domain/convention/findings.ts';
import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { findingText } from '#words/convention/findings.ts';
import { logText } from '#words/convention/log.ts';
import {
  contestantOf,
  conventionOf,
  formOf,
  judgeOf,
  sheetBy,
  surroundings,
} from './conventionOf.ts';

const full = drawn(
  conventionOf({
    forms: [formOf('f', [10, 10])],
    contestants: [contestantOf('x'), contestantOf('y')],
    judges: [judgeOf('1'), judgeOf('2')],
  }),
  'melati',
  surroundings(),
);
const whole = {
  ...sealed(full, surroundings()),
  sheets: [
    ...[sheetBy('1', 'x', 'f', [1, 2]), sheetBy('2', 'x', 'f', [2, 2])],
    ...[sheetBy('1', 'y', 'f', [3, 2]), sheetBy('2', 'y', 'f', [4, 2])],
  ],
};

describe('what is missing or contradicts itself', () => {
  it('is nothing in a convention where all is done', () => {
    expect(findingsOf(whole)).toEqual([]);
  });

  it('is told of an empty one, which is a draft', () => {
    expect(findingsOf(emptyConvention()).map(({ kind }) => kind)).toEqual([
      ...['noForms', 'noJudges', 'noContestants'],
    ]);
  });

  const rule = (rest: Partial<Convention['rule']>) => ({ ...whole.rule, ...rest });
  it.each<[string, Partial<Convention>, Partial<ConventionFinding>]>([
    [
      'weights of several forms that do not come to 100',
      {
        seal: null,
        forms: [formOf('f', [10, 10], { weight: 60 }), formOf('g', [5], { weight: 30 })],
      },
      { kind: 'weights', sum: 90 },
    ],
    [
      'a form without items',
      { forms: [...whole.forms, formOf('g', [])] },
      { kind: 'emptyForm', form: 'g' },
    ],
    [
      'an item that can get nothing',
      { forms: [formOf('f', [10, 0])] },
      { kind: 'noPoints', form: 'f' },
    ],
    [
      'a form that no judge fills',
      { judges: [judgeOf('1', { forms: ['g'] }), judgeOf('2', { forms: ['g'] })] },
      { kind: 'formUnjudged', form: 'f' },
    ],
    [
      'a team that no judge may judge',
      { judges: [judgeOf('1', { barred: ['x'] }), judgeOf('2', { unit: 'unit X' })] },
      { kind: 'teamUnjudged', contestant: 'x', form: 'f' },
    ],
    [
      'two teams of one name',
      {
        contestants: [
          contestantOf('x', { name: 'Melati' }),
          contestantOf('y', { name: ' melati ' }),
        ],
      },
      { kind: 'namesakes', name: 'Melati', contestants: ['x', 'y'] },
    ],
    [
      'a step of the ladder that names no form',
      { rule: rule({ ladder: [{ by: 'penalty' }, { by: 'score', form: 'g', group: '' }] }) },
      { kind: 'deadStep', step: 1 },
    ],
    [
      'lots that were not drawn',
      { draw: null, rule: rule({ ladder: [{ by: 'lots' }] }) },
      { kind: 'deadStep', step: 0 },
    ],
    ['scores before the seal', { seal: null }, { kind: 'notSealed' }],
    [
      'a rule that is not what was sealed',
      { rule: rule({ way: 'median' }) },
      { kind: 'sealBroken' },
    ],
    [
      'who came too late for the draw',
      { contestants: [...whole.contestants, contestantOf('z')] },
      { kind: 'undrawn', contestants: ['z'] },
    ],
    [
      'a time that nobody has taken',
      { forms: [formOf('f', [10, 10], { isTimed: true })], rule: rule({ allowedSeconds: 60 }) },
      { kind: 'untimed', contestants: ['x', 'y'] },
    ],
    ['a judge who is absent', { sheets: whole.sheets.slice(0, 1) }, { kind: 'missing' }],
    [
      'a score above its maximum',
      { sheets: [...whole.sheets.slice(1), sheetBy('1', 'x', 'f', [11, 1])] },
      {
        kind: 'overMaximum',
        scores: [{ contestant: 'x', form: 'f', item: 'f1', score: 11, points: 10 }],
      },
    ],
    [
      'a sheet of the own unit',
      { judges: [judgeOf('1', { unit: 'Unit x' }), judgeOf('2')] },
      { kind: 'barred' },
    ],
    ['a sheet of a judge who is gone', { judges: [judgeOf('1')] }, { kind: 'strange' }],
    [
      'an item that is empty',
      { sheets: [...whole.sheets.slice(1), sheetBy('1', 'x', 'f', [1])] },
      { kind: 'emptyItems', count: 1 },
    ],
    [
      'a judge who gave all the same',
      { sheets: [...whole.sheets.slice(0, 2), sheetBy('1', 'y', 'f', [2, 1])] },
      { kind: 'allEqual', judge: '1', form: 'f' },
    ],
    ['sheets that came after the closing', { late: whole.sheets.slice(0, 1) }, { kind: 'late' }],
    [
      'a result that is not what was closed',
      { closed: { at: '', code: 'KRTM-PWQD' } },
      { kind: 'closingBroken' },
    ],
  ])('is %s', (_, change, finding) => {
    const convention = { ...whole, ...change };
    const found = findingsOf(convention).filter(({ kind }) => kind === finding.kind);
    expect(found).toMatchObject([finding]);
    for (const one of found) expect(findingText(one, convention)).toMatch(/^[A-Z0-9][^{}]+\.$/u);
  });

  it('is an objection that nobody has answered', () => {
    const given = { contestant: 'x', about: 'sum', text: 'Salah jumlah', by: 'Rina' } as const;
    const open = objected(whole, given, surroundings());
    const [objection] = open.objections;
    expect(findingsOf(open)).toEqual([{ kind: 'unanswered', objections: [objection?.id] }]);
    const answer = {
      id: objection?.id ?? '',
      answer: 'Jumlahnya benar',
      outcome: 'refused',
    } as const;
    expect(findingsOf(answered(open, answer, surroundings()))).toEqual([]);
  });
});

describe('what is done in the sight of all', () => {
  it('announces from the third to the first, and gives an hour to object', () => {
    const at = surroundings('2026-11-30T16:30:00.000Z');
    const second = announcedNext(announcedNext(closed(whole, at), at), at);
    expect([second.announced, second.announcedAt, objectionsUntil(second)]).toEqual([2, '', '']);
    const all = announcedNext(second, at);
    expect(objectionsUntil(all)).toBe('2026-11-30T17:30:00.000Z');
    expect(announcedNext(all, at)).toBe(all);
    const again = resultReopened(all, 'Salah jumlah', at);
    expect([again.announced, again.announcedAt]).toEqual([0, '']);
  });

  it('lets a team go and come back for a reason', () => {
    const gone = withdrawn(whole, { contestant: 'x', reason: 'Sakit' }, surroundings());
    expect(gone.contestants[0]?.isWithdrawn).toBe(true);
    const back = returned(gone, { contestant: 'x', reason: 'Sembuh' }, surroundings());
    expect(back.contestants).toEqual(whole.contestants);
    expect(back.log.slice(-2).map((entry) => [logText(entry, back), entry.reason])).toEqual([
      ['Tim x mengundurkan diri', 'Sakit'],
      ['Tim x ikut kembali', 'Sembuh'],
    ]);
  });
});
