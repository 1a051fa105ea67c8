import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, finalScore, maximumOf, totalOf } from '#domain/suggestions/reading/scores.ts';
import { sheetFaults } from '#domain/suggestions/reading/sheetFaults.ts';
import { emptySheet } from '#domain/suggestions/schema/sheet.ts';
import type { SuggestionSheet } from '#domain/suggestions/schema/sheet.ts';
import { emptyAssessment } from '#domain/suggestions/schema/suggestion.ts';
import type { Assessment } from '#domain/suggestions/schema/suggestion.ts';
import { suggestionSheets } from '#templates/suggestions/sheets.ts';
import { registerOf } from './registers.ts';

function sheetOf(id: string): SuggestionSheet {
  return suggestionSheets.find((sheet) => sheet.id === id) ?? emptySheet();
}
const company = sheetOf('company-190');

function given(assessor: string, scores: Assessment['scores']): Assessment {
  return { ...emptyAssessment(assessor), scores };
}

/** Every criterion the same share of its points. */
function share(part: number): Assessment['scores'] {
  return Object.fromEntries(
    company.criteria.map(({ id, points }) => [id, Math.floor(Number(points) * part)]),
  );
}

describe('a total', () => {
  it('adds up what is given, and is whole when every criterion has its score', () => {
    expect(totalOf(given('a', share(1)), company)).toMatchObject({ total: 190, isWhole: true });
    expect(totalOf(given('a', { quality: 15 }), company)).toMatchObject({
      ...{ total: 15, isWhole: false },
    });
    expect(totalOf(given('a', {}), company)).toMatchObject({ total: null, isWhole: false });
  });

  it.each([
    [21, 'above'],
    [-1, 'below'],
    [7.5, 'not-whole'],
    [{ typed: 'dua puluh' }, 'unreadable'],
    [1e60, 'unreadable'],
  ])('does not count %j on a criterion of twenty points', (score, fault) => {
    const total = totalOf(given('a', { ...share(1), quality: score }), company);
    expect(total).toMatchObject({ total: 170, isWhole: false });
    expect(total.scores.find(({ criterion }) => criterion === 'quality')).toMatchObject({
      ...{ fault, given: score, score: null },
    });
  });

  it('keeps the score of a criterion that was removed, and counts it nowhere', () => {
    const sheet = { ...company, criteria: company.criteria.slice(1) };
    const total = totalOf(given('a', share(1)), sheet);
    expect(total).toMatchObject({ total: 160, isWhole: true, gone: ['safety'] });
  });

  it('lies between 0 and the maximum, whatever is given', () => {
    const scores = fc.dictionary(
      fc.constantFrom(...company.criteria.map(({ id }) => id), 'gone'),
      fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double(), fc.constant(null)),
    );
    fc.assert(
      fc.property(scores, (any) => {
        const { total } = totalOf(given('a', { ...any }), company);
        expect(total ?? 0).toBeGreaterThanOrEqual(0);
        expect(total ?? 0).toBeLessThanOrEqual(190);
      }),
    );
  });
});

describe('the final score', () => {
  const register = registerOf([], { sheet: company });

  it('is the mean of both assessors, rounded so that a band holds it', () => {
    const assessments = [given('first', share(1)), given('second', { ...share(1), benefit: 9 })];
    expect(finalScore({ assessments, finalScore: null }, register)).toMatchObject({
      ...{ score: 190, from: 'mean' },
    });
  });

  it('is what the office fixed where it did', () => {
    const assessments = [given('first', share(1))];
    expect(finalScore({ assessments, finalScore: 90 }, register)).toMatchObject({
      ...{ score: 90, from: 'typed' },
    });
  });

  it('is none while no assessor has finished', () => {
    const assessments = [given('first', { quality: 10 })];
    expect(finalScore({ assessments, finalScore: null }, register)).toMatchObject({
      ...{ score: null, from: 'none' },
    });
  });
});

describe('a band', () => {
  it.each([
    [5, 5],
    [27, 5],
    [57, 52],
    [88, 88],
    [168, 158],
  ])('of %i points is the one that begins at %i', (score, from) => {
    const read = bandOf(score, company);
    expect(read.kind === 'band' && read.band.from).toBe(from);
  });

  it.each([0, 4, 169, 190])('is told as none of them at %i points', (score) => {
    expect(bandOf(score, company)).toEqual({ kind: 'outside' });
  });

  it('is not asked for without bands or without a score', () => {
    expect(bandOf(10, emptySheet())).toEqual({ kind: 'none' });
    expect(bandOf(null, company)).toEqual({ kind: 'none' });
  });
});

describe('a sheet', () => {
  it('of the company leaves 0 to 4 and 169 to 190 without a band', () => {
    expect(maximumOf(company)).toBe(190);
    expect(sheetFaults(company)).toEqual([
      { kind: 'unbanded', from: 0, to: 4 },
      { kind: 'unbanded', from: 169, to: 190 },
    ]);
  });

  it('of five criteria has a band for every score', () => {
    expect(maximumOf(sheetOf('short-100'))).toBe(100);
    expect(sheetFaults(sheetOf('short-100'))).toEqual([]);
  });

  it('of an office tells what it lacks', () => {
    expect(sheetFaults(emptySheet())).toEqual([{ kind: 'no-criteria' }]);
    const own: SuggestionSheet = {
      ...emptySheet(),
      criteria: [
        { id: 'a', name: '', points: 10 },
        { id: 'b', name: 'B', points: 0 },
      ],
      bands: [
        { id: '1', from: 0, to: 6, decider: '', presented: false },
        { id: '2', from: 5, to: 8, decider: '', presented: false },
        { id: '3', from: 9, to: 2, decider: '', presented: false },
      ],
    };
    expect(sheetFaults(own)).toEqual([
      { kind: 'criterion', at: 1, lacks: 'name' },
      { kind: 'criterion', at: 2, lacks: 'points' },
      { kind: 'band', at: 3 },
      { kind: 'overlap', from: 5, to: 6 },
      { kind: 'unbanded', from: 9, to: 10 },
    ]);
  });
});
