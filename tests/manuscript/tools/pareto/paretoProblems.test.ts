import { describe, expect, it } from 'vitest';
import { paretoProblems } from '#manuscript/tools/pareto/paretoProblems.ts';

describe('what is wrong with a Pareto', () => {
  it('is nothing for whole rows', () => {
    expect(paretoProblems([])).toBe('');
  });

  it('is told a reason at a time, and a nameless row is said to count', () => {
    expect(
      paretoProblems([
        { row: 2, reason: 'missing' },
        { row: 4, reason: 'unnamed' },
        { row: 5, reason: 'missing' },
        { row: 6, reason: 'negative' },
      ]),
    ).toBe(
      'Baris 2 dan 5 belum dihitung: jumlahnya kosong. Baris 6 belum dihitung: jumlahnya di bawah nol. Baris 4 dihitung, tetapi jenisnya belum dinamai.',
    );
  });

  it('names five rows and counts the others', () => {
    const problems = Array.from({ length: 3000 }, (_, index) => ({
      row: index + 1,
      reason: 'unreadable' as const,
    }));
    expect(paretoProblems(problems)).toBe(
      'Baris 1, 2, 3, 4, 5, dan 2995 baris lain belum dihitung: jumlahnya belum terbaca.',
    );
  });
});
