import { z } from 'zod';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';
import { emptySheet, sheetSchema } from './sheet.ts';
import type { SuggestionSheet } from './sheet.ts';
import { suggestionSchema } from './suggestion.ts';

/** A kind of suggestions, such as quality or safety. */
export const suggestionKindSchema = z.strictObject({ id: z.string(), name: z.string() });
export type SuggestionKind = z.infer<typeof suggestionKindSchema>;

export function emptySuggestionKind(id: string): SuggestionKind {
  return { id, name: '' };
}

export const assessorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.string(),
});
export type Assessor = z.infer<typeof assessorSchema>;

export function emptyAssessor(id: string): Assessor {
  return { id, name: '', role: '' };
}

/**
 * The register of suggestions of a unit and a period. As lenient as a risalah: a draft is always valid, and what is
 * missing is a finding.
 */
export const registerSchema = z.strictObject({
  id: z.string(),
  /** ISO instant. */
  createdAt: z.string(),
  institution: z.string(),
  unit: z.string(),
  periodFrom: daySchema,
  periodTo: daySchema,
  /** "CONTOH FIKTIF" and the like: stands on every page. */
  mark: z.string(),
  /** Days, by the calendar, in which a suggestion is answered, and a complaint from the public. */
  daysToAnswer: amountSchema,
  daysToAnswerPublic: amountSchema,
  kinds: z.array(suggestionKindSchema),
  sheet: sheetSchema,
  assessors: z.array(assessorSchema),
  /** Who signs a recap: the one who made it and the one who knows of it. */
  signatures: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      name: z.string(),
      position: z.string(),
      nip: z.string(),
    }),
  ),
  /** Whether lists and recaps on paper leave out the names of those who suggested. */
  hidesNames: z.boolean(),
  suggestions: z.array(suggestionSchema),
});
export type Register = z.infer<typeof registerSchema>;
export type RecapSignature = Register['signatures'][number];

export function emptyRecapSignature(id: string): RecapSignature {
  return { id, label: '', name: '', position: '', nip: '' };
}

/** What a new register already holds, in Indonesian; `templates/suggestions` has it. */
export interface RegisterDefaults {
  readonly kinds: readonly SuggestionKind[];
  readonly sheet: SuggestionSheet;
  readonly assessors: readonly Omit<Assessor, 'name'>[];
  readonly signatures: readonly Pick<RecapSignature, 'id' | 'label'>[];
  readonly daysToAnswer: number;
  readonly daysToAnswerPublic: number;
}

export interface NewRegister {
  readonly id: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly defaults?: RegisterDefaults;
}

/** A register before its first suggestion. */
export function emptyRegister({ id, createdAt, defaults }: NewRegister): Register {
  return {
    id,
    createdAt,
    institution: '',
    unit: '',
    periodFrom: '',
    periodTo: '',
    mark: '',
    daysToAnswer: defaults?.daysToAnswer ?? null,
    daysToAnswerPublic: defaults?.daysToAnswerPublic ?? null,
    kinds: (defaults?.kinds ?? []).map((kind) => ({ ...kind })),
    sheet: defaults === undefined ? emptySheet() : copiedSheet(defaults.sheet),
    assessors: (defaults?.assessors ?? []).map((assessor) => ({
      ...emptyAssessor(''),
      ...assessor,
    })),
    signatures: (defaults?.signatures ?? []).map((one) => ({ ...emptyRecapSignature(''), ...one })),
    hidesNames: true,
    suggestions: [],
  };
}

/** A copy of which every part is its own. */
function copiedSheet({ criteria, bands, ...sheet }: SuggestionSheet): SuggestionSheet {
  return {
    ...sheet,
    criteria: criteria.map((criterion) => ({ ...criterion })),
    bands: bands.map((band) => ({ ...band })),
  };
}
