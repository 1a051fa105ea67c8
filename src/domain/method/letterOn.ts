import type { Letter, LetterBlock, LetterParagraph, LetterTable } from './officePaper.ts';

/** What an office's head or foot holds on a page; `null` where it has none. */
export function letterOn(
  letter: Letter | null | undefined,
  page: 'first' | 'pages',
): readonly LetterBlock[] | null {
  return letter?.[page] ?? letter?.pages ?? null;
}

/** Whether the office counts pages here itself. */
export function countsPages(blocks: readonly LetterBlock[]): boolean {
  return blocks.some((block) =>
    block.kind === 'paragraph'
      ? block.runs.some((run) => run.kind === 'page' && run.of === 'current')
      : block.rows.some((row) => row.some(({ paragraphs }) => countsPages(paragraphs))),
  );
}

/** How wide the text is on the office's own sheet, and on the one that is printed, in twips. */
export interface LetterWidths {
  readonly own: number;
  readonly printed: number;
}

/** Where a tab leads, in twips. One in the middle or at the right edge stays there on a page on its side. */
export function tabAt(
  { at, align }: LetterParagraph['tabs'][number],
  widths: LetterWidths,
): number {
  const NEAR = 300;
  if (align === 'right' && Math.abs(at - widths.own) < NEAR) return widths.printed;
  if (align === 'center' && Math.abs(at - widths.own / 2) < NEAR) {
    return Math.round(widths.printed / 2);
  }
  return at;
}

/** Widths of a table's columns, in twips. One that fills the office's sheet fills ours. */
export function columnsOn(
  columns: LetterTable['columns'],
  widths: LetterWidths,
): readonly number[] {
  const sum = columns.reduce((all, width) => all + width, 0);
  const FULL = 0.9;
  const times = sum >= FULL * widths.own ? widths.printed / widths.own : 1;
  return columns.map((width) => Math.max(1, Math.round(width * times)));
}
