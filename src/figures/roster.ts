import type { Mark, MeasureText } from './figure.ts';
import { boxMark, textHeight, textMark } from './marks.ts';
import { wrapText } from './wrapText.ts';

const WIDTH = 397;
const COLUMNS = 3;
const COLUMN_WIDTH = WIDTH / COLUMNS;
const NUMBER_WIDTH = 22;
const FONT = { fontSize: 9, bold: false };
const BAR = 14;
const AIR = 3;
const PADDING = 7;

/** Members of a large circle as a numbered list in three columns, under one heading; centred on x = 0. */
export function rosterMarks(
  names: readonly string[],
  top: number,
  measure: MeasureText,
): readonly Mark[] {
  const width = COLUMN_WIDTH - NUMBER_WIDTH - PADDING;
  const perColumn = Math.ceil(names.length / COLUMNS);
  const marks: Mark[] = [];
  let bottom = top;
  let y = top;
  names.forEach((name, index) => {
    if (index % perColumn === 0) y = top + BAR + PADDING;
    const lines = wrapText(name, { ...FONT, width }, measure);
    const x = Math.floor(index / perColumn) * COLUMN_WIDTH - WIDTH / 2;
    const number = { width: NUMBER_WIDTH - 5, lines: [`${index + 1}.`], align: 'end' } as const;
    marks.push(
      textMark({ ...FONT, ...number, x: x + NUMBER_WIDTH - 1, y, role: 'quiet' }),
      textMark({ ...FONT, x: x + NUMBER_WIDTH + 3, y, width, lines }),
    );
    y += textHeight(lines, FONT.fontSize) + AIR;
    bottom = Math.max(bottom, y);
  });
  const place = { x: -WIDTH / 2, width: WIDTH };
  const height = bottom - top - BAR + PADDING;
  const heading = { lines: [`Anggota (${names.length} orang)`], fontSize: 8.5 };
  return [
    boxMark({ ...place, ...heading, y: top, height: BAR, role: 'category' }),
    boxMark({ ...place, y: top + BAR, height, role: 'plain' }),
    ...marks,
  ];
}
