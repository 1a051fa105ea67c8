import type { SectionId } from '#domain/method/sectionId.ts';
import type { Slide } from '#publications/slides/slide.ts';

interface Told {
  readonly section: SectionId;
  /** The slide that tells it best; else its first. */
  readonly best?: (slide: Slide) => boolean;
  /** The section that says the same and more: where it has a slide, only the best one of this is shown. */
  readonly toldBy?: SectionId;
}

/**
 * What the short version tells of each question, in a slot of ten minutes: who we are, which problem in which numbers,
 * why, what we did, what came of it and what keeps it.
 */
const told: readonly Told[] = [
  { section: 'members' },
  // Its problems stand once more in the table that chooses among them.
  { section: 'inventory', best: isPareto, toldBy: 'priority' },
  { section: 'priority' },
  // The title names it, and what was reached stands beside it.
  { section: 'target', toldBy: 'achievement' },
  { section: 'cause-effect' },
  { section: 'verification' },
  { section: 'action-plan' },
  { section: 'actions' },
  { section: 'comparison', best: isFigure },
  { section: 'achievement' },
  { section: 'standards' },
];

/** Ids of the slides of the short version. */
export function coreSlides(slides: readonly Slide[]): ReadonlySet<string> {
  const answered = new Set(slides.map(({ section }) => section));
  const chosen = told.flatMap(({ section, best, toldBy }) => {
    const own = slides.filter((slide) => slide.section === section);
    const isTold = toldBy !== undefined && answered.has(toldBy);
    return (best && own.find(best)) ?? (isTold ? [] : (own[0] ?? []));
  });
  const around = slides.filter(
    ({ id, shows }) => shows.kind === 'title' || shows.kind === 'points' || id === 'closing.benang',
  );
  return new Set([...chosen, ...around].map(({ id }) => id));
}

function isPareto({ tool }: Slide): boolean {
  return tool === 'pareto';
}

/** Before and after in one figure rather than the result alone. */
function isFigure({ shows, tool }: Slide): boolean {
  return shows.kind === 'figures' && (tool === 'series' || tool === 'control-chart');
}
