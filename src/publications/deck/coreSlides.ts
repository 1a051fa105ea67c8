import type { SectionId } from '#domain/method/sectionId.ts';
import type { Slide } from '#publications/slides/slide.ts';

/**
 * What the short version tells of each question, in a slot of ten minutes: who we are, which problem in which numbers,
 * why, what we did, what came of it and what keeps it.
 */
const told: readonly { readonly section: SectionId; readonly best: (slide: Slide) => boolean }[] = [
  { section: 'members', best: any },
  { section: 'inventory', best: isPareto },
  { section: 'priority', best: any },
  { section: 'target', best: any },
  { section: 'cause-effect', best: any },
  { section: 'verification', best: any },
  { section: 'action-plan', best: any },
  { section: 'actions', best: any },
  { section: 'comparison', best: isFigure },
  { section: 'achievement', best: any },
  { section: 'standards', best: any },
];

/** Ids of the slides of the short version: of each question the best one, or its first. */
export function coreSlides(slides: readonly Slide[]): ReadonlySet<string> {
  const chosen = told.flatMap(({ section, best }) => {
    const own = slides.filter((slide) => slide.section === section);
    return own.find(best) ?? own[0] ?? [];
  });
  const around = slides.filter(
    ({ id, shows }) => shows.kind === 'title' || shows.kind === 'points' || id === 'closing.benang',
  );
  return new Set([...chosen, ...around].map(({ id }) => id));
}

function any(): boolean {
  return true;
}

function isPareto({ tool }: Slide): boolean {
  return tool === 'pareto';
}

/** Before and after in one figure rather than the result alone. */
function isFigure({ shows, tool }: Slide): boolean {
  return shows.kind === 'figures' && (tool === 'series' || tool === 'control-chart');
}
