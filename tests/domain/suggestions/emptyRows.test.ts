import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  assessorSchema,
  emptyAssessor,
  emptyRecapSignature,
  emptyRegister,
  emptySuggestionKind,
  registerSchema,
  suggestionKindSchema,
} from '#domain/suggestions/schema/register.ts';
import {
  OWN_SHEET,
  bandSchema,
  criterionSchema,
  emptyBand,
  emptyCriterion,
  emptySheet,
  sheetSchema,
} from '#domain/suggestions/schema/sheet.ts';
import {
  assessmentSchema,
  closings,
  decisions,
  emptyAssessment,
  emptySuggestion,
  progresses,
  sources,
  standardEffects,
  suggestionSchema,
} from '#domain/suggestions/schema/suggestion.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { suggestionSheets } from '#templates/suggestions/sheets.ts';

const rows: readonly (readonly [string, z.ZodType, object])[] = [
  ['a suggestion', suggestionSchema, emptySuggestion('a')],
  ['an assessment', assessmentSchema, emptyAssessment('a')],
  ['a kind', suggestionKindSchema, emptySuggestionKind('a')],
  ['an assessor', assessorSchema, emptyAssessor('a')],
  ['a signature', registerSchema.shape.signatures.element, emptyRecapSignature('a')],
  ['a criterion', criterionSchema, emptyCriterion('a')],
  ['a band', bandSchema, emptyBand('a')],
  ['a sheet', sheetSchema, emptySheet()],
  ['a register', registerSchema, emptyRegister({ id: 'a', createdAt: '' })],
];

describe('an empty row is a valid answer', () => {
  it.each(rows)('%s', (_name, schema, row) => {
    expect(schema.parse(row)).toEqual(row);
  });

  it.each([sources, progresses, decisions, closings, standardEffects])(
    'and its first choice is the one that says nothing yet',
    (...choices) => {
      expect(Object.values(emptySuggestion('a'))).toContain(choices[0]);
    },
  );
});

describe('a new register', () => {
  it('begins with kinds, a sheet and two assessors of its own', () => {
    const register = emptyRegister({ id: 'a', createdAt: '', defaults: registerDefaults });
    expect(registerSchema.parse(register)).toEqual(register);
    expect(register.assessors).toHaveLength(2);
    expect(register.sheet).toEqual(suggestionSheets[0]);
    expect(register.sheet.criteria[0]).not.toBe(suggestionSheets[0]?.criteria[0]);
  });
});

describe('the sheets on offer', () => {
  it('have names of their own, none of them that of an own sheet', () => {
    const ids = suggestionSheets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(OWN_SHEET);
  });

  it('hold the company sheet as it was found: 190 points, nineteen bands from 5 to 168', () => {
    const company = suggestionSheets.find(({ id }) => id === 'company-190');
    const points = company?.criteria.map(({ points: most }) => most);
    expect(points).toEqual([30, 30, 20, 20, 20, 10, 10, 10, 10, 30]);
    expect(company?.bands).toHaveLength(19);
    expect(company?.bands.map(({ from }) => from).slice(1)).toEqual(
      company?.bands.map(({ to }) => Number(to) + 1).slice(0, -1),
    );
    expect([company?.bands[0]?.from, company?.bands.at(-1)?.to]).toEqual([5, 168]);
    expect(company?.bands.find(({ presented }) => presented)?.from).toBe(88);
  });
});
