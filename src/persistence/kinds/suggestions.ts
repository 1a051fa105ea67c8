import { registerSchema } from '#domain/suggestions/schema/register.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { RecordKind } from './recordKind.ts';

/** The register of suggestions: `.saran`. */
export const suggestionsKind: RecordKind<Register> = {
  name: 'suggestions',
  extension: '.saran',
  schema: registerSchema,
  migrations: [],
  // It has no pointers: what names a kind, a criterion or an assessor that is gone is told by the findings.
  mend: (register) => register,
  lists: ['suggestions'],
};
