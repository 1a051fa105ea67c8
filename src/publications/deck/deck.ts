import type { Slot } from '#domain/method/slot.ts';
import type { StoryPart } from '#domain/method/storyPart.ts';
import type { DeckExtent } from '#domain/risalah/schema/deck.ts';
import type { OfficeLook } from './officeLook.ts';
import type { Slide } from '#publications/slides/slide.ts';

/** What is shown to a hall, slide by slide. */
export interface SpokenDeck {
  readonly title: string;
  /** The circle, or who holds the event. */
  readonly author: string;
  /** On every slide, such as "CONTOH FIKTIF"; empty for a real risalah. */
  readonly mark: string;
  /** Of the office's paper on which the report is printed; `null` for our own. */
  readonly office: OfficeLook | null;
  readonly slides: readonly SpokenSlide[];
}

export interface SpokenSlide extends Slide {
  /** `null` where no team's story is told. */
  readonly part: StoryPart | null;
  /** What the speaker says. */
  readonly notes: string;
  /** How long it is planned to stand; 0 where it is hidden, or nobody has planned. */
  readonly seconds: number;
  readonly isHidden: boolean;
}

/** What a team shows and says before a jury, in its order, timed to its slot. */
export interface Deck extends SpokenDeck {
  readonly slot: Slot;
  readonly extent: DeckExtent;
  /** All that could be shown; those that are not are hidden, not gone. */
  readonly slides: readonly DeckSlide[];
}

/** All together last as long as the presentation. */
export interface DeckSlide extends SpokenSlide {
  readonly part: StoryPart;
  /** What it says before the team gives it a headline of its own; `sentence` is the one in force. */
  readonly proposed: string;
  /** Whether it belongs to the short version. */
  readonly isCore: boolean;
}

/** What is shown. */
export function shownSlides<One extends SpokenSlide>({
  slides,
}: {
  readonly slides: readonly One[];
}): readonly One[] {
  return slides.filter(({ isHidden }) => !isHidden);
}
