import { isMonth } from './dayOrMonth.ts';
import type { DayOrMonth } from './dayOrMonth.ts';
import { formatQuantity } from './formatQuantity.ts';
import { calendarMonth } from './months.ts';

/** How long a period is: in days where both its ends are days, in months where both are months, both ends counted. */
export interface PeriodLength {
  readonly count: number;
  readonly unit: 'day' | 'month';
  /** In days: what it is at least and at most, whatever days its months stand for. */
  readonly atLeast: number;
  readonly atMost: number;
}

const DAY = 86_400_000;

/** `null` where an end is missing, only one is a month, or the end comes first. */
export function periodLength(from: DayOrMonth | null, to: DayOrMonth | null): PeriodLength | null {
  if (from === null || to === null || to.first < from.first) return null;
  if (isMonth(from) !== isMonth(to)) return null;
  const atMost = daysBetween(from.first, to.last);
  if (!isMonth(from)) return { count: atMost, unit: 'day', atLeast: atMost, atMost };
  const count = monthNumber(to) - monthNumber(from) + 1;
  const atLeast = count === 1 ? 1 : daysBetween(from.last, to.first);
  return { count, unit: 'month', atLeast, atMost };
}

/**
 * Whether two periods are surely apart by more than a tenth of the longer: equal numbers of working days may differ by a
 * day or two, and days of which nobody knows are held against none.
 */
export function areUnlike(one: PeriodLength | null, other: PeriodLength | null): boolean {
  if (one === null || other === null) return false;
  const [shorter, longer] = one.atMost < other.atMost ? [one, other] : [other, one];
  return longer.atLeast - shorter.atMost > 0.1 * longer.atLeast;
}

/** "29 hari", "3 bulan". */
export function formatLength({ count, unit }: PeriodLength): string {
  return formatQuantity(count, unit === 'day' ? 'hari' : 'bulan');
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

function monthNumber({ iso }: DayOrMonth): number {
  const { year, month } = calendarMonth(iso) ?? { year: 0, month: 0 };
  return year * 12 + month;
}
