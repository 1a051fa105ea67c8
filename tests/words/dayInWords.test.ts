import { expect, it } from 'vitest';
import { dayInWords, weekdayOf } from '#words/convention/dayInWords.ts';

it('writes a date out as minutes do', () => {
  expect(dayInWords('2026-11-30')).toBe(
    'Senin, tanggal tiga puluh bulan November tahun dua ribu dua puluh enam (30-11-2026)',
  );
  expect(dayInWords('2024-02-29')).toContain('Kamis, tanggal dua puluh sembilan bulan Februari');
});

it('says nothing of what is no date', () => {
  for (const text of ['', '2026-11', '2026-02-30', 'besok']) {
    expect(dayInWords(text)).toBe('');
    expect(weekdayOf(text)).toBe('');
  }
});
