import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { slots } from '#templates/slots.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { deckOf } from '#publications/deck/deckOf.ts';
import type { Deck, DeckSlide } from '#publications/deck/deck.ts';
import { figureAt, stopsOf } from '#publications/slides/stops.ts';
import { typesetDeck } from '#slides/typesetDeck.ts';

/** A deck for the largest slot that a convention gives. */
const PAGES = 40;
const CHARTS = 20;
/** What other programs take from the computer can only add. */
const TIMES = 5;

interface DeckTime {
  /** Milliseconds of the fastest run, the first of them left out: its code is compiled. */
  readonly time: number;
  /** Bytes of the file. */
  readonly size: number;
  readonly pages: number;
  readonly charts: number;
}

/** How long a deck of forty slides, twenty of them charts, is written, and how large it becomes without photographs. */
export async function measureDeck(): Promise<DeckTime> {
  const deck = fullDeck();
  const stops = stopsOf(deck.slides);
  const charts = stops.filter((stop) => (figureAt(stop)?.kind ?? 'diagram') !== 'diagram').length;
  let time = Infinity;
  let size = 0;
  for (let at = 0; at <= TIMES; at += 1) {
    const began = performance.now();
    const bytes = await typesetDeck(deck, { photos: new Map(), now: new Date(0) });
    if (at > 0) time = Math.min(time, performance.now() - began);
    size = bytes.length;
  }
  return { time, size, pages: stops.length, charts };
}

/** Slides of the examples, charts and others by turns; those of one page, so that they can be counted. */
function fullDeck(): Deck {
  const decks = [puskesmas, dukcapil, lelang].map(deckFor);
  const [first] = decks;
  const single = decks
    .flatMap(({ slides }) => slides)
    .filter((slide) => stopsOf([slide]).length === 1);
  const charts = single.filter(isChart);
  const others = single.filter((slide) => !isChart(slide));
  const slides = [...repeated(charts, CHARTS), ...repeated(others, PAGES - CHARTS)];
  if (first === undefined) throw new Error('No example.');
  return {
    ...first,
    slides: slides.map((slide, at) => ({
      ...slide,
      id: `${slide.section}.${at}`,
      isHidden: false,
    })),
  };
}

function deckFor(risalah: Risalah): Deck {
  const format = { ...formats[0], emptyAnswers: 'omit' } as const;
  const options = { untilStep: null, format };
  return deckOf(
    { risalah, method: methodById(risalah.method), guidance, options },
    { slots, extent: 'whole' },
  );
}

function isChart({ shows }: DeckSlide): boolean {
  return shows.kind === 'figures' && shows.figures.every(({ kind }) => kind !== 'diagram');
}

function repeated(slides: readonly DeckSlide[], count: number): readonly DeckSlide[] {
  return Array.from({ length: count }, (_, at) => slides[at % slides.length]).filter(
    (slide) => slide !== undefined,
  );
}
