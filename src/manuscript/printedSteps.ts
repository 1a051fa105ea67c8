import type { Step } from '#domain/method/method.ts';
import type { Context } from './context.ts';

/** The steps that are printed. An id that no step bears prints them all. */
export function printedSteps({ method, options }: Context): readonly Step[] {
  const last = method.steps.findIndex((step) => step.id === options.untilStep);
  return last < 0 ? method.steps : method.steps.slice(0, last + 1);
}

/** Whether all steps are printed. */
export function isWhole(context: Context): boolean {
  return printedSteps(context).length === context.method.steps.length;
}

/** Whether annexes follow, so that a step may refer to them. */
export function hasAnnexes(context: Context): boolean {
  return context.options.format.chapters.annexes && isWhole(context);
}
