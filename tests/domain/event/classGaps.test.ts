import { describe, expect, it } from 'vitest';
import { classGaps } from '#domain/event/classGaps.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { owingOf } from '#domain/event/owing.ts';
import { phases } from '#domain/method/phase.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { classQuestions } from '#templates/event/classQuestions.ts';
import { chatText } from '#words/event/chat.ts';
import { gapSentence, movedText, threadText } from '#words/event/class.ts';
import { classOf, readTeam } from './classOf.ts';

const team = (name: string, found: readonly string[], reached = 3) =>
  readTeam({
    risalah: name,
    states: [name],
    standing: {
      team: name,
      stepName: 'Penyebab dominan',
      found: [...found],
      ahead: [],
      reached,
      steps: 8,
      unit: '',
    },
  });

describe('the questions of a class', () => {
  it('ask only rules that there are, in the order of the method', () => {
    for (const { rules } of classQuestions) {
      for (const id of rules) expect(findingTexts).toHaveProperty([id]);
    }
    const order = classQuestions.map(({ phase }) => phases.indexOf(phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('are told with how many cannot answer them', () => {
    const teams = classOf(
      team('A', ['no-dominant-cause']),
      team('B', ['dominant-cause-unproven']),
      team('C', []),
    );
    const said = classGaps(teams, classQuestions).map((gap) => gapSentence(gap, teams.length));
    expect(said).toEqual(['2 dari 3 tim belum membuktikan penyebab dominan.']);
  });

  it('are lacking as well where a team has not come to them, but for what it would have done wrongly', () => {
    const gaps = classGaps(classOf(team('A', [], 3), team('B', [], 4)), classQuestions);
    expect(gaps.map(({ question, teams }) => [question.id, teams])).toEqual([
      ['treated', ['t1']],
      ['planned', ['t1']],
    ]);
  });

  it('know the phase of a step of seven as well as of eight', () => {
    const whole = [...phases, 'nothing' as const];
    for (const [steps, furthest] of [
      [8, [0, 1, 2, 3, 4, 5, 6, 7]],
      [7, [0, 1, 2, 4, 5, 6, 7]],
    ] as const) {
      for (const [at, phase] of furthest.entries()) {
        const own = team('A', [], at + 1);
        const standing = { ...own.standing, steps };
        const gaps = classGaps(classOf({ ...own, standing }, team('B', [], 8)), classQuestions);
        const [first] = gaps.filter(({ question }) => phases.indexOf(question.phase) > phase);
        expect(gaps[0]).toEqual(first);
        expect(first?.question.phase).toBe(phase === 7 ? undefined : whole[phase + 1]);
      }
    }
  });

  it('wait until some team has come to them', () => {
    const late = ['measure-not-standardised'];
    expect(classGaps(classOf(team('A', late, 3)), classQuestions)).toEqual([]);
    const gaps = classGaps(classOf(team('A', [], 3), team('B', late, 7)), classQuestions);
    expect(gaps.find(({ question }) => question.id === 'standard')).toMatchObject({
      teams: ['t1', 't2'],
      arrived: ['t2'],
    });
    expect(classGaps([], classQuestions)).toEqual([]);
  });
});

describe('what is owed', () => {
  const event: KeptEvent = {
    ...emptyEvent('e', '2026-11-30'),
    name: 'Bimtek GKM',
    asked: 'analysed',
    askedBy: '2026-12-12',
    teams: [
      ...classOf(
        team(
          'A',
          ['no-dominant-cause', 'test-without-conclusion', 'why-chain-short', 'theme-missing'],
          0,
        ),
        readTeam({
          risalah: 'B',
          states: ['B'],
          standing: { team: 'B', milestones: ['analysed'] },
        }),
      ),
    ],
    expected: [
      { id: '1', team: 'KBK a', unit: '' },
      { id: '2', team: 'B', unit: 'Puskesmas Utara' },
      { id: '3', team: 'KBK Kenanga', unit: 'Puskesmas Selatan' },
      { id: '4', team: ' ', unit: '' },
    ],
  };

  it('is told as a message for a chat', () => {
    const owing = owingOf(event, classQuestions);
    expect(chatText(event, owing)).toBe(
      [
        '*Bimtek GKM*',
        'Yang diminta: langkah 1–3 lengkap, paling lambat 12 Desember 2026.',
        'Sudah lengkap: 1 dari 3 tim.',
        '',
        '*Belum lengkap:*',
        '1. KBK A – belum mulai',
        '',
        '*Belum mengirim berkas:*',
        '1. KBK Kenanga (Puskesmas Selatan)',
      ].join('\n'),
    );
  });

  it('names at most three gaps of a team, and a team that has begun by its step', () => {
    const late = classOf(
      team('A', ['no-dominant-cause'], 3),
      team('B', ['theme-missing', 'why-chain-short'], 2),
    );
    const one = { ...event, teams: [...late], expected: [] };
    expect(chatText(one, owingOf(one, classQuestions))).toContain(
      'di langkah 3. Penyebab dominan; belum membuktikan penyebab dominan\n',
    );
    expect(chatText(one, owingOf(one, classQuestions))).toContain(
      '; belum menulis tema, belum menelusuri penyebab sampai akarnya, belum menguji semua calon penyebab, dan 1 hal lain',
    );
  });

  it('is nothing where nothing is asked', () => {
    const nothing: KeptEvent = { ...event, asked: '', expected: [] };
    expect(chatText(nothing, owingOf(nothing, classQuestions))).toBe('');
  });

  it('counts a list with two teams of one name by their units', () => {
    const teams = classOf(readTeam({ standing: { team: 'Melati', unit: 'Utara' } }));
    const expected = ['Selatan', 'Utara'].map((unit) => ({ id: unit, team: 'Melati', unit }));
    expect(owingOf({ asked: '', teams: [...teams], expected }, classQuestions).absent).toEqual([
      expected[0],
    ]);
  });
});

describe('what is said of a team', () => {
  it('tells where the thread is torn', () => {
    expect(threadText({ thread: 'torn', tears: [2, 3] })).toBe('Putus setelah langkah 2 dan 3');
    expect(threadText({ thread: 'whole', tears: [] })).toBe('Utuh');
  });

  it('tells what a newer file moved, and nothing where nothing did', () => {
    const teams = classOf(
      readTeam({ standing: { reached: 2, gaps: 28, checks: 3, thread: 'torn' } }),
      readTeam({
        states: ['b', 'a'],
        standing: { reached: 4, gaps: 10, checks: 2, thread: 'whole' },
      }),
    );
    expect(teams.map(movedText)).toEqual(['langkah 2 → 4, catatan 31 → 12, benang: kini utuh']);
    expect(teams.map(({ standing }) => movedText({ standing, before: standing }))).toEqual(['']);
  });
});
