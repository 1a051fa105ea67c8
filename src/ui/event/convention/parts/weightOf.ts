import type { ScoreForm } from '#domain/convention/schema/form.ts';

/** The weights of these forms together, in percent. */
export function weightOf(forms: readonly Pick<ScoreForm, 'weight'>[]): number {
  // Decimals of a percent must not leave dust behind.
  return Math.round(forms.reduce((sum, { weight }) => sum + weight, 0) * 1e6) / 1e6;
}
