import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOrMonth, earliest, isBefore, isBeforeOrOn, latest } from '#language/dayOrMonth.ts';
import type { DayOrMonth } from '#language/dayOrMonth.ts';
import { areUnlike, formatLength, periodLength } from '#language/periodLength.ts';

function known(iso: string): DayOrMonth {
  const moment = dayOrMonth(iso);
  if (moment === null) throw new Error(`${iso} is neither day nor month.`);
  return moment;
}

const [june, july] = [known('2026-06'), known('2026-07')];
const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('a day or a month', () => {
  it('lies between its first and its last day', () => {
    expect(known('2026-06-03')).toEqual({
      iso: '2026-06-03',
      first: '2026-06-03',
      last: '2026-06-03',
    });
    expect(known('2024-02')).toEqual({ iso: '2024-02', first: '2024-02-01', last: '2024-02-29' });
    expect(['', 'Juni', '2026', '2026-13', '2026-02-30'].map(dayOrMonth)).toEqual(
      Array(5).fill(null),
    );
  });

  it('is neither before nor after a day inside it, nor itself, nor what nobody knows', () => {
    for (const other of [known('2026-06-01'), known('2026-06-30'), june, null]) {
      expect([isBefore(june, other), isBefore(other, june)]).toEqual([false, false]);
      expect([isBeforeOrOn(june, other), isBeforeOrOn(other, june)]).toEqual([false, false]);
    }
    expect(isBefore(june, known('2026-07-01'))).toBe(true);
    expect(isBefore(known('2026-05-31'), june)).toBe(true);
    expect(isBefore(june, july)).toBe(true);
    expect(isBefore(july, june)).toBe(false);
  });

  it('counts as on a limit where both are the very day', () => {
    const day = known('2026-06-03');
    expect([isBeforeOrOn(day, day), isBefore(day, day)]).toEqual([true, false]);
    expect(isBeforeOrOn(day, july)).toBe(true);
  });

  it('is before another only where every day that it can be is', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const isMonthBefore = isBefore(known(one.slice(0, 7)), known(other.slice(0, 7)));
        if (isMonthBefore) expect(one < other).toBe(true);
        expect(isBefore(known(one), known(other))).toBe(one < other);
      }),
    );
  });

  it('is the earliest that begins first and the latest that ends last', () => {
    const moments = ['2026-06-15', '2026-06', '2026-07-01'].map(known);
    expect([earliest(moments)?.iso, latest(moments)?.iso]).toEqual(['2026-06', '2026-07-01']);
    expect(latest(moments.slice(0, 2))?.iso).toBe('2026-06');
    expect([earliest([]), latest([])]).toEqual([null, null]);
  });
});

describe('the length of a period', () => {
  const of = (from: string, to: string) => periodLength(dayOrMonth(from), dayOrMonth(to));

  it('is in days between days and in months between months', () => {
    expect(of('2026-06-03', '2026-06-05')).toMatchObject({ count: 3, unit: 'day' });
    expect(of('2025-11', '2026-01')).toMatchObject({ count: 3, unit: 'month' });
    expect(of('2026-06', '2026-06')).toMatchObject({ count: 1, atLeast: 1, atMost: 30 });
    expect(
      [of('2026-06-03', '2026-06-03'), of('2026-06', '2026-08')].map(
        (each) => each && formatLength(each),
      ),
    ).toEqual(['1 hari', '3 bulan']);
  });

  it('is unknown with an end missing, one that is a month, or one before the other', () => {
    const pairs = [
      ['2026-06', ''],
      ['', '2026-06'],
      ['2026-06-03', '2026-06'],
      ['2026-07', '2026-06'],
    ];
    expect(pairs.map(([from = '', to = '']) => of(from, to))).toEqual([null, null, null, null]);
  });

  it('holds days of which nobody knows against none', () => {
    const [month, year] = [of('2026-06', '2026-06'), of('2025-01', '2025-12')];
    expect(areUnlike(month, of('2026-05', '2026-06'))).toBe(false);
    expect(areUnlike(month, of('2026-06-02', '2026-06-20'))).toBe(false);
    expect(areUnlike(month, year)).toBe(true);
    expect(areUnlike(of('2026-06-01', '2026-06-30'), year)).toBe(true);
    expect(areUnlike(year, null)).toBe(false);
  });
});
