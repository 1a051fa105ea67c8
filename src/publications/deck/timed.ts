import { pageCount } from '#publications/slides/stops.ts';
import type { Slide } from '#publications/slides/slide.ts';

/** How long slides stand beside each other, before they are fitted to a slot: each page of one takes its time. */
function weightOf(slide: Slide): number {
  return pageWeight(slide) * pageCount(slide);
}

function pageWeight({ shows, section }: Slide): number {
  if (section === 'members') return 1;
  switch (shows.kind) {
    case 'title':
      return 1;
    case 'photos':
      return 1.5;
    case 'points':
    case 'numbers':
    case 'table':
    case 'nothing':
      return 2;
    case 'figures':
      return 3;
  }
}

/** A clock in a hall is not read more finely. */
const STEP = 5;

/**
 * Seconds for each slide, by what it shows; together they are exactly `seconds`. Each is a multiple of five, but for
 * what is left over, which the weightiest takes.
 */
export function secondsFor(slides: readonly Slide[], seconds: number): readonly number[] {
  const weights = slides.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return [];
  const steps = Math.floor(seconds / STEP);
  const exact = weights.map((weight) => (steps * weight) / all);
  const given = exact.map(Math.floor);
  const byRest = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  const left = steps - given.reduce((sum, value) => sum + value, 0);
  for (const { at } of byRest.slice(0, left)) given[at] = (given[at] ?? 0) + 1;
  const weightiest = weights.indexOf(Math.max(...weights));
  const odd = seconds - steps * STEP;
  return given.map((value, at) => value * STEP + (at === weightiest ? odd : 0));
}
