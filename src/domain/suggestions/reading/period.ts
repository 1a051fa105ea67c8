import type { Register } from '#domain/suggestions/schema/register.ts';
import { dateOf } from '#domain/tools/atoms.ts';

/** A time of which a recap tells: ISO dates or months, both within; an empty one is no limit. */
export interface RecapPeriod {
  readonly from: string;
  readonly to: string;
}

/** Months and quarters in which something came in, the latest first. */
export interface OfferedPeriods {
  readonly quarters: readonly RecapPeriod[];
  readonly months: readonly RecapPeriod[];
}

export function offeredPeriods({ suggestions }: Pick<Register, 'suggestions'>): OfferedPeriods {
  const months = new Set(
    suggestions.flatMap(({ day }) => {
      const first = dateOf(day)?.first;
      return first === undefined ? [] : [first.slice(0, MONTH)];
    }),
  );
  const quarters = new Map([...months].map(quarterOf).map((one) => [one.from, one]));
  const latest = (one: RecapPeriod, other: RecapPeriod): number =>
    one.from < other.from ? 1 : one.from > other.from ? -1 : 0;
  return {
    quarters: [...quarters.values()].toSorted(latest),
    months: [...months].map((month) => ({ from: month, to: month })).toSorted(latest),
  };
}

/** Letters of an ISO month. */
const MONTH = 7;

function quarterOf(month: string): RecapPeriod {
  const [year = '', number = ''] = month.split('-');
  const first = Math.floor((Number(number) - 1) / 3) * 3 + 1;
  const named = (one: number): string => `${year}-${String(one).padStart(2, '0')}`;
  return { from: named(first), to: named(first + 2) };
}

/** A register as far as a period goes. */
export interface WithinPeriod {
  /** The same register, of that period, with what came in within it. */
  readonly register: Register;
  /** Suggestions of which nobody knows when they came in, and which are therefore not in it. */
  readonly undated: number;
}

/** What came in within a period. A month counts where it begins within; without limits all of it is meant. */
export function registerWithin(register: Register, { from, to }: RecapPeriod): WithinPeriod {
  const [begin, end] = [dateOf(from)?.first, dateOf(to)?.last];
  if (begin === undefined && end === undefined) return { register, undated: 0 };
  const dated = register.suggestions.flatMap((one) => {
    const first = dateOf(one.day)?.first;
    return first === undefined ? [] : [{ one, first }];
  });
  const within = dated.filter(
    ({ first }) => (begin === undefined || first >= begin) && (end === undefined || first <= end),
  );
  return {
    register: {
      ...register,
      periodFrom: from,
      periodTo: to,
      suggestions: within.map(({ one }) => one),
    },
    undated: register.suggestions.length - dated.length,
  };
}
