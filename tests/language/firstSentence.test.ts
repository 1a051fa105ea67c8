import { describe, expect, it } from 'vitest';
import { firstSentence } from '#language/firstSentence.ts';

describe('firstSentence', () => {
  it('ends at the first full stop before a capital', () => {
    expect(firstSentence('Dua jenis menonjol. Sisanya kecil.')).toBe('Dua jenis menonjol.');
  });

  it('does not end at the dots of numbers and periods', () => {
    expect(firstSentence('Biaya Rp1.250.000 pada 1 s.d. Juni 2026 turun. Bagus.')).toBe(
      'Biaya Rp1.250.000 pada 1 s.d. Juni 2026 turun.',
    );
  });

  it('leaves a single sentence as it is', () => {
    expect(firstSentence(' Belum ada data ')).toBe('Belum ada data');
  });
});
