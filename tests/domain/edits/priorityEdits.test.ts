import { describe, expect, it } from 'vitest';
import { priorityCells } from '#domain/edits/priorityCells.ts';
import {
  ratedBy,
  scoreOf,
  winnerOf,
  withCriteriaFor,
  withPassed,
  withScore,
  withWinner,
} from '#domain/edits/priorityEdits.ts';
import { priorityScores } from '#domain/risalah/priority/priorityScores.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

type Priority = Section<'priority'>;

const newId = (): string => 'new';
const at = { member: 'ani', problem: 'p', criterion: 'urgency' };

describe('a score', () => {
  it('is kept where it was given, and a rater or a problem without scores gets a place', () => {
    const once = withScore([], at, { score: 4, newId });
    expect(once).toEqual([
      { id: 'new', member: 'ani', rows: [{ problem: 'p', scores: { urgency: 4 } }] },
    ]);
    const twice = withScore(once, { ...at, criterion: 'growth' }, { score: 2, newId });
    expect(scoreOf(twice, at)).toBe(4);
    expect(scoreOf(twice, { ...at, criterion: 'growth' })).toBe(2);
    expect(scoreOf(twice, { ...at, member: 'budi' })).toBeNull();
  });
});

describe('who scores', () => {
  const team = { id: 't', member: '', rows: [] };
  const ani = { id: 'a', member: 'ani', rows: [{ problem: 'p', scores: { urgency: 5 } }] };

  it('is told by the first entry, and nobody’s scores go', () => {
    const members = ratedBy('members', [team, ani], { members: ['ani', 'budi'], newId });
    expect(members).toEqual([ani, { id: 'new', member: 'budi', rows: [] }, team]);
    expect(ratedBy('team', members, { members: ['ani', 'budi'], newId })[0]).toBe(team);
  });
});

describe('the criteria of a method', () => {
  const offered = [{ name: 'Mendesak', weight: 30 }];

  it('are added where they are missing, and none is taken away', () => {
    const { criteria } = newRisalah().priority;
    expect(withCriteriaFor('usg', criteria, { offered, newId })).toBe(criteria);
    expect(withCriteriaFor('nominal', criteria, { offered, newId })).toBe(criteria);
    const carl = withCriteriaFor('carl', criteria, { offered, newId });
    expect(carl.slice(0, criteria.length)).toEqual(criteria);
    expect(carl.slice(criteria.length).map(({ id }) => id)).toEqual([
      'capability',
      'accessibility',
      'readiness',
      'leverage',
    ]);
  });

  it('are the offered ones where the team weighs its own', () => {
    expect(withCriteriaFor('weighted', [], { offered, newId })).toEqual([
      { id: 'new', name: 'Mendesak', weight: 30 },
    ]);
  });
});

describe('a comparison of two problems', () => {
  const asked = { rater: '', criterion: 'urgency', first: 'p', second: 'q' };

  it('is the same in whichever order it is asked', () => {
    const pairs = withWinner([], { ...asked, winner: 'q' });
    expect(winnerOf(pairs, { ...asked, first: 'q', second: 'p' })).toBe('q');
    expect(winnerOf(pairs, { ...asked, criterion: 'growth' })).toBe('');
  });

  it('is decided once, and left open by an empty winner', () => {
    const pairs = withWinner(withWinner([], { ...asked, winner: 'q' }), { ...asked, winner: 'p' });
    expect(pairs).toEqual([{ ...asked, winner: 'p' }]);
    expect(withWinner(pairs, { ...asked, winner: '' })).toEqual([]);
  });
});

it('answers one question of the filter for one problem', () => {
  const once = withPassed([], 'p', { question: 'feasible', passes: true });
  const twice = withPassed(once, 'p', { question: 'actual', passes: true });
  expect(twice).toEqual([{ problem: 'p', passed: ['actual', 'feasible'] }]);
  expect(withPassed(twice, 'p', { question: 'actual', passes: false })).toEqual(once);
});

describe('the cells of a problem', () => {
  const columns = [{ id: 'urgency', name: 'U' }];
  const cellsOf = (changes: Partial<Priority>) => {
    const empty = newRisalah();
    const inventory = { ...empty.inventory, problems: [emptyProblem('p'), emptyProblem('q')] };
    const priority = { ...empty.priority, ...changes };
    const scores = priorityScores({ ...empty, inventory, priority });
    return scores.rows
      .filter(({ problem }) => problem === 'p')
      .flatMap((row) => priorityCells(row, { priority, scores, columns, rater: 'ani' }));
  };
  const rated = (member: string, urgency: number) => ({
    id: member,
    member,
    rows: [{ problem: 'p', scores: { urgency } }],
  });

  it('show what the rater on screen gave, with the mean of all', () => {
    expect(cellsOf({ ratings: [rated('ani', 5), rated('budi', 2)] })).toEqual([
      { name: 'U', at, value: 5, mean: 3.5 },
    ]);
  });

  it('are counted and not typed where problems are compared by pairs', () => {
    expect(cellsOf({ variant: 'usg-pairwise' })).toEqual([
      expect.objectContaining({ at: null, mean: null }),
    ]);
  });
});
