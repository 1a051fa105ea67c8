import type { Method } from '#domain/method/method.ts';
import type { Day } from '#domain/tools/atoms.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { dayOrMonth, isBefore, isMonth } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';
import { shortMonthName } from '#language/months.ts';
import { cell, tableAnchor } from '#manuscript/blocks/table.ts';
import type { Table, TableCell } from '#manuscript/manuscript.ts';
import { scheduleRows } from '#manuscript/drawings/scheduleRows.ts';
import type { Scheduled } from '#manuscript/drawings/scheduleRows.ts';

/** More months than this make columns too narrow for the days in them. */
const MOST_MONTHS = 12;
/** Stands in a month of which no day was noted. */
const WHOLE_MONTH = '•';
/** What all months together may take, in the weight of columns, so that the page is not turned for them. */
const MONTHS_WEIGHT = 11;

/**
 * The schedule as offices draw it: months across, and for each step a row for what was planned and one for what was
 * done. A cell names the days of its month, so that a copier may lose its shade. Nothing while nothing is dated.
 */
export function scheduleGrid(scheduled: Scheduled, method: Method): readonly Table[] {
  const rows = scheduleRows(scheduled, method).map(({ number, name, cycle, planned, actual }) => ({
    name: `${number}. ${name}${cycle === '' ? '' : ` (${cycle})`}`,
    planned: spanOf(planned.from, planned.to),
    actual: spanOf(actual.from, actual.to),
  }));
  const spans = rows.flatMap(({ planned, actual }) => [planned, actual]).filter(isSpan);
  const months = monthsOf(spans);
  if (months.length === 0 || months.length > MOST_MONTHS) return [];
  const areDays = spans.every(({ from, to }) => !isMonth(from) && !isMonth(to));
  const years = new Set(months.map((month) => month.slice(0, 4)));
  return [
    {
      kind: 'table',
      caption: '',
      anchor: tableAnchor('schedule', 'grid'),
      columns: [
        { title: 'Langkah', weight: 5, align: 'start' },
        { title: '', weight: 1.1, align: 'center' },
        ...months.map((month) => ({
          title: monthTitle(month, years.size),
          weight: Math.min(1.5, MONTHS_WEIGHT / months.length),
          align: 'center' as const,
        })),
      ],
      rows: rows.flatMap(({ name, planned, actual }) => [
        {
          cells: [
            { ...cell(name), rowSpan: 2 },
            cell('R'),
            ...months.map((month) => dayCell(planned, month)),
          ],
          style: 'plain' as const,
        },
        {
          cells: [cell('P'), ...months.map((month) => done(dayCell(actual, month)))],
          style: 'plain' as const,
        },
      ]),
      note: `R = rencana, P = pelaksanaan; angka ialah tanggal${areDays ? '' : `, ${WHOLE_MONTH} ialah bulan yang tanggalnya tidak dicatat`}.`,
      section: 'schedule',
      frame: 'boxed',
    },
  ];
}

interface Span {
  readonly from: DayOrMonth;
  readonly to: DayOrMonth;
}

function spanOf(from: Day, to: Day): Span | null {
  const [first, last] = [dateOf(from) ?? dateOf(to), dateOf(to) ?? dateOf(from)];
  return first === null || last === null || isBefore(last, first)
    ? null
    : { from: first, to: last };
}

function isSpan(span: Span | null): span is Span {
  return span !== null;
}

/** Every month from the first to the last of all spans, "2026-05". */
function monthsOf(spans: readonly Span[]): readonly string[] {
  const ends = spans.flatMap(({ from, to }) => [monthOf(from), monthOf(to)]).toSorted();
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  const all: string[] = [];
  for (let at = 0; at <= MOST_MONTHS; at += 1) {
    const months = month - 1 + at;
    const name = `${year + Math.floor(months / 12)}-${`${(months % 12) + 1}`.padStart(2, '0')}`;
    all.push(name);
    if (name === last) return all;
  }
  return all;
}

/** "2026-05". */
function monthOf({ iso }: DayOrMonth): string {
  return iso.slice(0, 7);
}

function monthTitle(month: string, years: number): string {
  const name = shortMonthName(Number(month.slice(5)));
  return years > 1 ? `${name} ’${month.slice(2, 4)}` : name;
}

/**
 * "3–17" where the span covers part of the month, "3–31" where it goes on, a dot where it names the month alone; empty
 * outside it.
 */
function dayCell(span: Span | null, month: string): TableCell {
  if (span === null || month < monthOf(span.from) || month > monthOf(span.to)) {
    return { lines: [''] };
  }
  const ends = [span.from, span.to];
  const inside = ends.filter((end) => monthOf(end) === month);
  if (inside.some(isMonth) || ends.every(isMonth)) return { lines: [WHOLE_MONTH] };
  const first = monthOf(span.from) === month ? Number(span.from.iso.slice(8)) : 1;
  const last = Number(
    monthOf(span.to) === month ? span.to.iso.slice(8) : dayOrMonth(month)?.last.slice(8),
  );
  return { lines: [first === last ? `${first}` : `${first}–${last}`] };
}

/** What was done is solid, what was planned is not: words on hatching cannot be read. */
function done(days: TableCell): TableCell {
  return days.lines.every((line) => line === '') ? days : { ...days, fill: 'actual' };
}
