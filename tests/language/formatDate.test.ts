import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth, formatShortDate } from '#language/formatDate.ts';
import { formatPeriod } from '#language/formatPeriod.ts';

describe('a printed date', () => {
  it('has the month in words', () => {
    expect(formatDate('2026-03-03')).toBe('3 Maret 2026');
    expect(formatMonth('2026-08-17')).toBe('Agustus 2026');
    expect(formatShortDate('2026-08-17')).toBe('17 Agu');
  });

  it('is a month where no more is known', () => {
    expect(formatDate('2026-06')).toBe('Juni 2026');
    expect(formatMonth('2026-06')).toBe('Juni 2026');
    expect(formatDate('2026-13')).toBe('2026-13');
  });

  it('is given back as it came when it is no date', () => {
    expect(formatDate('kemarin')).toBe('kemarin');
    expect(formatMonth('2026-02-30')).toBe('2026-02-30');
    expect(formatShortDate('')).toBe('');
  });
});

describe('a printed period', () => {
  it.each([
    ['2026-06-02', '2026-07-04', '2 Juni s.d. 4 Juli 2026'],
    ['2026-07-02', '2026-07-14', '2 s.d. 14 Juli 2026'],
    ['2025-12-29', '2026-01-03', '29 Desember 2025 s.d. 3 Januari 2026'],
    ['2026-07-02', '2026-07-02', '2 Juli 2026'],
    ['2026-07-02', '', 'mulai 2 Juli 2026'],
    ['', '2026-07-02', 'sampai 2 Juli 2026'],
    ['', '', ''],
    ['2026-06', '2026-08', 'Juni–Agustus 2026'],
    ['2026-06', '2026-06', 'Juni 2026'],
    ['2025-11', '2026-02', 'November 2025–Februari 2026'],
    ['2026-06', '', 'mulai Juni 2026'],
    ['', '2026-06', 'sampai Juni 2026'],
    ['2026-06-15', '2026-08', '15 Juni s.d. Agustus 2026'],
    ['2026-06', '2026-08-15', 'Juni s.d. 15 Agustus 2026'],
    ['2026-06-15', '2026-06', '15 Juni s.d. Juni 2026'],
    ['2026-06', '2026-06-15', 'Juni s.d. 15 Juni 2026'],
    ['Juni', '2026-07-02', 'Juni s.d. 2 Juli 2026'],
  ])('joins %s and %s as %s', (from, to, text) => {
    expect(formatPeriod(from, to)).toBe(text);
  });
});
