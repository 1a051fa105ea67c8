import type { Problem } from '#domain/risalah/schema/theme.ts';

/** A problem as a list names it; one without words is still told apart by its place. */
export function problemName({ problem }: Pick<Problem, 'problem'>): string {
  return problem.trim() === '' ? '(masalah belum ditulis)' : problem.trim();
}
