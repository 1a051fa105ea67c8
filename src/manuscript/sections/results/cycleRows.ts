import { cyclesOf } from '#domain/risalah/reading/achievement.ts';
import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** What one cycle brought for a target. */
export interface CycleRow extends Outcome {
  /** From 1; 0 where the target has had one cycle only. */
  readonly cycle: number;
}

/** Every cycle of every target, in the order of the targets. */
export function cycleRows(risalah: Risalah): readonly CycleRow[] {
  return risalah.target.rows.flatMap((target) => {
    const cycles = cyclesOf(risalah, target);
    return cycles.map((outcome, at) => ({ ...outcome, cycle: cycles.length > 1 ? at + 1 : 0 }));
  });
}

/** The number of a cycle as a table has it; empty where there is but one. */
export function cycleText({ cycle }: CycleRow): string {
  return cycle === 0 ? '' : `${cycle}`;
}
