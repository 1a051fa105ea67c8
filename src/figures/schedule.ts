import { formatDate } from '#language/formatDate.ts';
import { calendarDay } from '#language/months.ts';
import type { Diagram, Mark, MeasureText } from './figure.ts';
import { boxMark, frameMarks, lineMark, textHeight, textMark } from './marks.ts';
import { scheduleSlots, type ScheduleSlots } from './scheduleSlots.ts';
import { widestLine, wrapText } from './wrapText.ts';

/** Planned and actual periods, one row each. Dates are ISO dates or empty; what is no date draws no bar. */
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

const FONT = { fontSize: 9.5, bold: false };
const SMALL = { fontSize: 8.5, bold: false };
const PORTRAIT_WIDTH = 397;
const LANDSCAPE_WIDTH = 640;
const LABEL_WIDTH = 120;
const NARROWEST_SLOT = 15;
const WIDEST_SLOT = 24;
const BAR = 8;
const BAR_GAP = 2;
const PADDING = 5;
const MARGIN = 4;

/**
 * A Gantt chart in points: planned periods as outlines, actual ones solid beneath them.
 *
 * Bars fill whole slots. A period with one date fills that slot; one whose dates are reversed is drawn as meant. Without
 * any date the empty grid remains.
 */
export function layoutSchedule(input: ScheduleInput, measure: MeasureText): Diagram {
  const slots = scheduleSlots(input.rows.flatMap(datesOf));
  const room = LABEL_WIDTH + slots.labels.length * NARROWEST_SLOT;
  const landscape = room > PORTRAIT_WIDTH;
  const width = (landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH) - 2 * MARGIN - LABEL_WIDTH;
  const slot = Math.min(WIDEST_SLOT, width / slots.labels.length);
  const rows = placeRows(input.rows, measure);
  const bottom = rows.at(-1)?.bottom ?? 0;
  const grid: Grid = { slots, slot, bottom, right: LABEL_WIDTH + slots.labels.length * slot };
  const marks = [
    ...headings(grid, measure),
    ...gridLines(grid, rows),
    ...rows.flatMap((row) => drawRow(row, grid)),
    ...legend(grid, measure),
  ];
  return {
    kind: 'diagram',
    title: 'Jadwal rencana dan realisasi',
    alt: describe(input, slots),
    landscape,
    ...frameMarks(marks, MARGIN),
  };
}

interface Grid {
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
function placeRows(rows: ScheduleInput['rows'], measure: MeasureText): readonly PlacedRow[] {
  let top = 0;
  return rows.map((periods) => {
    const lines = wrapText(periods.label, { ...FONT, width: LABEL_WIDTH - 8 }, measure);
    const tallest = Math.max(textHeight(lines, FONT.fontSize), 2 * BAR + BAR_GAP);
    const row = { periods, lines, top, bottom: top + tallest + 2 * PADDING };
    top = row.bottom;
    return row;
  });
}

const SLOT_HEADING = 14;

function headings({ slots, slot }: Grid, measure: MeasureText): readonly Mark[] {
  let start = 0;
  const groups = slots.groups.map(({ label, count }) => {
    const x = LABEL_WIDTH + start * slot;
    start += count;
    const width = count * slot;
    const lines = wrapText(label, { ...FONT, bold: true, width: width - 2 }, measure);
    return { x, width, lines };
  });
  const height = Math.max(...groups.map(({ lines }) => textHeight(lines, FONT.fontSize))) + 4;
  return [
    ...groups.map(({ x, width, lines }) =>
      boxMark({
        ...FONT,
        x,
        y: -SLOT_HEADING - height,
        width,
        height,
        lines,
        bold: true,
        role: 'quiet',
      }),
    ),
    ...slots.labels.map((label, index) =>
      textMark({
        ...SMALL,
        x: LABEL_WIDTH + (index + 0.5) * slot,
        y: -SLOT_HEADING + 2,
        width: slot - 1,
        lines: [label],
        align: 'center',
        role: 'quiet',
      }),
    ),
  ];
}

function gridLines(
  { slots, slot, bottom, right }: Grid,
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
      const x = LABEL_WIDTH + start * slot;
      return lineMark({
        role: 'quiet',
        from: { x, y: -SLOT_HEADING },
        to: { x, y: bottom },
        width: 0.75,
      });
    }),
  ];
}

function drawRow({ periods, lines, top, bottom }: PlacedRow, grid: Grid): readonly Mark[] {
  const middle = (top + bottom) / 2;
  const labelTop = middle - textHeight(lines, FONT.fontSize) / 2;
  const width = LABEL_WIDTH - 8;
  const label = lines.length === 0 ? [] : [textMark({ ...FONT, x: 0, y: labelTop, width, lines })];
  return [
    ...label,
    ...bar([periods.plannedFrom, periods.plannedTo], grid).map((place) =>
      boxMark({ ...place, y: middle - BAR - BAR_GAP / 2, height: BAR, role: 'planned' }),
    ),
    ...bar([periods.actualFrom, periods.actualTo], grid).map((place) =>
      boxMark({ ...place, y: middle + BAR_GAP / 2, height: BAR, role: 'actual' }),
    ),
  ];
}

/** Place of a bar across the slots of its dates; none without a date. */
function bar(
  dates: readonly string[],
  { slots, slot }: Grid,
): readonly { readonly x: number; readonly width: number }[] {
  const taken = dates.map(slots.slotOf).filter((index) => index !== null);
  if (taken.length === 0) return [];
  const first = Math.min(...taken);
  const last = Math.max(...taken);
  return [{ x: LABEL_WIDTH + first * slot + 1, width: (last - first + 1) * slot - 2 }];
}

function legend({ bottom }: Grid, measure: MeasureText): readonly Mark[] {
  const y = bottom + 10;
  let x = LABEL_WIDTH;
  return (['planned', 'actual'] as const).flatMap((role) => {
    const lines = [role === 'planned' ? 'rencana' : 'realisasi'];
    const width = widestLine(lines, SMALL, measure);
    const left = x;
    x += 24 + width + 18;
    return [
      boxMark({ x: left, y: y + 1, width: 18, height: BAR, role }),
      textMark({ ...SMALL, x: left + 24, y, width, lines, role: 'quiet' }),
    ];
  });
}

function datesOf(row: SchedulePeriods): readonly string[] {
  return [row.plannedFrom, row.plannedTo, row.actualFrom, row.actualTo].filter(
    (date) => calendarDay(date) !== null,
  );
}

function describe({ rows }: ScheduleInput, { unit }: ScheduleSlots): string {
  const dates = rows.flatMap(datesOf).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return 'Jadwal belum bertanggal.';
  const planned = rows.filter((row) => calendarDay(row.plannedFrom) !== null).length;
  const started = rows.filter((row) => calendarDay(row.actualFrom) !== null).length;
  return [
    `Jadwal ${rows.length} kegiatan per ${unit}, ${formatDate(first)} s.d. ${formatDate(last)}.`,
    `${planned} sudah direncanakan, ${started} sudah dimulai.`,
  ].join(' ');
}
