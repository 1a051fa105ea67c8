import type { Slide } from '#manuscript/slides/slide.ts';
import type { LaidTable } from './layTable.ts';
import { layTable } from './layTable.ts';
import type { Stage } from './useStage.ts';

/** A slide, or one page of a slide whose table is long. */
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
export const SIDE = 56;
/** Above a table its sentence, below it source and thread. */
const AROUND_TABLE = 320;

/** Everything to be shown, one after another. */
export function stopsOf(slides: readonly Slide[], { width, height }: Stage): readonly Stop[] {
  return slides.flatMap((slide): Stop[] => {
    if (slide.shows.kind !== 'table') {
      return [{ id: slide.id, slide, page: 0, pages: 1, table: null }];
    }
    const room = { width: width - 2 * SIDE, height: height - AROUND_TABLE };
    const table = layTable(slide.shows.table, room);
    return table.pages.map((_, page) => ({
      id: page === 0 ? slide.id : `${slide.id}~${page + 1}`,
      slide,
      page,
      pages: table.pages.length,
      table,
    }));
  });
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
