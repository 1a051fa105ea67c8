import { rosterHead } from '#words/drawings/organisation.ts';
import type { Mark, MeasureText } from '#figures/figure.ts';
import { boxMark, textHeight, textMark } from '#figures/marks.ts';
import { wrapText } from '#figures/wrapText.ts';

/** Members in a list: these names of a circle of so many, numbered after those before them. */
export interface Roster {
  readonly names: readonly string[];
  readonly total: number;
  /** How many stand on the sheets before. */
  readonly first: number;
}

interface RosterPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly columns: number;
}

const NUMBER_WIDTH = 22;
const FONT = { fontSize: 9, bold: false };
const BAR = 14;
const AIR = 3;
const PADDING = 7;

/** Members of a circle as a numbered list in columns, under one heading. */
export function rosterMarks(
  { names, total, first }: Roster,
  { left, top, width: whole, columns }: RosterPlace,
  measure: MeasureText,
): readonly Mark[] {
  const columnWidth = whole / columns;
  const width = columnWidth - NUMBER_WIDTH - PADDING;
  const perColumn = Math.ceil(names.length / columns);
  const marks: Mark[] = [];
  let bottom = top;
  let y = top;
  names.forEach((name, index) => {
    if (index % perColumn === 0) y = top + BAR + PADDING;
    const lines = wrapText(name, { ...FONT, width }, measure);
    const x = left + Math.floor(index / perColumn) * columnWidth;
    const words = [`${first + index + 1}.`];
    const number = { width: NUMBER_WIDTH - 5, lines: words, align: 'end' } as const;
    marks.push(
      textMark({ ...FONT, ...number, x: x + NUMBER_WIDTH - 1, y, role: 'quiet' }),
      textMark({ ...FONT, x: x + NUMBER_WIDTH + 3, y, width, lines }),
    );
    y += textHeight(lines, FONT.fontSize) + AIR;
    bottom = Math.max(bottom, y);
  });
  const place = { x: left, width: whole };
  const height = bottom - top - BAR + PADDING;
  const heading = { lines: [rosterHead(total)], fontSize: 9 };
  return [
    boxMark({ ...place, ...heading, y: top, height: BAR, role: 'category' }),
    boxMark({ ...place, y: top + BAR, height, role: 'plain' }),
    ...marks,
  ];
}
