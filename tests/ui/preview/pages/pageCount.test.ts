import { expect, it } from 'vitest';
import { pageCount } from '#ui/preview/pages/pageCount.ts';

it('says how far a limit of pages is kept', () => {
  expect(pageCount(46, null)).toBe('46 halaman');
  expect(pageCount(10, 10)).toBe('10 dari 10 halaman');
  expect(pageCount(12, 10)).toBe('12 dari 10 halaman: lebih 2');
});
