import { describe, expect, it } from 'vitest';
import { itemsOf, pointsOf } from '#domain/method/scoring.ts';
import { fieldParts } from '#domain/risalah/address.ts';
import { answerText } from '#words/answers/answerText.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { questionGuides } from '#templates/guidance/questionGuides.ts';
import { scoringSheets } from '#templates/scoring/scoring.ts';

const items = scoringSheets.flatMap(itemsOf);

/** Columns that the worked example fills in somewhere. */
function columnsOf(section: string, field: string): readonly string[] {
  const answers = (puskesmas as unknown as Record<string, Record<string, unknown>>)[section];
  const value = answers?.[field];
  return Array.isArray(value) ? value.flatMap((row: object) => Object.keys(row)) : [];
}

describe.each(scoringSheets.map((sheet) => [sheet.id, sheet] as const))(
  'the sheet %s',
  (_, sheet) => {
    it.each(itemsOf(sheet).map((item) => [item.id, item] as const))(
      'feeds %s from questions that exist',
      (_id, { fedBy, points, asks }) => {
        expect(fedBy.length).toBeGreaterThan(0);
        expect(points).toBeGreaterThan(0);
        expect(asks).toMatch(/\?$/);
        for (const question of fedBy) {
          const { section, field, column } = fieldParts(question);
          expect(Object.keys(questionGuides[section]), question).toContain(field);
          if (column !== '') expect(columnsOf(section, field), question).toContain(column);
        }
      },
    );

    it('survives JSON', () => {
      expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
    });
  },
);

it('weighs plan, do, check and act 30, 30, 30 and 10 on the convention sheet', () => {
  const [convention] = scoringSheets;
  const points = convention?.groups.map((group) => pointsOf(group.items)) ?? [];
  const [selection = 0, target = 0, analysis = 0, solution = 0, ...others] = points;
  expect([selection, target, analysis, solution]).toEqual([9, 8, 6, 7]);
  expect(others.map((each) => Math.round(each * 100) / 100)).toEqual([30, 30, 10]);
});

it('adds up to 100 and to 1.000 points', () => {
  const totals = scoringSheets.map((sheet) => pointsOf(itemsOf(sheet)));
  expect(totals.map((each) => Math.round(each * 100) / 100)).toEqual([100, 1000]);
});

it('gives every item an id of its own among all sheets', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

it('reads each question that only a jury asks for', () => {
  const fed = new Set<string>(items.flatMap(({ fedBy }) => fedBy));
  for (const question of [
    'background/strategy',
    'background/stakeholders.stance',
    'target/predictedBenefit',
    'target/possibleProblems',
    'target/agreedWith',
    'actions/understanding',
    'actions/difficulty',
    'alternatives/novelty',
    'benefit/contribution',
    'socialisation/replication',
  ]) {
    expect(fed.has(question), question).toBe(true);
  }
});

it('finds an answer to every item but those that the worked example has no need of', () => {
  const unanswered = items.filter(({ fedBy }) =>
    fedBy.every((question) => answerText(puskesmas, question) === ''),
  );
  expect(unanswered.map(({ id }) => id)).toEqual([]);
});
