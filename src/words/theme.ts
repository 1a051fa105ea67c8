import type { FilterQuestion, criterionSets } from '#domain/risalah/priority/priorityCriteria.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Problem, TargetRow } from '#domain/risalah/schema/theme.ts';
import { isBlank } from '#language/isBlank.ts';

/** Where an interested party stands. */
export const stanceNames = {
  '': '',
  supports: 'Mendukung',
  hinders: 'Menghambat',
} as const satisfies Record<Risalah['background']['stakeholders'][number]['stance'], string>;

/** Which way a target wants its indicator to go. */
export const directionNames = {
  down: 'Turun',
  up: 'Naik',
} as const satisfies Record<TargetRow['direction'], string>;

type CriterionId = (typeof criterionSets)[keyof typeof criterionSets][number];

/** Names that criteria of a method bear until the team gives them others. */
export const criterionNames = {
  urgency: 'Urgency (mendesak)',
  seriousness: 'Seriousness (kegawatan)',
  growth: 'Growth (pertumbuhan)',
  capability: 'Capability (sumber daya)',
  accessibility: 'Accessibility (kemudahan)',
  readiness: 'Readiness (kesiapan)',
  leverage: 'Leverage (daya ungkit)',
} as const satisfies Record<CriterionId, string>;

/** What APKL asks, as a column and as the question behind it. */
export const filterQuestionNames = {
  actual: { name: 'Aktual', meaning: 'benar terjadi dan sedang hangat' },
  problematic: { name: 'Problematik', meaning: 'menyimpang dari yang seharusnya' },
  public: { name: 'Kekhalayakan', meaning: 'menyangkut orang banyak' },
  feasible: { name: 'Layak', meaning: 'masuk akal dan dapat diselesaikan' },
} as const satisfies Record<FilterQuestion, { name: string; meaning: string }>;

/** A problem as a list names it; one without words is still told apart by its place. */
export function problemName({ problem }: Pick<Problem, 'problem'>): string {
  return isBlank(problem) ? '(masalah belum ditulis)' : problem.trim();
}
