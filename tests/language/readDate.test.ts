import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '#language/formatDate.ts';
import { readDate, readDayOrMonth, readMonth } from '#language/readDate.ts';

describe('reading a date', () => {
  it.each([
    '3 Maret 2026',
    '3/3/2026',
    '03-03-26',
    '2026-03-03',
    '2026-03-03T00:00:00Z',
    '3 Mar 2026',
    'Selasa, 3 Maret 2026',
    '3-Mar-26',
    '03.03.2026',
  ])('takes %s for 3 March 2026', (text) => {
    expect(readDate(text)).toEqual({ kind: 'date', iso: '2026-03-03' });
  });

  it.each([
    ['17 Agu 2026', '2026-08-17'],
    ['17 Agt 2026', '2026-08-17'],
    ['17 Aug 2026', '2026-08-17'],
    ['1 Mei 2026', '2026-05-01'],
    ['1 Pebruari 2026', '2026-02-01'],
    ['1 Nopember 1998', '1998-11-01'],
    ['1/1/98', '1998-01-01'],
    ['29-2-2024', '2024-02-29'],
  ])('takes %s for %s', (text, iso) => {
    expect(readDate(text)).toEqual({ kind: 'date', iso });
  });

  it.each([
    '31 Februari 2026',
    '3/25/2026',
    'besok',
    '29/2/2026',
    '3 Foo 2026',
    '2026',
    '0/1/2026',
  ])('calls %s unreadable', (text) => {
    expect(readDate(text)).toEqual({ kind: 'unreadable' });
  });

  it('knows an empty field', () => {
    expect(readDate('  ')).toEqual({ kind: 'empty' });
  });

  it('reads back every date that is printed', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDate(formatDate(iso))).toEqual({ kind: 'date', iso });
        expect(readDate(iso)).toEqual({ kind: 'date', iso });
      }),
    );
  });
});

describe('reading a day or a month', () => {
  it.each([
    'Juni 2026',
    'juni 2026',
    'Jun 2026',
    'Jun-26',
    "Jun '26",
    'Juni, 2026',
    'bulan Juni 2026',
    'Bln. Juni 2026',
    'Juni tahun 2026',
    'June 2026',
    '06/2026',
    '6/2026',
    '6 / 2026',
    '06-2026',
    '06.2026',
    '2026-06',
    '2026/06',
  ])('takes %s for June 2026', (text) => {
    expect(readMonth(text)).toBe('2026-06');
    expect(readDayOrMonth(text)).toEqual({ kind: 'date', iso: '2026-06' });
    expect(readDate(text)).toEqual({ kind: 'unreadable' });
  });

  it.each(['3 Juni 2026', '3/6/2026', '2026-06-03', '3-Jun-26'])(
    'takes %s for a day of it',
    (text) => {
      expect(readDayOrMonth(text)).toEqual({ kind: 'date', iso: '2026-06-03' });
    },
  );

  it.each(['Juni', '13/2026', '0/2026', '2026-13', 'Juni–Agustus 2026', 'awal Juni 2026', '2026'])(
    'calls %s neither',
    (text) => {
      expect(readDayOrMonth(text)).toEqual({ kind: 'unreadable' });
    },
  );

  it('reads back every month that is printed', () => {
    const months = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(months, ([year, month]) => {
        const iso = `${year}-${String(month).padStart(2, '0')}`;
        expect(readMonth(formatDate(iso))).toBe(iso);
        expect(readMonth(iso)).toBe(iso);
      }),
    );
  });
});
