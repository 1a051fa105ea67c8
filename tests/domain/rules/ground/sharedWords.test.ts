import { expect, it } from 'vitest';
import { sharesWord } from '#domain/rules/ground/sharedWords.ts';

it('finds kinship in a word of meaning, whatever its case', () => {
  expect(sharesWord('Menata rak REKAM medis', 'Rekam medis tidak ditemukan')).toBe(true);
});

it('finds none in words that join any two sentences', () => {
  expect(sharesWord('Menurunkan keluhan dengan cepat', 'Berkas kurang dengan alasan')).toBe(false);
});

it.each([
  ['Kelengkapan berkas', 'Syarat tidak lengkap'],
  ['Keterlambatan penerbitan', 'Izin terbit terlambat'],
  ['Persentase pengembalian', 'Permohonan dikembalikan'],
  ['Fotokopi KK', 'KK belum diperbarui'],
])('knows the same root in “%s” and “%s”', (one, other) => {
  expect(sharesWord(one, other)).toBe(true);
});

it('takes a text without words of meaning for kin', () => {
  expect(sharesWord('itu', 'Rekam medis')).toBe(true);
});
