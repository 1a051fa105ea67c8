import type { Problem } from '#domain/risalah/schema/theme.ts';
import { isBlank } from '#language/isBlank.ts';

/** A problem as a list names it; one without words is still told apart by its place. */
export function problemName({ problem }: Pick<Problem, 'problem'>): string {
  return isBlank(problem) ? '(masalah belum ditulis)' : problem.trim();
}
