import type { Format } from '#domain/method/format.ts';

/** Sizes of type on a page, in points. */
export interface TypeSizes {
  readonly body: number;
  readonly caption: number;
  /** In tables, where their words fit; a crowded table is set smaller. */
  readonly table: number;
  /** Of sources, footnotes and the page's foot. */
  readonly note: number;
  readonly head: number;
  readonly chapter: number;
  readonly section: number;
  /** On the cover. */
  readonly title: number;
  readonly kind: number;
  readonly name: number;
  readonly office: number;
}

/** Type smaller than this is not read on paper. */
export const SMALLEST_TYPE = 8;

/** All sizes follow the body's, in the steps that offices use: 12 points of text, 11 of captions, 10 in tables. */
export function typeSizes({
  fontSize: body,
  cover,
}: Pick<Format, 'fontSize' | 'cover'>): TypeSizes {
  const smaller = (by: number) => Math.min(body, Math.max(SMALLEST_TYPE, body - by));
  const scaled = (times: number) => Math.round(body * times * 2) / 2;
  return {
    body,
    caption: smaller(1),
    table: smaller(2),
    note: smaller(2),
    head: smaller(3),
    chapter: body + 2,
    section: body + 0.5,
    title: cover.size,
    kind: scaled(1.33),
    name: scaled(1.08),
    office: scaled(1.16),
  };
}
