import { expect, it } from 'vitest';
import { headlineRoom } from '#publications/deck/headlineRoom.ts';

const points = { shows: { kind: 'points', points: [] } } as const;

it('lets a headline of one sentence pass, and tells how many words of a long one fit', () => {
  expect(headlineRoom('Waktu tunggu turun dari 28 menjadi 11 menit.', points).fits).toBe(true);
  const long = Array.from({ length: 60 }, () => 'pendaftaran').join(' ');
  const { fits, words } = headlineRoom(long, points);
  expect(fits).toBe(false);
  expect(words).toBeGreaterThan(5);
  expect(words).toBeLessThan(60);
  expect(headlineRoom(long.split(' ').slice(0, words).join(' '), points).fits).toBe(true);
});

it('fits nothing that is empty', () => {
  expect(headlineRoom('', points)).toEqual({ fits: true, words: 0 });
});
