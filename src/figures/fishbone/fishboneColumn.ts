import { causeMark, causeWords } from './causeMark.ts';
import type { FishboneCause } from './fishboneInput.ts';
import type { Mark, MeasureText } from '#figures/figure.ts';
import { boxMark, lineMark, textHeight, textMark } from '#figures/marks.ts';
import { sum } from '#figures/sum.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';

/** Causes that hang on one side of a bone: an outline whose rows are later slanted with the bone. */
export interface CauseColumn {
  readonly groups: readonly CauseGroup[];
  /** Height of all rows without the air between groups. */
  readonly height: number;
}

/** A cause on the bone and all that explains it, in the order of reading. */
export interface CauseGroup {
  readonly rows: readonly CauseLines[];
  readonly height: number;
}

export interface CauseLines {
  readonly depth: number;
  readonly lines: readonly string[];
  readonly mark: ReturnType<typeof causeMark>;
  readonly textWidth: number;
  readonly textHeight: number;
  readonly height: number;
}

export const CAUSE_FONT = 10;
const INDENT = 13;
const TEXT_GAP = 4;
const MARKER = 6;
const MARKER_ROOM = MARKER + 3;
const BOX_PADDING = { x: 4, y: 2 };
const LINE_GAP = 1.5;
const ROW_GAP = 4;
const NARROWEST_TEXT = 64;

interface Measured {
  readonly measure: MeasureText;
  readonly byWidth: Map<number, CauseGroup>;
}

/** A drawing is tried in a dozen shapes, two of each width of text: its words are broken once a width. */
const measured = new WeakMap<FishboneCause, Measured>();

export function causeGroup(
  cause: FishboneCause,
  textWidth: number,
  measure: MeasureText,
): CauseGroup {
  const before = measured.get(cause);
  const known: Measured =
    before?.measure === measure ? before : { measure, byWidth: new Map<number, CauseGroup>() };
  const group = known.byWidth.get(textWidth) ?? measuredGroup(cause, textWidth, measure);
  known.byWidth.set(textWidth, group);
  measured.set(cause, known);
  return group;
}

function measuredGroup(cause: FishboneCause, textWidth: number, measure: MeasureText): CauseGroup {
  const rows: CauseLines[] = [];
  const visit = (one: FishboneCause, depth: number): void => {
    rows.push(causeRow(one, { depth, width: textWidth }, measure));
    for (const child of one.children) visit(child, depth + 1);
  };
  visit(cause, 0);
  return { rows, height: sum(rows.map((row) => row.height)) };
}

export function causeColumn(groups: readonly CauseGroup[]): CauseColumn {
  return { groups, height: sum(groups.map((group) => group.height)) };
}

/** Width that a column needs from its origin when its rows are slanted by `slope` (points sideways per point down). */
export function columnWidth(column: CauseColumn, slope: number): number {
  const rows = column.groups.flatMap((group) => group.rows);
  return Math.max(0, ...rows.map((row) => rowEnd(row) + slope * row.height + TEXT_GAP));
}

export interface ColumnPlace {
  /** Left edge of the rows, before slanting. */
  readonly origin: number;
  /** The bone, before slanting. */
  readonly bone: number;
  readonly side: 'left' | 'right';
  readonly top: number;
  /** Room for the rows; what they leave over becomes air between the groups. */
  readonly height: number;
  /** Sideways shift of a height on the page. */
  readonly slant: (y: number) => number;
}

export function drawColumn(column: CauseColumn, place: ColumnPlace): readonly Mark[] {
  const marks: Mark[] = [];
  const air = Math.max(0, place.height - column.height) / (column.groups.length + 1);
  let y = place.top;
  for (const group of column.groups) {
    y += air;
    marks.push(...drawGroup(group, y, place));
    y += group.height;
  }
  return marks;
}

function drawGroup(group: CauseGroup, top: number, place: ColumnPlace): readonly Mark[] {
  const marks: Mark[] = [];
  /** Heights of the lines of the current row's ancestors, and how far down the children of each reach. */
  const ancestors: { y: number; reach: number }[] = [];
  const closeDownTo = (depth: number): void => {
    while (ancestors.length > depth) {
      const { y, reach } = ancestors.pop() ?? { y: 0, reach: 0 };
      if (reach > y) marks.push(riser(ancestors.length + 1, { from: y, to: reach }, place));
    }
  };
  let y = top;
  for (const row of group.rows) {
    closeDownTo(row.depth);
    marks.push(...drawRow(row, y, place));
    y += row.height;
    const parent = ancestors.at(-1);
    if (parent !== undefined) parent.reach = y;
    ancestors.push({ y, reach: y });
  }
  closeDownTo(0);
  return marks;
}

function riser(
  depth: number,
  { from, to }: { readonly from: number; readonly to: number },
  place: ColumnPlace,
): Mark {
  const x = place.origin + depth * INDENT;
  return lineMark({
    role: 'twig',
    from: { x: x + place.slant(from), y: from },
    to: { x: x + place.slant(to), y: to },
    width: 0.5,
  });
}

function drawRow(row: CauseLines, top: number, place: ColumnPlace): readonly Mark[] {
  const y = top + row.height;
  const shift = Math.max(place.slant(top), place.slant(y));
  const x = place.origin + row.depth * INDENT + TEXT_GAP + shift;
  const textTop = y - lineGap(row.mark) - row.textHeight;
  return [...drawText(row, { x, y: textTop }), drawTwig(row, y, place)];
}

function drawTwig(row: CauseLines, y: number, place: ColumnPlace): Mark {
  const start = place.origin + row.depth * INDENT;
  const onBone = row.depth === 0 && place.side === 'left';
  const end = onBone ? place.bone : place.origin + rowEnd(row);
  const slant = place.slant(y);
  return lineMark({
    role: 'twig',
    from: { x: start + slant, y },
    to: { x: end + slant, y },
    width: row.depth === 0 ? 0.75 : 0.5,
  });
}

function drawText(
  row: CauseLines,
  at: { readonly x: number; readonly y: number },
): readonly Mark[] {
  const text = { lines: row.lines, fontSize: CAUSE_FONT };
  switch (row.mark) {
    case 'proven':
      return [
        boxMark({
          ...at,
          ...text,
          width: row.textWidth,
          height: row.textHeight,
          role: 'proven',
          bold: true,
        }),
      ];
    case 'candidate':
    case 'chosen':
      return [
        boxMark({
          x: at.x,
          y: at.y + 3,
          width: MARKER,
          height: MARKER,
          shape: 'circle',
          role: row.mark,
        }),
        textMark({
          x: at.x + MARKER_ROOM,
          y: at.y,
          ...text,
          width: row.textWidth - MARKER_ROOM,
          role: 'candidate',
        }),
      ];
    case 'plain':
      return [textMark({ ...at, ...text, width: row.textWidth })];
    default:
      return row.mark satisfies never;
  }
}

function causeRow(
  cause: FishboneCause,
  { depth, width }: { readonly depth: number; readonly width: number },
  measure: MeasureText,
): CauseLines {
  const mark = causeMark(cause);
  const font = { fontSize: CAUSE_FONT, bold: mark === 'proven' };
  const around = {
    proven: 2 * BOX_PADDING.x,
    chosen: MARKER_ROOM,
    candidate: MARKER_ROOM,
    plain: 0,
  }[mark];
  const text = causeWords(cause);
  const longest = widestLine(text.split(/\s+/), font, measure);
  const room = Math.max(
    Math.max(NARROWEST_TEXT, width - depth * INDENT) - around,
    // A deep cause takes a little more rather than break a word.
    Math.min(longest, width - around),
  );
  const lines = wrapText(text, { ...font, width: room }, measure);
  const padding = mark === 'proven' ? 2 * BOX_PADDING.y : 0;
  const height = textHeight(lines, CAUSE_FONT) + padding;
  return {
    depth,
    lines,
    mark,
    textWidth: widestLine(lines, font, measure) + around,
    textHeight: height,
    height: ROW_GAP + height + lineGap(mark),
  };
}

/** A box stands on its twig; words stay clear of it. */
function lineGap(mark: CauseLines['mark']): number {
  return mark === 'proven' ? 0 : LINE_GAP;
}

/** Right end of a row's words from the column's origin, before slanting. */
function rowEnd(row: CauseLines): number {
  return row.depth * INDENT + TEXT_GAP + row.textWidth;
}
