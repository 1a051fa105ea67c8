import { dateOf } from '#domain/tools/atoms.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';

/** The day on which the circle's work on this theme began, as an ISO date; empty while nobody has said. */
export function useBeginning(): string {
  return useRisalah(({ circle }) => dateOf(circle.periodFrom) ?? dateOf(circle.formedOn) ?? '');
}
