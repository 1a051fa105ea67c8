import { describe, expect, it } from 'vitest';
import { terms, termsIn } from '#words/terms.ts';

const namesIn = (...texts: readonly string[]) => termsIn(texts).map(({ name }) => name);

describe('the words of the trade', () => {
  it('are found where they stand, each once', () => {
    expect(namesIn('Aturan ½N + 1 dibaca berbeda-beda', 'N pada ½N + 1')).toEqual(['½N + 1']);
    expect(namesIn('APKL lalu USG')).toEqual(['APKL', 'USG']);
    expect(namesIn('Rencana perbaikan (5W2H)')).toEqual(['5W2H']);
  });

  it('are the longest that are meant', () => {
    expect(namesIn('Calon akar penyebab')).toEqual(['Calon akar']);
    expect(namesIn('Cpk')).toEqual(['Cpk']);
    expect(namesIn('Cp dan Cpk')).toEqual(['Cpk', 'Cp']);
  });

  it('are no parts of other words, and no common words in small letters', () => {
    expect(namesIn('medianya, strategi, carl, smart, pp')).toEqual([]);
    expect(namesIn('Jadwal kegiatan')).toEqual([]);
  });

  it('mean something that fits one line of a small window, and end it', () => {
    for (const { name, meaning } of terms) {
      expect(meaning.length, name).toBeLessThanOrEqual(140);
      expect(meaning, name).toMatch(/\.$/u);
    }
  });

  it('are each found by every name they have', () => {
    for (const { name, also = [] } of terms)
      for (const word of [name, ...also]) expect(namesIn(`Kata ${word} di sini`)).toEqual([name]);
  });
});
