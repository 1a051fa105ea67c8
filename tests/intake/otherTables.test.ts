import { describe, expect, it } from 'vitest';
import { reads } from './shown.ts';

describe('tables and lists as offices write them', () => {
  it('a sentence that names kinds with their numbers is a list of them', () => {
    expect(
      reads('pareto', 'Keluhan terbanyak: antrean lama 45, berkas kurang 30 dan sistem 15.').input,
    ).toBe('count: antrean lama 45, berkas kurang 30, sistem 15');
    expect(reads('series', 'Jan 28, Feb 26, Mar 22, Apr 19').input).toBe(
      '[Jan, Feb, Mar, Apr] Nilai 28 26 22 19',
    );
  });

  it('places above counts are no words beside a sum', () => {
    const text = `Jenis | Loket A | Loket B | Jumlah
Antre | 10 | 3 | 13
Berkas | 5 | 7 | 12
Jumlah | 15 | 10 | 25`;
    expect(reads('stratification', text).input).toBe(
      'count [Jenis, Loket] Antre/Loket A 10, Antre/Loket B 3, Berkas/Loket A 5, Berkas/Loket B 7',
    );
  });

  it('strokes behind numbers are minutes and seconds', () => {
    expect(reads('histogram', 'Lama tunggu\n25"\n30"\n35"').input).toBe('25 30 35');
    expect(reads('histogram', "25'\n30'\n35'").input).toBe('25 30 35');
  });

  it('a question says behind it where "tidak" leads', () => {
    const text = '1. Mulai\n2. Mengambil nomor\n3. Berkas lengkap? (Tidak: ke 2)\n4. Selesai';
    expect(reads('flowchart', text)).toMatchObject({
      input:
        '1 start Mulai//, 2 activity Mengambil nomor//, 3 decision Berkas lengkap?//2, 4 end Selesai//',
      unread: [],
    });
  });

  it('a day on which nothing happened stays among the others', () => {
    const text = `Jenis | 1 | 2 | 3 | Total
Antre | 3 | | 2 | 5
Berkas | 1 | | | 1
Total | 4 | 0 | 2 | 6`;
    expect(reads('check-sheet', text).input).toBe('day [1, 2, 3] Antre 3 ∅ 2, Berkas 1 ∅ ∅; 6');
  });

  it('how many came is no sum of what went wrong', () => {
    const text = `Hari/Tgl | Jml Pasien | Antre | Berkas
Senin, 1/6 | 120 | 3 | 2
Selasa, 2/6 | 110 | 1 | 1`;
    expect(reads('check-sheet', text)).toMatchObject({
      questions: ['orientation: as-given, turned'],
      told: [],
    });
    expect(reads('check-sheet', text, { orientation: 'as-given' }).input).toBe(
      'other [Antre, Berkas] Senin, 1/6 3 2, Selasa, 2/6 1 1; ∅',
    );
  });
});

describe('numbers that are none', () => {
  it('of years before values are years', () => {
    expect(reads('series', '2021: 75%\n2022: 78%\n2023: 81%').input).toBe(
      '[2021, 2022, 2023] Nilai 75 78 81',
    );
    expect(reads('series', '2021 | 75\n2022 | 78').input).toBe('[2021, 2022] Nilai 75 78');
  });

  it('that are only about right are kept as typed, and no events', () => {
    expect(
      reads('pareto', 'Jenis | Jumlah\nAntre | ± 45\nBerkas | > 30\nSistem | 10-15'),
    ).toMatchObject({
      input: 'count: Antre ?± 45, Berkas ?> 30, Sistem ?10-15',
      unread: expect.any(Array) as unknown,
    });
  });

  it('of a footnote are stars', () => {
    expect(
      reads('pareto', 'Jenis | Jumlah\nAntre | 45*\nBerkas | 30\n*) termasuk loket 2').input,
    ).toBe('count: Antre 45, Berkas 30');
  });

  it('of those who came below the sum of what was counted are how many were looked at', () => {
    const text = `Jenis | 1/6 | 2/6
Antre | 3 | 1
Berkas | 2 | 2
Jumlah | 5 | 3
Jumlah pasien | 120 | 113`;
    expect(reads('check-sheet', text)).toMatchObject({
      input: 'day [1/6/120, 2/6/113] Antre 3 1, Berkas 2 2; 8',
      told: [],
    });
  });

  it('of people have no decimals', () => {
    const text = 'Bulan | Lama (menit) | Jumlah pasien\nJan | 28 | 1.635\nFeb | 26 | 1.700';
    expect(reads('series', text)).toMatchObject({
      input: '[Jan, Feb] Lama (menit) 28 26, Jumlah pasien 1635 1700',
      questions: [],
    });
  });

  it('above times of the day are counts', () => {
    expect(
      reads('stratification', 'Jenis | Pagi | Siang\nAntre | 10 | 3\nBerkas | 5 | 7').input,
    ).toBe('count [Jenis, Kelompok] Antre/Pagi 10, Antre/Siang 3, Berkas/Pagi 5, Berkas/Siang 7');
  });
});

describe('what stands around a table', () => {
  it('is a title where it was filled in', () => {
    const text = `LEMBAR PERIKSA
Nama petugas: Siti
Tanggal: 2 s.d. 4 Juni 2026

Jenis | 2 | 3 | 4 | Jumlah
Antre | 3 | 1 | 0 | 4
Berkas | 2 | 2 | 1 | 5
Jumlah | 5 | 3 | 1 | 9`;
    expect(reads('check-sheet', text)).toMatchObject({
      input: 'day [2, 3, 4] Antre 3 1 0, Berkas 2 2 1; 9',
      told: [],
      questions: [],
    });
  });

  it('is who sent a message, the hour before the day', () => {
    const text = '[10:01, 2/6/2026] Siti: Antre 45\n[10:02, 2/6/2026] Budi: Berkas 30';
    expect(reads('pareto', text).input).toBe('count: Antre 45, Berkas 30');
  });

  it('is carried down where cells are merged, numbers of places too', () => {
    const text = `Loket | Petugas | Jenis | Jumlah
1 | Siti | Antre | 5
 | | Berkas | 3
2 | Budi | Antre | 2
 | | Berkas | 4
Total | | | 14`;
    expect(reads('stratification', text)).toMatchObject({
      input:
        'count [Loket, Petugas, Jenis] 1/Siti/Antre 5, 1/Siti/Berkas 3, 2/Budi/Antre 2, 2/Budi/Berkas 4',
      told: [],
    });
  });
});
