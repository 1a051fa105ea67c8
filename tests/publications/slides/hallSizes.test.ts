import { beforeAll, describe, expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { drawnSize } from '#publications/slides/drawnSize.ts';
import { lessonSlides } from '#publications/slides/lessonSlides.ts';
import { headlineSize, SMALLEST } from '#publications/slides/sizes.ts';
import type { Slide } from '#publications/slides/slide.ts';
import { causeEffectSlides } from '#publications/slides/toolSlide.ts';
import { figureAt, stopsOf } from '#publications/slides/stops.ts';
import type { Stop } from '#publications/slides/stops.ts';
import { figureLooks } from '#ui/figures/look/figureLook.ts';
import { deckFor } from '#tests/slides/decks.ts';
import { examples } from '#templates/examples/examples.ts';
import { suggestionLesson } from '#templates/teaching/suggestions/suggestionLesson.ts';
import { methods } from '#templates/methods/methods.ts';
import { blankRisalah, taughtSlides } from './taughtSlides.ts';

/** The beamer of a meeting room, and what a drawing gets of it below a sentence of two lines, or of one. */
const STAGE = { width: 1280, height: 720 };
const ROOM = { width: 1256, height: 470 };
const BELOW_ONE_LINE = { width: 1256, height: 510 };
const ONE_LINE = 50;

let stops: readonly Stop[] = [];
let examplesRead: readonly Risalah[] = [];
beforeAll(async () => {
  const loaded = await Promise.all(examples.map(({ load }) => load()));
  examplesRead = loaded.map(({ risalah }) => risalah);
  // Another method tells the same slides under other names, but for its schedule.
  const [first] = examplesRead;
  const others = first === undefined ? [] : methods.map(({ id }) => ({ ...first, method: id }));
  const decks = [
    ...examplesRead.flatMap((risalah): readonly Slide[] => deckFor(risalah).slides),
    ...others.flatMap((risalah) =>
      deckFor(risalah).slides.filter(({ section }) => section === 'schedule'),
    ),
  ];
  stops = stopsOf([...decks, ...(await taughtSlides()), ...lessonSlides(suggestionLesson)], STAGE);
});

describe('every slide of every example and teaching case, at 1280 × 720', () => {
  it('has no words of a drawing below 24 pixels, and all of it is seen at once', () => {
    const larger = stops.flatMap((stop) => {
      const figure = figureAt(stop);
      if (figure?.kind !== 'diagram') return [];
      const room = stop.slide.sentence.length <= ONE_LINE ? BELOW_ONE_LINE : ROOM;
      const { scale, isLarger } = drawnSize(figure, room);
      return isLarger
        ? [`${stop.id}: ${Math.round(figure.width * scale)} × ${Math.round(figure.height * scale)}`]
        : [];
    });
    expect([...new Set(larger)]).toEqual([]);
  });

  it('has no words of a chart below 24 pixels', () => {
    const { tick, label, title } = figureLooks.projector;
    expect(Math.min(tick, label, title)).toBeGreaterThanOrEqual(SMALLEST);
  });

  it('has no words of a table below 24 pixels, and no table wider than the screen', () => {
    const laid = stops.flatMap(({ id, table }) => (table === null ? [] : [{ id, ...table }]));
    expect(laid.length).toBeGreaterThan(20);
    const bad = laid.filter(
      ({ font, widths }) => font < SMALLEST || widths.reduce((sum, one) => sum + one, 0) > 1170,
    );
    expect(bad.map(({ id, font }) => `${id} ${font}`)).toEqual([]);
  });

  it('says its sentence in 34 pixels and more', () => {
    const sizes = stops.flatMap(({ slide }) =>
      (['beside', 'below'] as const).map((layout) => headlineSize(slide.sentence, layout)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(34);
  });

  it('cuts no word of the thread', () => {
    const cut = stops.flatMap((stop) => {
      const figure = figureAt(stop);
      if (stop.slide.id !== 'closing.benang' || figure?.kind !== 'diagram') return [];
      return figure.marks.flatMap((mark) =>
        mark.kind === 'line' ? [] : mark.lines.filter((line) => line.endsWith('…')),
      );
    });
    expect(cut).toEqual([]);
  });
});

describe('a fishbone before a hall', () => {
  const wordsOf = (slides: readonly Slide[]): string =>
    slides
      .flatMap(({ shows }) => (shows.kind === 'figures' ? shows.figures : []))
      .flatMap((figure) => (figure.kind === 'diagram' ? figure.marks : []))
      .flatMap((mark) => (mark.kind === 'line' ? [] : [mark.lines.join(' ')]))
      .join('\n')
      .replace(/\s+/gu, '');

  const written = (count: number, text: (at: number) => string): Risalah => {
    const { categories } = blankRisalah['cause-effect'];
    const causes = Array.from({ length: count }, (_, at) => ({
      id: `c${at}`,
      parent: at % 4 === 3 ? `c${at - 1}` : (categories[at % categories.length]?.id ?? ''),
      text: text(at),
      candidate: false,
      retired: false,
    }));
    return { ...blankRisalah, 'cause-effect': { ...blankRisalah['cause-effect'], causes } };
  };

  it.each([1, 5, 9, 12, 24, 60])('shows every one of %i causes that was typed', (count) => {
    const text = (at: number): string => `Petugas loket belum terlatih memeriksa berkas ke-${at}`;
    const words = wordsOf(causeEffectSlides(written(count, text)));
    for (let at = 0; at < count; at += 1) expect(words).toContain(text(at).replace(/\s+/gu, ''));
  });

  it('shows bones without a cause only where every cause stands elsewhere too', () => {
    const slides = causeEffectSlides(written(40, (at) => `Sebab yang panjang sekali nomor ${at}`));
    expect(slides.length).toBeGreaterThan(1);
    const [first] = slides;
    // The first picture of a live session says more than numbers behind names.
    expect(wordsOf(first === undefined ? [] : [first])).toContain('Sebab');
  });

  it('keeps the words of every cause of the examples', () => {
    for (const risalah of examplesRead) {
      const words = wordsOf(causeEffectSlides(risalah));
      for (const { text, retired } of risalah['cause-effect'].causes) {
        if (!retired) expect(words).toContain(text.replace(/\s+/gu, ''));
      }
    }
  });
});
