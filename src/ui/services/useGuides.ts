import type { Guides } from '#domain/risalah/question.ts';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { useCatalogue } from './services.ts';

/** What explains every question; `null` while it is being loaded. */
export function useGuides(): Guides | null {
  return useLoaded(useCatalogue().loadGuides);
}
