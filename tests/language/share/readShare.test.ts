import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShare } from '#language/share/formatShare.ts';
import { readShare } from '#language/share/readShare.ts';

describe('readShare', () => {
  it.each([
    '245 dari 1.635',
    '245 dari 1635',
    '245 DARI 1.635',
    '245/1635',
    '245 / 1.635',
    '245 of 1,635',
    ' 245\u00a0dari\u00a01.635 ',
    '245 buku dari 1.635 buku',
    '245 buku dari 1.635',
  ])('reads “%s”', (text) => {
    expect(readShare(text)).toEqual({ count: 245, of: 1635, percent: null });
  });

  it.each(['14,98% (245 dari 1.635)', '245 dari 1.635 (14,98%)', '245 dari 1.635 = 14,98%'])(
    'reads the percentage beside the counts: “%s”',
    (text) => {
      expect(readShare(text)).toEqual({ count: 245, of: 1635, percent: 14.98 });
    },
  );

  it('knows that counts are whole where they can be, whatever the notation', () => {
    expect(readShare('1.204 dari 3.500', 'american')).toMatchObject({ count: 1204, of: 3500 });
    expect(readShare('12,5 dari 80')).toMatchObject({ count: 12.5, of: 80 });
    expect(readShare('0 dari 0')).toMatchObject({ count: 0, of: 0 });
  });

  it.each([
    '',
    '245',
    '245 dari',
    'dari 1.635',
    'lima dari sepuluh',
    '3/12/2026',
    '12.5 dari 80',
    '-3 dari 5',
    '1 dari 2 dari 3',
  ])('reads no share in “%s”', (text) => {
    expect(readShare(text)).toBeNull();
  });

  it('reads back whatever is printed', () => {
    const count = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(count, count, (part, of) => {
        expect(readShare(formatShare({ count: part, of }))).toEqual({
          count: part,
          of,
          percent: null,
        });
      }),
    );
  });
});
