import { calendarDay, monthName, shortMonthName } from '#language/months.ts';
import { slotUnits, unknownMonth, yearsHead } from '#words/drawings/schedule.ts';

/** The columns of a schedule: equal slots under group headings. */
export interface ScheduleSlots {
  readonly groups: readonly {
    readonly label: string;
    /** Where the whole name finds no room; nothing where there is no shorter one. */
    readonly short?: string;
    readonly count: number;
  }[];
  /** What each slot is called under its group. */
  readonly labels: readonly string[];
  /** Slot of an ISO date, or `null` where it is none. */
  readonly slotOf: (iso: string) => number | null;
  /** What one slot is, for the text alternative. */
  readonly unit: string;
}

const WEEKS_IN_MONTH = 4;
/** A year in weeks still stands on a sheet on its side. */
const MOST_WEEKS = 48;
/** More months than these leave no room for their whole names above four weeks. */
const MOST_NAMED_MONTHS = 7;
const MOST_SLOTS = 28;
const EMPTY_MONTHS = 3;

/**
 * Slots for all the given dates: weeks grouped by month, for long periods months grouped by year, then years.
 *
 * As on the forms of Indonesian offices a month has four weeks: days 1–7, 8–14, 15–21, and the rest.
 */
export function scheduleSlots(dates: readonly string[]): ScheduleSlots {
  const months = dates.map(monthIndex).filter((month) => month !== null);
  if (months.length === 0) return emptySlots();
  const first = months.reduce((one, other) => Math.min(one, other));
  const last = months.reduce((one, other) => Math.max(one, other));
  if ((last - first + 1) * WEEKS_IN_MONTH <= MOST_WEEKS) return weekSlots(first, last);
  if (last - first + 1 <= MOST_SLOTS) return monthSlots(first, last);
  return yearSlots(Math.floor(first / 12), Math.floor(last / 12));
}

/** Months since the year 0, or `null` where the text is no date. */
function monthIndex(iso: string): number | null {
  const date = calendarDay(iso);
  return date === null ? null : date.year * 12 + date.month - 1;
}

function emptySlots(): ScheduleSlots {
  const groups = range(1, EMPTY_MONTHS).map((month) => ({
    label: unknownMonth(month),
    count: WEEKS_IN_MONTH,
  }));
  return { groups, labels: weekLabels(EMPTY_MONTHS), slotOf: () => null, unit: slotUnits.week };
}

function weekSlots(first: number, last: number): ScheduleSlots {
  const months = range(first, last);
  const name = months.length > MOST_NAMED_MONTHS ? shortMonthName : monthName;
  return {
    groups: months.map((month) => ({
      label: `${name((month % 12) + 1)} ${Math.floor(month / 12)}`,
      short: `${shortMonthName((month % 12) + 1)} ${Math.floor(month / 12)}`,
      count: WEEKS_IN_MONTH,
    })),
    labels: weekLabels(months.length),
    slotOf: (iso) => {
      const date = calendarDay(iso);
      if (date === null) return null;
      const week = Math.min(WEEKS_IN_MONTH - 1, Math.floor((date.day - 1) / 7));
      return (date.year * 12 + date.month - 1 - first) * WEEKS_IN_MONTH + week;
    },
    unit: slotUnits.week,
  };
}

function monthSlots(first: number, last: number): ScheduleSlots {
  const months = range(first, last);
  const years = range(Math.floor(first / 12), Math.floor(last / 12));
  return {
    groups: years.map((year) => ({
      label: String(year),
      count: months.filter((month) => Math.floor(month / 12) === year).length,
    })),
    labels: months.map((month) => String((month % 12) + 1)),
    slotOf: (iso) => shifted(monthIndex(iso), first),
    unit: slotUnits.month,
  };
}

/** A slip of the pen may span centuries; several years then share a slot. */
function yearSlots(first: number, last: number): ScheduleSlots {
  const step = Math.ceil((last - first + 1) / MOST_SLOTS);
  const count = Math.ceil((last - first + 1) / step);
  return {
    groups: [{ label: yearsHead(first, last), count }],
    labels: range(1, count).map(String),
    slotOf: (iso) => {
      const month = monthIndex(iso);
      return month === null ? null : Math.floor((Math.floor(month / 12) - first) / step);
    },
    unit: step === 1 ? slotUnits.year : `${step} ${slotUnits.year}`,
  };
}

function shifted(value: number | null, by: number): number | null {
  return value === null ? null : value - by;
}

function weekLabels(months: number): readonly string[] {
  return range(1, months).flatMap(() => range(1, WEEKS_IN_MONTH).map(String));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
