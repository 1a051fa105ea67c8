import type { Evidence } from '#domain/tools/evidence.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';

/** Evidence of a made-up case, which says so in its source. */
export function teachingEvidence(told: Partial<Evidence>): Evidence {
  return { ...emptyEvidence(), source: 'data ajar, bukan data nyata', ...told };
}
