import type { Slots } from '#domain/method/slot.ts';
import type { DeckExtent, SlideChange } from '#domain/risalah/schema/deck.ts';
import { emptySlideChange } from '#domain/risalah/schema/deck.ts';
import type { Slot } from '#domain/method/slot.ts';
import { atOnce } from '#figures/atOnce.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Context } from '#manuscript/context.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { makingSlides } from '#publications/slides/slidesOf.ts';
import { pageCount } from '#publications/slides/stops.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { circleName } from '#words/people.ts';
import { closingSlide, titleSlide } from './bookends.ts';
import { coreSlides } from './coreSlides.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { inOrder } from './inOrder.ts';
import { officeLook } from './officeLook.ts';
import { shortTable } from './shortTable.ts';
import { slotOf } from './slotOf.ts';
import { storyPart } from './storyPart.ts';
import { secondsFor } from './timed.ts';

interface DeckWishes {
  readonly slots: Slots;
  /** Instead of the record's. */
  readonly slot?: Slot | undefined;
  readonly extent?: DeckExtent | undefined;
  /** Takes over what an earlier deck knows of a slide, so that only what is new is laid out. */
  readonly keep?: ((slide: DeckSlide) => DeckSlide) | undefined;
}

/** A risalah as it is presented. Total: a draft has the slides that it has answers for. */
export function deckOf(context: Context, wishes: DeckWishes): Deck {
  return atOnce(makingDeck(context, wishes));
}

/** The same slide by slide, so that a page may do something else in between. */
export function* makingDeck(context: Context, wishes: DeckWishes): Generator<undefined, Deck> {
  const { risalah } = context;
  const slot = wishes.slot ?? slotOf(risalah, wishes.slots);
  const extent = wishes.extent ?? risalah.deck.extent;
  const shown = yield* makingSlides(context);
  const made = [...titleSlide(context), ...shown, ...closingSlide(context)];
  const core = coreSlides(made);
  const changes = new Map(risalah.deck.slides.map((change) => [change.slide, change]));
  const slides = inOrder(made, risalah.deck.order).map((slide): DeckSlide => {
    const change = changes.get(slide.id) ?? emptySlideChange(slide.id);
    const isCore = core.has(slide.id);
    return {
      ...withChange(extent === 'core' ? shortened(slide) : slide, change),
      part: storyPart(slide.section, context.method),
      proposed: slide.sentence,
      seconds: 0,
      isCore,
      isHidden: change.shown === '' ? extent === 'core' && !isCore : change.shown === 'hidden',
    };
  });
  // Each table keeps the pages that it is broken into here: clock and hall find them done.
  const laid: DeckSlide[] = [];
  for (const slide of slides) {
    yield;
    const kept = wishes.keep?.(slide) ?? slide;
    pageCount(kept);
    laid.push(kept);
  }
  return {
    title: reportTitle(risalah) || circleName(risalah),
    author: circleName(risalah),
    mark: risalah.mark.trim(),
    slot,
    extent,
    office: officeLook(context.options.format.office),
    slides: timed(laid, slot),
  };
}

function withChange(slide: Slide, { headline, notes }: SlideChange) {
  return {
    ...slide,
    sentence: isBlank(headline) ? slide.sentence : headline.trim(),
    notes: isBlank(notes) ? (slide.notes ?? '') : notes.trim(),
  };
}

/**
 * The short version tells of a wide table what a hall can read on one slide, and of several drawings the first: the strands of
 * the thread and the bones of a fishbone stand in the long one.
 */
function shortened(slide: Slide): Slide {
  const { shows, section } = slide;
  if (shows.kind === 'figures') {
    return { ...slide, shows: { ...shows, figures: shows.figures.slice(0, 1) } };
  }
  if (shows.kind !== 'table') return slide;
  const table = shortTable(section, shows.table);
  return table === shows.table
    ? slide
    : { ...slide, source: table.note, shows: { kind: 'table', table } };
}

function timed(slides: readonly DeckSlide[], { presentation }: Slot): readonly DeckSlide[] {
  const shown = slides.filter(({ isHidden }) => !isHidden);
  const seconds = secondsFor(shown, Math.round(presentation * 60));
  const planned = new Map(shown.map((slide, at) => [slide, seconds[at] ?? 0]));
  return slides.map((slide) => ({ ...slide, seconds: planned.get(slide) ?? 0 }));
}
