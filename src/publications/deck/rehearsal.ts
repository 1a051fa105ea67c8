import type { StoryPart } from '#domain/method/storyPart.ts';
import { storyParts } from '#domain/method/storyPart.ts';
import type { Rehearsal } from '#domain/risalah/schema/deck.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { stopsOf } from '#publications/slides/stops.ts';
import { shownSlides } from './deck.ts';
import type { Deck, DeckSlide } from './deck.ts';

/** A rehearsal under way. Instants are milliseconds since 1970, durations milliseconds. */
export interface Run {
  /** The card of the risalah that is rehearsed. */
  readonly card: string;
  readonly startedAt: number;
  /** The slide that stands, and since when; empty before the first. */
  readonly slide: string;
  readonly since: number;
  /** How long each slide stood before. */
  readonly spent: Readonly<Record<string, number>>;
}

export function beginRun(card: string, now: number): Run {
  return { card, startedAt: now, slide: '', since: now, spent: {} };
}

/** The run with another slide on the screen. A clock that was set back takes nothing away. */
export function turnedTo(run: Run, slide: string, now: number): Run {
  if (slide === run.slide) return run;
  return { ...run, slide, since: now, spent: spentUntil(run, now) };
}

/** How long a slide has stood so far, the one that stands included. */
export function spentUntil(run: Run, now: number): Run['spent'] {
  if (run.slide === '') return run.spent;
  const stood = Math.max(0, now - run.since);
  return { ...run.spent, [run.slide]: (run.spent[run.slide] ?? 0) + stood };
}

const SECOND = 1000;

/** The run as it is kept: every slide of the deck in its order beside its plan; one that was not reached stood 0 seconds. */
export function rehearsalOf(
  run: Run,
  deck: Deck,
  { id, now }: { readonly id: string; readonly now: number },
): Rehearsal {
  const spent = spentUntil(run, now);
  return {
    id,
    at: new Date(now).toISOString(),
    planned: Math.round(deck.slot.presentation * 60),
    slides: shownSlides(deck).map((slide) => ({
      slide: slide.id,
      planned: slide.seconds,
      seconds: Math.round((spent[slide.id] ?? 0) / SECOND),
    })),
  };
}

/** How long it took from the first slide to the last, in seconds. */
export function secondsOf({ slides }: Rehearsal): number {
  return slides.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** A part of the story as it is spoken. */
export interface SpokenPart {
  readonly part: StoryPart;
  /** With every page of a long one. */
  readonly slides: number;
  /** Seconds that are planned for all its slides. */
  readonly planned: number;
  /** Id of the member who speaks; empty for nobody. */
  readonly member: string;
}

/** Parts that have slides, with who speaks in each and how long. */
export function spokenParts(deck: Deck, { speakers }: Risalah['deck']): readonly SpokenPart[] {
  const shown = shownSlides(deck);
  return storyParts.flatMap((part): SpokenPart[] => {
    const own = shown.filter((slide) => slide.part === part);
    if (own.length === 0) return [];
    const planned = own.reduce((sum, { seconds }) => sum + seconds, 0);
    return [{ part, slides: stopsOf(own).length, planned, member: speakerOf(part, speakers) }];
  });
}

/** Id of the member who speaks in a part; empty for nobody. */
export function speakerOf(part: StoryPart, speakers: Risalah['deck']['speakers']): string {
  return speakers.find((each) => each.part === part)?.member ?? '';
}

/** The speakers with another one for a part; nobody where the member is empty. */
export function withSpeaker(
  speakers: Risalah['deck']['speakers'],
  part: StoryPart,
  member: string,
): Risalah['deck']['speakers'] {
  const others = speakers.filter((each) => each.part !== part);
  return member === '' ? others : [...others, { part, member }];
}

/** The slide of a deck by its id, with how long it is planned to stand; `null` for one that is not shown. */
export function plannedSlide(deck: Deck, id: string): DeckSlide | null {
  return shownSlides(deck).find((slide) => slide.id === id) ?? null;
}
