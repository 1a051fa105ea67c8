import type { Method } from './method.ts';

/** The step up to which is printed: `null` for all, also where the method in use has no such step. */
export function lastStep(untilStep: string, { steps }: Method): string | null {
  return steps.some(({ id }) => id === untilStep) ? untilStep : null;
}
