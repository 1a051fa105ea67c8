import { expect, it } from 'vitest';
import { notesRoom } from '#publications/deck/notesRoom.ts';

const words = (count: number) => Array.from({ length: count }, () => 'antrean').join(' ');

it('lets notes pass that are said in time', () => {
  expect(notesRoom(words(40), 60).fits).toBe('yes');
  expect(notesRoom('', 5)).toEqual({ fits: 'yes', words: 0 });
});

it('tells how many words are said while a slide stands, and how many a page of notes holds', () => {
  expect(notesRoom(words(100), 30)).toEqual({ fits: 'not-the-time', words: 66 });
  const long = notesRoom(words(1000), 0);
  expect(long.fits).toBe('not-the-page');
  expect(notesRoom(words(long.words), 0)).toEqual({ fits: 'yes', words: long.words });
});
