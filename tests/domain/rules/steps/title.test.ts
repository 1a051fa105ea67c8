import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { titleBreaks } from '#tests/domain/rules/breaks/title.ts';

watchRules(titleBreaks);

it.each([
  'Menurunkan waktu tunggu dengan aplikasi antrean',
  'Penerapan antrean daring',
  'Mempercepat pelayanan dengan membuat loket kedua',
])('sees the remedy in “%s”', (theme) => {
  expect(spokenBy('remedy-in-theme', answered('title', { theme })(puskesmas))).toHaveLength(1);
});

it.each([
  'Mempercepat pembuatan kartu pencari kerja',
  'Meningkatkan ketepatan waktu pengadaan obat',
  'Meningkatkan kelulusan peserta pelatihan',
  'Meningkatkan kepatuhan petugas menggunakan alat pelindung diri',
])('takes what the office does for no remedy: “%s”', (theme) => {
  expect(spokenBy('remedy-in-theme', answered('title', { theme })(puskesmas))).toEqual([]);
});

it('sees a number in percent in a theme', () => {
  const themed = answered('title', { theme: 'Menurunkan berkas kembali 50%' })(puskesmas);
  expect(spokenBy('theme-with-numbers', themed)).toHaveLength(1);
});

it('lets a theme name a year or a disease with a number', () => {
  const themed = answered('title', { theme: 'Meningkatkan cakupan vaksinasi COVID-19' });
  expect(spokenBy('theme-with-numbers', themed(puskesmas))).toEqual([]);
});
