import { dateOf } from '#domain/tools/atoms.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';

/** The day or month in which the circle's work on this theme began, in ISO form; empty while nobody has said. */
export function useBeginning(): string {
  return useRisalah(
    ({ circle }) => (dateOf(circle.periodFrom) ?? dateOf(circle.formedOn))?.iso ?? '',
  );
}
