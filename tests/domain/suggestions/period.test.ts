import { describe, expect, it } from 'vitest';
import { offeredPeriods, registerWithin } from '#domain/suggestions/reading/period.ts';
import { offeredPeriodText, undatedText } from '#words/suggestions/recap.ts';
import { registerPeriod } from '#words/suggestions/printed.ts';
import { registerOf } from './registers.ts';

const register = registerOf([
  { title: 'a', day: '2026-01-05' },
  { title: 'b', day: '2026-03-31' },
  { title: 'c', day: '2026-06' },
  { title: 'd', day: '2026-06-30' },
  { title: 'e', day: '' },
  { title: 'f', day: { typed: 'minggu lalu' } },
]);

function titlesIn(from: string, to: string): readonly string[] {
  return registerWithin(register, { from, to }).register.suggestions.map(({ title }) => title);
}

describe('the period of a recap', () => {
  it('is offered for the quarters and months in which something came in, the latest first', () => {
    const { quarters, months } = offeredPeriods(register);
    expect(quarters.map(offeredPeriodText)).toEqual(['Triwulan II 2026', 'Triwulan I 2026']);
    expect(months.map(offeredPeriodText)).toEqual(['Juni 2026', 'Maret 2026', 'Januari 2026']);
  });

  it('holds what came in from its first to its last day', () => {
    expect(titlesIn('2026-01', '2026-03')).toEqual(['a', 'b']);
    expect(titlesIn('2026-06', '2026-06')).toEqual(['c', 'd']);
    expect(titlesIn('2026-03-31', '2026-03-31')).toEqual(['b']);
    expect(titlesIn('2026-02-01', '')).toEqual(['b', 'c', 'd']);
    expect(titlesIn('', '2026-01-05')).toEqual(['a']);
    expect(titlesIn('2026-07-01', '2026-01-01')).toEqual([]);
  });

  it('is that of the register it gives, and what has no day is told', () => {
    const quarter = registerWithin(register, { from: '2026-04', to: '2026-06' });
    expect(registerPeriod(quarter.register)).toBe('April–Juni 2026');
    expect(undatedText(quarter.undated)).toBe('2 saran tanpa tanggal tidak ikut dihitung.');
    expect(registerWithin(register, { from: '', to: '' })).toEqual({ register, undated: 0 });
  });
});
