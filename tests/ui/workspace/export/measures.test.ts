import { expect, it } from 'vitest';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { estimatedSize } from '#ui/workspace/export/estimatedSize.ts';
import { fileSize } from '#ui/workspace/export/parts/fileSize.ts';
import { lastStep } from '#ui/workspace/export/parts/lastStep.ts';
import { pagesSentence } from '#ui/workspace/export/parts/pagesSentence.ts';

it('says sizes as people do, and never nothing', () => {
  expect(fileSize(10)).toBe('1 KB');
  expect(fileSize(639_600)).toBe('640 KB');
  expect(fileSize(4_240_000)).toBe('4,2 MB');
});

it('says a page limit only where there is one, and by how much it is passed', () => {
  expect(pagesSentence(49, null)).toBe('49 halaman');
  expect(pagesSentence(9, 10)).toBe('9 halaman, dari 10 yang diperbolehkan');
  expect(pagesSentence(12, 10)).toBe('12 halaman, 2 lebih dari 10 yang diperbolehkan');
});

it('weighs photographs whole, the record packed, and charts only as pictures', () => {
  const bare = estimatedSize({ photos: 0, record: 0, pictures: 0 });
  expect(estimatedSize({ photos: 7_000_000, record: 0, pictures: 0 })).toBe(bare + 7_000_000);
  expect(estimatedSize({ photos: 0, record: 400_000, pictures: 0 })).toBe(bare + 100_000);
  expect(estimatedSize({ photos: 0, record: 0, pictures: 9 })).toBeGreaterThan(bare + 500_000);
});

it('prints the whole where the method in use has no such step', () => {
  expect(lastStep('plan', eightSteps)).toBe('plan');
  expect(lastStep('plan', sevenSteps)).toBeNull();
  expect(lastStep('', eightSteps)).toBeNull();
});
