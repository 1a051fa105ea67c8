import { expect, it } from 'vitest';
import { shownText } from '#publications/slides/shownText.ts';

it('keeps a number with what it counts, and with its "ke-"', () => {
  expect(shownText('Hari ke-17 di luar batas')).toBe('Hari ke\u201117 di luar batas');
  expect(shownText('Sejak pekan ke-12 turun 3 menit')).toBe(
    'Sejak pekan ke\u201112 turun 3\u00a0menit',
  );
  expect(shownText('rata-rata, toke-2')).toBe('rata-rata, toke-2');
});

it('keeps a number behind Arabic words where it is read, and leaves their own alone', () => {
  expect(shownText('Sasaran مدة الانتظار 12 menit tercapai')).toBe(
    'Sasaran مدة الانتظار\u200e 12\u00a0menit tercapai',
  );
  expect(shownText('Deviasi terbesar: مدة الانتظار 🙂, 86,67%.')).toBe(
    'Deviasi terbesar: مدة الانتظار\u200e 🙂, 86,67%.',
  );
  expect(shownText('Tema “مدة 2027” sudah dijadwalkan.')).toBe(
    'Tema “مدة 2027” sudah dijadwalkan.',
  );
  expect(shownText('مدة 28 دقيقة')).toBe('مدة 28 دقيقة');
  expect(shownText('Masalah: مدة الانتظار.')).toBe('Masalah: مدة الانتظار.');
});
