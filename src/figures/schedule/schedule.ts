import { dayOrMonth, earliest, isBefore, latest } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';
import { SCHEDULE_TITLE, scheduleAlt, scheduleBars } from '#words/drawings/schedule.ts';
import type { Diagram, Mark, MeasureText } from '#figures/figure.ts';
import { boxMark, frameMarks, lineMark, textHeight, textMark } from '#figures/marks.ts';
import { PAPER } from './scheduleSheet.ts';
import type { ScheduleSheet } from './scheduleSheet.ts';
import { scheduleSlots } from './scheduleSlots.ts';
import type { ScheduleSlots } from './scheduleSlots.ts';
import { widestLine, wrapText } from '#figures/wrapText.ts';

/** Planned and actual periods, one row each. Dates are ISO dates, ISO months or empty; what is neither draws no bar. */
export interface ScheduleInput {
  readonly rows: readonly SchedulePeriods[];
}

export interface SchedulePeriods {
  readonly label: string;
  readonly plannedFrom: string;
  readonly plannedTo: string;
  readonly actualFrom: string;
  readonly actualTo: string;
}

/** Between the numbers of two slots. */
const SLOT_AIR = 3;
const SAMPLE = 18;
const MARGIN = 4;

/**
 * A Gantt chart in points: planned periods as outlines, actual ones solid beneath them.
 *
 * Bars fill whole slots, a month all of its own. A period with one date fills that slot; one whose dates are reversed is
 * drawn as meant. Without any date the empty grid remains.
 */
export function layoutSchedule(
  input: ScheduleInput,
  measure: MeasureText,
  sheet: ScheduleSheet = PAPER,
): Diagram {
  const moments = input.rows.flatMap(momentsOf);
  const slots = scheduleSlots(moments.flatMap(({ first, last }) => [first, last]));
  const { labelWidth, widths } = sheet;
  // Eight months of weeks stand upright: a page on its side would leave the one before it half empty.
  const small = { fontSize: sheet.smallWords, bold: false };
  const narrowest = widestLine(slots.labels, small, measure) + SLOT_AIR;
  const landscape = labelWidth + slots.labels.length * narrowest > widths.upright;
  const width = (landscape ? widths.sideways : widths.upright) - 2 * MARGIN - labelWidth;
  const slot = Math.min(sheet.widestSlot, width / slots.labels.length);
  const rows = placeRows(input.rows, sheet, measure);
  const bottom = rows.at(-1)?.bottom ?? 0;
  const right = labelWidth + slots.labels.length * slot;
  const grid: Grid = { sheet, slots, slot, bottom, right };
  const marks = [
    ...headings(grid, measure),
    ...gridLines(grid, rows),
    ...rows.flatMap((row) => drawRow(row, grid)),
    ...legend(grid, measure),
  ];
  return {
    kind: 'diagram',
    parts: [],
    title: SCHEDULE_TITLE,
    alt: altOf(input, slots),
    landscape,
    ...frameMarks(marks, MARGIN),
  };
}

interface Grid {
  readonly sheet: ScheduleSheet;
  readonly slots: ScheduleSlots;
  /** Width of one slot. */
  readonly slot: number;
  readonly bottom: number;
  readonly right: number;
}

interface PlacedRow {
  readonly periods: SchedulePeriods;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** Rows start at y = 0; the headings stand above. */
function placeRows(
  rows: ScheduleInput['rows'],
  { words, labelWidth, bar, barGap, padding }: ScheduleSheet,
  measure: MeasureText,
): readonly PlacedRow[] {
  const font = { fontSize: words, bold: false, width: labelWidth - 8 };
  let top = 0;
  return rows.map((periods) => {
    const lines = wrapText(periods.label, font, measure);
    const tallest = Math.max(textHeight(lines, words), 2 * bar + barGap);
    const row = { periods, lines, top, bottom: top + tallest + 2 * padding };
    top = row.bottom;
    return row;
  });
}

function headings(grid: Grid, measure: MeasureText): readonly Mark[] {
  const { sheet, slots, slot } = grid;
  const { labelWidth, slotHeading } = sheet;
  const font = { fontSize: sheet.words, bold: true };
  let start = 0;
  // A name broken within is no name: then all of them are short.
  const isWhole = slots.groups.every(
    ({ label, count }) => widestLine(label.split(' '), font, measure) <= count * slot - 2,
  );
  const groups = slots.groups.map(({ label: whole, short = whole, count }) => {
    const label = isWhole ? whole : short;
    const x = labelWidth + start * slot;
    start += count;
    const width = count * slot;
    return { x, width, lines: wrapText(label, { ...font, width: width - 2 }, measure) };
  });
  const height = Math.max(...groups.map(({ lines }) => textHeight(lines, sheet.words))) + 4;
  const y = -slotHeading - height;
  return [
    ...groups.map((group) => boxMark({ ...font, ...group, y, height, role: 'quiet' })),
    ...slots.labels.map((label, index) =>
      textMark({
        fontSize: sheet.smallWords,
        x: labelWidth + (index + 0.5) * slot,
        y: -slotHeading + 2,
        width: slot - 1,
        lines: [label],
        align: 'center',
        role: 'quiet',
      }),
    ),
  ];
}

function gridLines(
  { sheet, slots, slot, bottom, right }: Grid,
  rows: readonly PlacedRow[],
): readonly Mark[] {
  const heights = [0, ...rows.map((row) => row.bottom)];
  const starts = [0];
  for (const { count } of slots.groups) starts.push((starts.at(-1) ?? 0) + count);
  return [
    ...heights.map((y) =>
      lineMark({ role: 'quiet', from: { x: 0, y }, to: { x: right, y }, width: 0.5 }),
    ),
    ...starts.map((start) => {
      const x = sheet.labelWidth + start * slot;
      return lineMark({
        role: 'quiet',
        from: { x, y: -sheet.slotHeading },
        to: { x, y: bottom },
        width: 0.75,
      });
    }),
  ];
}

function drawRow({ periods, lines, top, bottom }: PlacedRow, grid: Grid): readonly Mark[] {
  const { words: fontSize, labelWidth, bar: height, barGap } = grid.sheet;
  const middle = (top + bottom) / 2;
  const labelTop = middle - textHeight(lines, fontSize) / 2;
  const width = labelWidth - 8;
  const label = lines.length === 0 ? [] : [textMark({ fontSize, x: 0, y: labelTop, width, lines })];
  return [
    ...label,
    ...bar([periods.plannedFrom, periods.plannedTo], grid).map((place) =>
      boxMark({ ...place, y: middle - height - barGap / 2, height, role: 'planned' }),
    ),
    ...bar([periods.actualFrom, periods.actualTo], grid).map((place) =>
      boxMark({ ...place, y: middle + barGap / 2, height, role: 'actual' }),
    ),
  ];
}

/** Place of a bar from the first slot of its start to the last of its end; none without a date. */
function bar(
  dates: readonly string[],
  { sheet, slots, slot }: Grid,
): readonly { readonly x: number; readonly width: number }[] {
  const [one, other] = known(dates);
  if (one === undefined) return [];
  const [start, end] =
    other === undefined ? [one, one] : isBefore(other, one) ? [other, one] : [one, other];
  const first = slots.slotOf(start.first);
  const last = slots.slotOf(end.last);
  if (first === null || last === null) return [];
  return [{ x: sheet.labelWidth + first * slot + 1, width: (last - first + 1) * slot - 2 }];
}

/** Below the bars or, where height is dear, in the empty corner over the activities. */
function legend({ sheet, bottom }: Grid, measure: MeasureText): readonly Mark[] {
  const font = { fontSize: sheet.smallWords, bold: false };
  const inCorner = sheet.legend === 'corner';
  const y = inCorner ? -sheet.slotHeading : bottom + 10;
  let x = inCorner ? 0 : sheet.labelWidth;
  const lower = (textHeight([''], sheet.smallWords) - sheet.bar) / 2;
  return (['planned', 'actual'] as const).flatMap((role) => {
    const lines = [scheduleBars[role]];
    const width = widestLine(lines, font, measure);
    const left = x;
    x += SAMPLE + 6 + width + 18;
    return [
      boxMark({ x: left, y: y + lower, width: SAMPLE, height: sheet.bar, role }),
      textMark({ ...font, x: left + SAMPLE + 6, y, width, lines, role: 'quiet' }),
    ];
  });
}

function momentsOf(row: SchedulePeriods): readonly DayOrMonth[] {
  return known([row.plannedFrom, row.plannedTo, row.actualFrom, row.actualTo]);
}

function known(dates: readonly string[]): readonly DayOrMonth[] {
  return dates.flatMap((date) => dayOrMonth(date) ?? []);
}

function altOf({ rows }: ScheduleInput, { unit }: ScheduleSlots): string {
  const moments = rows.flatMap(momentsOf);
  const [first, last] = [earliest(moments), latest(moments)];
  return scheduleAlt({
    rows: rows.length,
    planned: rows.filter((row) => dayOrMonth(row.plannedFrom) !== null).length,
    started: rows.filter((row) => dayOrMonth(row.actualFrom) !== null).length,
    span: first === null || last === null ? null : [first.iso, last.iso],
    unit,
  });
}
