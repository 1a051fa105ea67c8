import { expect, it } from 'vitest';
import { sharesWord } from '#domain/rules/sharedWords.ts';

it('finds kinship in a word of meaning, whatever its case', () => {
  expect(sharesWord('Menata rak REKAM medis', 'Rekam medis tidak ditemukan')).toBe(true);
});

it('finds none in words that join any two sentences', () => {
  expect(sharesWord('Menurunkan keluhan dengan cepat', 'Berkas kurang dengan alasan')).toBe(false);
});

it('takes a text without words of meaning for kin', () => {
  expect(sharesWord('SOP', 'Rekam medis')).toBe(true);
});
