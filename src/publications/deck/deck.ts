import type { Slot } from '#domain/method/slot.ts';
import type { StoryPart } from '#domain/method/storyPart.ts';
import type { DeckExtent } from '#domain/risalah/schema/deck.ts';
import type { OfficeLook } from './officeLook.ts';
import type { Slide } from '#publications/slides/slide.ts';

/** What a team shows and says before a jury, in its order, timed to its slot. */
export interface Deck {
  readonly title: string;
  /** The circle. */
  readonly author: string;
  /** On every slide, such as "CONTOH FIKTIF"; empty for a real risalah. */
  readonly mark: string;
  readonly slot: Slot;
  readonly extent: DeckExtent;
  /** Of the office's paper on which the report is printed; `null` for our own. */
  readonly office: OfficeLook | null;
  /** All that could be shown; those that are not are hidden, not gone. */
  readonly slides: readonly DeckSlide[];
}

export interface DeckSlide extends Slide {
  readonly part: StoryPart;
  /** What it says before the team gives it a headline of its own; `sentence` is the one in force. */
  readonly proposed: string;
  /** What the speaker says. */
  readonly notes: string;
  /** How long it is planned to stand; 0 where it is hidden. All together last as long as the presentation. */
  readonly seconds: number;
  /** Whether it belongs to the short version. */
  readonly isCore: boolean;
  readonly isHidden: boolean;
}

/** What is shown. */
export function shownSlides({ slides }: Deck): readonly DeckSlide[] {
  return slides.filter(({ isHidden }) => !isHidden);
}
