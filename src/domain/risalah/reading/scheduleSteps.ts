import type { Method, Step } from '#domain/method/method.ts';
import { phases } from '#domain/method/phase.ts';
import type { Phase } from '#domain/method/phase.ts';
import { stepSections } from '#domain/method/sectionId.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { earliest, latest } from '#language/dayOrMonth.ts';

/** Steps of a method and the phases that they work on; mostly one of each. */
export interface StepGroup {
  readonly steps: readonly Step[];
  /** Position of its first step, from 1. */
  readonly number: number;
  readonly phases: readonly Phase[];
}

/** The phases as a method's steps have them: two of one step stand together, and so do two steps of one phase. */
export function stepGroups({ steps }: Pick<Method, 'steps'>): readonly StepGroup[] {
  const groups: { steps: Step[]; number: number; phases: Phase[] }[] = [];
  for (const [at, step] of steps.entries()) {
    const own = phases.filter((phase) => step.sections.some((id) => stepSections[id] === phase));
    const known = groups.find((group) => group.phases.some((phase) => own.includes(phase)));
    if (known === undefined) groups.push({ steps: [step], number: at + 1, phases: [...own] });
    else {
      known.steps.push(step);
      known.phases.push(...own.filter((phase) => !known.phases.includes(phase)));
    }
  }
  return groups;
}

/** When the rows of a schedule together begin and end. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** From the first day of any to the last of all; without an end while one of them has none. */
export function stretchOf(parts: readonly Stretch[]): Stretch {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const begin = earliest(parts.flatMap(({ from }) => dateOf(from) ?? []));
  const ends = parts.flatMap(({ to }) => dateOf(to) ?? []);
  const end = ends.length < parts.length ? null : latest(ends);
  return { from: begin?.iso ?? '', to: end?.iso ?? '' };
}
