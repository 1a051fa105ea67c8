import { describe, expect, it } from 'vitest';
import { keptTogether, keptWhereRoomy } from '#manuscript/measure/keptTogether.ts';

/** With the space at which no line ends drawn as "_". */
function drawn(text: string): string {
  return keptTogether(text).replaceAll('\u00a0', '_');
}

describe('what no line tears apart', () => {
  it.each([
    ['sampai 4 Januari s.d. 6 Februari 2027', 'sampai 4_Januari s.d. 6_Februari 2027'],
    ['turun dari 28 menit menjadi 11 menit.', 'turun dari 28_menit menjadi 11_menit.'],
    ['disajikan pada Gambar 2.1 dan Tabel 3', 'disajikan pada Gambar_2.1 dan Tabel_3'],
    ['kembali ke langkah 2, siklus 1', 'kembali ke langkah_2, siklus_1'],
    ['r = 0,82 dan p < 0,001', 'r_=_0,82 dan p_<_0,001'],
    ['BAB II, Lampiran 4', 'BAB_II, Lampiran_4'],
  ])('%s', (text, kept) => {
    expect(drawn(text)).toBe(kept);
  });

  it('leaves years, sentences and words of other kinds alone', () => {
    for (const text of [
      'pada 2026 Mei',
      'tahun berjalan',
      '12 menitan',
      'Tabel berikut',
      'a = b',
    ]) {
      expect(keptTogether(text).replaceAll('\u00a0', ' ')).toBe(text);
    }
    expect(drawn('pada 2026 Mei tiba')).toBe('pada 2026 Mei tiba');
    expect(drawn('12 menitan')).toBe('12 menitan');
  });

  it('is as long as the text, whatever it is', () => {
    const text = 'Dari 3 Mei n = 5 di Gambar 1.2 langkah 3 12 jam 4 kali';
    expect(keptTogether(text)).toHaveLength(text.length);
    expect(keptTogether(keptTogether(text))).toBe(keptTogether(text));
  });

  it('gives way where a line has no room for it', () => {
    const narrow = keptWhereRoomy('28 menit 3 September', (words) => words.length < 9);
    expect(narrow).toBe('28\u00a0menit 3 September');
  });
});
