import { readMonth } from '#language/readDate.ts';
import { momentOf } from '#intake/reading/cellValue.ts';
import { readToken } from '#intake/cells/readToken.ts';
import { textAt } from '#intake/reading/grid.ts';
import type { ReadColumn, Reading } from '#intake/reading/readTable.ts';
import { wordsAt } from '#intake/targets/cellAnswers.ts';
import type { TakenColumn } from '#intake/targets/target.ts';
import type { Placed } from './placeColumns.ts';
import { readPeriod } from './readPeriod.ts';
import type { Period } from './readPeriod.ts';

/** What the marks of a timetable say, row by row. */
export interface ScheduleMarks {
  readonly columns: readonly TakenColumn[];
  readonly isHeld: (row: number) => boolean;
  /** Days or months of a row, by the names of their fields. */
  readonly at: (row: number) => Readonly<Record<string, string>>;
}

export const noMarks: ScheduleMarks = { columns: [], isHeld: () => false, at: () => ({}) };

/** A column of a timetable whose cells are marked rather than written: the days or the month that its head names. */
interface MarkedColumn {
  readonly column: ReadColumn;
  readonly period: Period;
}

/**
 * A timetable of weeks, days or months in which rows are marked. A week of a month stands for its month: on which days it
 * begins and ends nobody has said. What was planned and what was done are told apart by a column or by the marks
 * themselves; marks that say neither are of the plan.
 */
export function scheduleMarks(
  reading: Reading,
  placed: readonly Placed[],
  fields: StageFields,
): ScheduleMarks {
  const taken = new Set(placed.map(({ column }) => column));
  const free = reading.columns.filter((column) => !taken.has(column) && column.name !== '');
  const columns = markedColumns(reading, free);
  if (columns.length < 2) return noMarks;
  const side = reading.columns.find((column) => !taken.has(column) && isStages(reading, column));
  const stageAt = (row: number): Stage | null => stageOf(wordsAt(reading, row, side));
  return {
    columns: columns.map(({ column: { at, name } }) => ({
      at,
      name,
      kind: 'day',
      place: fields.planned[0],
    })),
    isHeld: (row) => reach(reading, row, { columns, is: () => true }) !== null,
    at: (row) => {
      const own = stageAt(row);
      const found = (['planned', 'actual'] as const).flatMap((stage) => {
        const is = (mark: string): boolean => (own ?? stageOf(mark) ?? 'planned') === stage;
        const period = reach(reading, row, { columns, is });
        const [from, to] = fields[stage] ?? [];
        if (period === null || from === undefined || to === undefined) return [];
        return [[from, period.from] as const, [to, period.to] as const];
      });
      return Object.fromEntries(found);
    },
  };
}

type Stage = 'planned' | 'actual';

/** The fields that hold from when and to when; a plan alone has nothing that was done. */
export interface StageFields {
  readonly planned: readonly [from: string, to: string];
  readonly actual?: readonly [from: string, to: string] | undefined;
}

function isStages(reading: Reading, column: ReadColumn): boolean {
  const texts = reading.data
    .map((row) => wordsAt(reading, row, column))
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => stageOf(text) !== null);
}

const MARK = /^(?:[xv*✓✔√■█▓▒░●•]+|p|r|plan|rencana|realisasi)$/i;
const NOTHING = /^[-–—]*$/;

/** Columns whose heads name days or months and whose cells hold nothing but marks. */
function markedColumns(reading: Reading, columns: readonly ReadColumn[]): readonly MarkedColumn[] {
  const year = yearIn(reading);
  return columns.flatMap((column): MarkedColumn[] => {
    const period = periodOf(reading, column, year);
    return period !== null && isMarked(reading, column) ? [{ column, period }] : [];
  });
}

function isMarked({ grid, data }: Reading, { at }: ReadColumn): boolean {
  return data.every((row) => {
    const text = textAt(grid, row, at);
    return NOTHING.test(text) || MARK.test(text);
  });
}

/** Whether a text says that something was planned, or was done; `null` for neither. */
function stageOf(text: string): Stage | null {
  if (/^(?:p|plan|rencana|renc|target)\.?$/i.test(text)) return 'planned';
  return /^(?:r|real|realisasi|pelaksanaan|actual|aktual)\.?$/i.test(text) ? 'actual' : null;
}

/** What the marks of a row reach over, of a kind of mark; `null` where it has none. */
function reach(
  { grid }: Reading,
  row: number,
  {
    columns,
    is,
  }: { readonly columns: readonly MarkedColumn[]; readonly is: (mark: string) => boolean },
): Period | null {
  const held = columns.filter(({ column }) => {
    const text = textAt(grid, row, column.at);
    return !NOTHING.test(text) && is(text);
  });
  const [first] = held;
  const last = held.at(-1);
  return first === undefined || last === undefined
    ? null
    : { from: first.period.from, to: last.period.to };
}

/** "Juni 2026 Minggu 2", "Jun 2", "1-7 Juni 2026" or a day, with the year of the titles where the head has none. */
function periodOf(reading: Reading, { name, at }: ReadColumn, year: string): Period | null {
  const { grid, heads, writing } = reading;
  const lowest = heads.at(-1) ?? -1;
  const format = grid.block[lowest]?.[at]?.format;
  if (format?.kind === 'day' || format?.kind === 'month') return same(format.iso);
  const day = momentOf(readToken({ text: name }, name), writing.dates);
  if (day !== null) return same(day);
  const span = readPeriod(name) ?? readPeriod(`${name} ${year}`);
  if (span !== null) return span;
  const [, month = '', own = ''] =
    /^([a-z]{3,9})\.?(?: ?['’]?(\d{4}))?(?: (?:(?:minggu|mg|mgg|pekan|m|w|week)\.? ?)?(?:ke[- ]?)?(?:\d|i{1,3}|iv|v))?$/i.exec(
      name.trim(),
    ) ?? [];
  if (month === '') return null;
  const iso = readMonth(`${month} ${own || year}`);
  return iso === null ? null : same(iso);
}

function same(iso: string): Period {
  return { from: iso, to: iso };
}

/** The one year that a title or a head names; empty for none, and for several. */
function yearIn({ grid, rows, heads }: Reading): string {
  const years = rows.flatMap(({ kind }, row) =>
    kind === 'title' || heads.includes(row)
      ? (grid.texts[row] ?? []).flatMap((text) => text.match(/\b20\d\d\b/g) ?? [])
      : [],
  );
  const [year = '', ...others] = new Set(years);
  return others.length === 0 ? year : '';
}
