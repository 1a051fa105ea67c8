import type { Step } from '#domain/method/method.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { storedOf } from '#domain/risalah/carries/inForce.ts';
import { emptyRisalah } from '#domain/risalah/schema/emptyRisalah.ts';
import type { RisalahDefaults } from '#domain/risalah/schema/emptyRisalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

export type StepStatus = 'empty' | 'started' | 'done';

/**
 * How far a step has come. `done` only where the team has declared all its sections finished; findings never decide.
 *
 * `defaults` are what a new risalah already held, so that suggestions nobody has touched do not count as answers.
 */
export function stepStatus(risalah: Risalah, step: Step, defaults: RisalahDefaults): StepStatus {
  return sectionsStatus(risalah, step.sections, defaults);
}

/** The same for any group of sections, such as the pages before the first step. */
export function sectionsStatus(
  inForce: Risalah,
  sections: readonly SectionId[],
  defaults: RisalahDefaults,
): StepStatus {
  // What is only carried there begins no step.
  const risalah = storedOf(inForce);
  if (sections.length > 0 && sections.every((id) => risalah.finished.includes(id))) return 'done';
  const fresh = freshAs(risalah, defaults);
  const isStarted = sections.some(
    (id) => risalah.finished.includes(id) || !isSame(risalah[id], fresh[id]),
  );
  return isStarted ? 'started' : 'empty';
}

/** Whether a section still is as it was in a new risalah. */
export function sectionIsEmpty(
  risalah: Risalah,
  section: SectionId,
  defaults: RisalahDefaults,
): boolean {
  return isSame(storedOf(risalah)[section], freshAs(risalah, defaults)[section]);
}

/** The thread from one knot to the next: whole, torn by a finding, or not yet spun. */
export type ThreadBelow = 'whole' | 'torn' | 'open' | 'none';

export function threadBelow(
  status: StepStatus,
  next: StepStatus | undefined,
  isTorn: boolean,
): ThreadBelow {
  if (next === undefined) return 'none';
  if (status === 'empty') return 'open';
  if (isTorn) return 'torn';
  return next === 'empty' ? 'open' : 'whole';
}

function freshAs({ id, createdAt, method }: Risalah, defaults: RisalahDefaults): Risalah {
  return emptyRisalah({ id, createdAt, method, newId: () => '', defaults });
}

/** Equal but for the ids of records, which differ in every new risalah; what differs is seen at once. */
function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) {
    return false;
  }
  const [own, others] = [keysOf(left), keysOf(right)];
  return (
    own.length === others.length &&
    own.every((key) => key in right && isSame(left[key], right[key]))
  );
}

function keysOf(answer: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(answer).filter((key) => key !== 'id' && answer[key] !== undefined);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
