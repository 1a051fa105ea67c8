import type { Format } from '#domain/method/format.ts';
import { TabStopType } from 'docx';
import type { IParagraphStyleOptions } from 'docx';
import { layPage } from './page.ts';
import { single, style } from './paragraphStyle.ts';

/** Of the lists of what stands where: contents, figures, tables, annexes. */
export function contentsStyles(format: Format): readonly IParagraphStyleOptions[] {
  const { textWidth } = layPage(format, 'portrait');
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth, leader: 'dot' as const }];
  // No right indent, which would keep long titles clear of the page numbers: LibreOffice then drops the numbers.
  const entry = (of: keyof typeof entryIndents, before: number) => {
    const { left, hanging } = entryIndents[of];
    return {
      indent: { left: left + hanging, hanging },
      spacing: { ...single, line: 264, before, after: 40 },
      tabStops,
    };
  };
  // Captions in their lists stand at the first level as well, once these have been refreshed: capitals tell chapters.
  return [
    style('TOC1', 'toc 1', { paragraph: entry('TOC1', 60) }),
    style('TOC2', 'toc 2', { paragraph: entry('TOC2', 0) }),
    style('TOC3', 'toc 3', { paragraph: entry('TOC3', 0) }),
    style('TableofFigures', 'table of figures', { paragraph: entry('TableofFigures', 0) }),
  ];
}

/**
 * Of the first line of an entry, and how far the others hang behind it, in twips. An indent that hangs is a tab stop as well,
 * at which the page of a title shorter than it would stand.
 */
const entryIndents = {
  TOC1: { left: 0, hanging: 425 },
  TOC2: { left: 284, hanging: 284 },
  TOC3: { left: 567, hanging: 284 },
  TableofFigures: { left: 0, hanging: 1134 },
} as const;

/** The indents of a style of entries, in twips. */
export function entryIndent(style: string): { readonly left: number; readonly hanging: number } {
  const found = Object.entries(entryIndents).find(([name]) => name === style);
  return found?.[1] ?? { left: 0, hanging: 0 };
}
