import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** A problem that only has its words. */
export function emptyRow(id: string, problem: string): Risalah['inventory']['problems'][number] {
  return { ...emptyProblem(id), problem };
}
