import { expect, it } from 'vitest';
import { estimatedSize } from '#manuscript/measure/estimatedSize.ts';

it('weighs photographs whole, the record packed, and charts only as pictures', () => {
  const bare = estimatedSize({ photos: 0, record: 0, pictures: 0 });
  expect(estimatedSize({ photos: 7_000_000, record: 0, pictures: 0 })).toBe(bare + 7_000_000);
  expect(estimatedSize({ photos: 0, record: 400_000, pictures: 0 })).toBe(bare + 100_000);
  expect(estimatedSize({ photos: 0, record: 0, pictures: 9 })).toBeGreaterThan(bare + 500_000);
});
