import type { Figure } from '#figures/figure.ts';
import type { Slide } from './slide.ts';
import type { LaidTable } from './layTable.ts';
import { layTable } from './layTable.ts';
/** The screen, in the pixels for which a slide is drawn. */
interface Stage {
  readonly width: number;
  readonly height: number;
}

/** A slide, or one page of it: of a long table, or each of several figures, that all of them be large. */
export interface Stop {
  /** Stands in the address. */
  readonly id: string;
  readonly slide: Slide;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly table: LaidTable | null;
}

/** Air at both sides of a slide, in pixels. */
const SIDE = 56;
/** Above and below a table: eyebrow, gaps, thread. */
const AROUND_TABLE = 190;
/** A line of the sentence, and of the note. */
const SENTENCE_LINE = 44;
const NOTE_LINE = 33;

/** Everything to be shown, one after another. */
export function stopsOf(slides: readonly Slide[], { width, height }: Stage): readonly Stop[] {
  return slides.flatMap((slide): Stop[] => {
    const { shows } = slide;
    if (shows.kind === 'figures') {
      return paged(slide, shows.figures.length, null).map((stop) =>
        withSaying(stop, shows.sayings),
      );
    }
    if (shows.kind !== 'table') return paged(slide, 1, null);
    const across = width - 2 * SIDE;
    const sentence = Math.ceil((slide.sentence.length * SENTENCE_LINE * 0.5) / across);
    const note = Math.ceil((slide.source.length * NOTE_LINE * 0.42) / across);
    const words = sentence * SENTENCE_LINE + note * NOTE_LINE;
    const room = { width: across, height: height - AROUND_TABLE - words };
    const table = layTable(shows.table, room);
    return paged(slide, table.pages.length, table);
  });
}

/** A figure that says something of its own is shown under that sentence. */
function withSaying(stop: Stop, sayings: readonly string[] = []): Stop {
  const sentence = sayings[stop.page] ?? '';
  return sentence === '' ? stop : { ...stop, slide: { ...stop.slide, sentence } };
}

function paged(slide: Slide, pages: number, table: LaidTable | null): Stop[] {
  return Array.from({ length: pages }, (_, page) => ({
    id: page === 0 ? slide.id : `${slide.id}~${page + 1}`,
    slide,
    page,
    pages,
    table,
  }));
}

/** The figure at a stop; `null` where it shows something else. */
export function figureAt({ slide: { shows }, page }: Stop): Figure | null {
  return shows.kind === 'figures' ? (shows.figures[page] ?? null) : null;
}

/** The stop that an address means: it by name, its slide, its section, else what follows in the given order. */
export function stopAt(
  stops: readonly Stop[],
  wanted: string,
  order: readonly string[],
): Stop | null {
  const [slide = ''] = wanted.split('~');
  const [section = ''] = slide.split('.');
  const place = order.indexOf(section);
  return (
    stops.find(({ id }) => id === wanted) ??
    stops.find(({ id }) => id === slide) ??
    stops.find((stop) => stop.slide.section === section) ??
    (place < 0 ? undefined : stops.find((stop) => order.indexOf(stop.slide.section) > place)) ??
    stops[0] ??
    null
  );
}
