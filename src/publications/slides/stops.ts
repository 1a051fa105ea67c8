import type { Figure } from '#figures/figure.ts';
import { textWidth } from '#figures/textWidth.ts';
import { wrapText } from '#figures/wrapText.ts';
import { keptTogether } from '#manuscript/measure/keptTogether.ts';
import type { Table } from '#manuscript/manuscript.ts';
import type { Slide } from './slide.ts';
import type { LaidTable } from './layTable.ts';
import { layTable } from './layTable.ts';
import { HALL, headlineSize, SMALLEST } from './sizes.ts';

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
const AROUND_TABLE = 178;
/** However long its sentence is, a table shows more than a row at a time. */
const LEAST = 240;
/** Lines of the sentence, and of the note, by the size of their words. */
const SENTENCE_LINE = 1.15;
const NOTE_LINE = 1.3;
/** The typeface of the screen runs a little wider than the one that is measured. */
const WIDER = 1.06;

/**
 * Everything to be shown, one after another. On every beamer it is broken into the pages of the hall's, so that clock,
 * second window and file agree; on a narrower screen, a telephone in the hand, into its own.
 */
export function stopsOf(slides: readonly Slide[], stage: Stage = HALL): readonly Stop[] {
  const { width, height } = stage.width < HALL.width ? stage : HALL;
  return slides.flatMap((slide): Stop[] => {
    const { shows } = slide;
    if (shows.kind === 'figures') {
      return paged(slide, shows.figures.length, null).map((stop) =>
        withSaying(stop, shows.sayings),
      );
    }
    if (shows.kind === 'points') return pointStops(slide, shows.points, { width, height });
    if (shows.kind !== 'table') return paged(slide, 1, null);
    const across = width - 2 * SIDE;
    const size = headlineSize(slide.sentence, 'below');
    const words =
      linesIn(slide.sentence, across, { fontSize: size, bold: true }) * size * SENTENCE_LINE +
      linesIn(slide.source, across, { fontSize: SMALLEST, bold: false }) * SMALLEST * NOTE_LINE;
    const room = { width: across, height: Math.max(LEAST, height - AROUND_TABLE - words) };
    const table = laidTable(shows.table, room);
    return paged(slide, table.pages.length, table);
  });
}

interface Laid {
  readonly width: number;
  readonly height: number;
  readonly table: LaidTable;
}

/** The last pages of each table: the deck is timed by them, then they are shown. */
const laidTables = new WeakMap<Table, Laid>();

function laidTable(table: Table, { width, height }: Stage): LaidTable {
  const known = laidTables.get(table);
  if (known?.width === width && known.height === height) return known.table;
  const laid = layTable(table, { width, height });
  laidTables.set(table, { width, height, table: laid });
  return laid;
}

function linesIn(
  text: string,
  width: number,
  { fontSize, bold }: { readonly fontSize: number; readonly bold: boolean },
): number {
  return wrapText(keptTogether(text), { width, fontSize: fontSize * WIDER, bold }, textWidth)
    .length;
}

/** Words of a point, and the air between two, in pixels, as the projector sets them. */
const POINT = 32;
const POINT_LINE = 1.3;
const POINT_GAP = 22;
const BULLET = 36;

/** Points that do not find room below their sentence go on over the next pages. */
function pointStops(slide: Slide, points: readonly string[], { width, height }: Stage): Stop[] {
  const across = width - 2 * SIDE;
  const size = headlineSize(slide.sentence, 'below');
  const sentence = linesIn(slide.sentence, across, { fontSize: size, bold: true });
  const room = height - AROUND_TABLE - sentence * size * SENTENCE_LINE;
  const pages: string[][] = [[]];
  let left = room;
  for (const point of points) {
    const lines = linesIn(point, across - BULLET, { fontSize: POINT, bold: false });
    const need = lines * POINT * POINT_LINE + POINT_GAP;
    const open = pages.at(-1);
    if (open === undefined || (open.length > 0 && need > left)) {
      pages.push([point]);
      left = room - need;
    } else {
      open.push(point);
      left -= need;
    }
  }
  return paged(slide, pages.length, null).map((stop) => ({
    ...stop,
    slide: { ...slide, shows: { kind: 'points', points: pages[stop.page] ?? [] } },
  }));
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

/** How many pages a hall is shown of a slide. */
export function pageCount(slide: Slide): number {
  return stopsOf([slide]).length;
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
