import type { ScoringSheet } from '#domain/method/scoring.ts';
import type { AnswerField } from '#domain/risalah/address.ts';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { useCatalogue } from './services.ts';

/** The judges' sheets; `null` while they are being loaded. */
export function useSheets(): readonly ScoringSheet<AnswerField>[] | null {
  return useLoaded(useCatalogue().loadSheets);
}
