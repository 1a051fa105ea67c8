import { expect, it } from 'vitest';
import { lineWords } from '#ui/preview/sheets/pieces/lineWords.ts';

const words = [{ text: 'Alasan. ', bold: true }, { text: 'Nilainya tertinggi dan dirasakan.' }];

it('keeps the emphasis of words that are cut into lines', () => {
  expect(
    lineWords(words, [{ text: 'Alasan. Nilainya ' }, { text: 'tertinggi dan dirasakan.' }], 0),
  ).toEqual([
    [{ text: 'Alasan. ', bold: true }, { text: 'Nilainya ' }],
    [{ text: 'tertinggi dan dirasakan.' }],
  ]);
});

it('goes on behind the letters of the sheets before', () => {
  expect(lineWords(words, [{ text: 'dirasakan.' }], 31)).toEqual([[{ text: 'dirasakan.' }]]);
});

it('believes the lines where the words say something else', () => {
  expect(lineWords(words, [{ text: 'Alasan: lain' }], 0)).toEqual([[{ text: 'Alasan: lain' }]]);
});
