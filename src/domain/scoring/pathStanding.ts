import type { HalfDay, WorkshopPath } from '#domain/method/workshop.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { sectionIsEmpty } from '#domain/risalah/reading/stepStatus.ts';

/** How far a team is with what a half day asks for. */
export interface HalfDayStanding {
  readonly halfDay: HalfDay;
  readonly status: 'empty' | 'started' | 'done';
  /** Sections that hold nothing yet. */
  readonly missing: readonly SectionId[];
}

/** Where the team stands on the path. A section counts as soon as it holds an answer; nobody need declare it done. */
export function pathStanding(
  risalah: Risalah,
  path: WorkshopPath,
  defaults: RisalahDefaults,
): readonly HalfDayStanding[] {
  return path.halfDays.map((halfDay) => {
    const missing = halfDay.sections.filter((id) => sectionIsEmpty(risalah, id, defaults));
    return { halfDay, status: statusOf(missing.length, halfDay.sections.length), missing };
  });
}

function statusOf(missing: number, all: number): HalfDayStanding['status'] {
  if (missing === 0) return 'done';
  return missing === all ? 'empty' : 'started';
}
