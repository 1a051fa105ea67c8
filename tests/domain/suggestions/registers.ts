import type fc from 'fast-check';
import { emptyRegister, registerSchema } from '#domain/suggestions/schema/register.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { grow } from '#tests/domain/risalah/arbitraryRisalah.ts';

/** Any register: half filled, contradictory, with scores of nobody. */
export const arbitraryRegister: fc.Arbitrary<Register> = grow(registerSchema).map((value) =>
  registerSchema.parse(value),
);

/** A register with these suggestions. */
export function registerOf(
  suggestions: readonly Partial<Suggestion>[],
  changes: Partial<Register> = {},
): Register {
  return {
    ...emptyRegister({
      id: 'register',
      createdAt: '2026-01-05T01:00:00.000Z',
      defaults: registerDefaults,
    }),
    unit: 'Puskesmas Melati',
    suggestions: suggestions.map((suggestion, at) => ({
      ...emptySuggestion(`s${at + 1}`),
      ...suggestion,
    })),
    ...changes,
  };
}
