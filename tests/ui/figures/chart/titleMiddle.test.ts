import { expect, it } from 'vitest';
import { titleMiddle } from '#ui/figures/chart/ChartAxes.tsx';

const room = { area: { y: 50, height: 200 }, height: 600, fontSize: 24 };

it('sets the title of an axis at the middle of its plot', () => {
  expect(titleMiddle('Menit', room)).toBe(150);
});

it('moves a title longer than its plot down until it stands whole on the figure', () => {
  const middle = titleMiddle('Permohonan dikembalikan per 100 yang', room);
  expect(middle).toBeGreaterThan(150);
  expect(middle).toBeLessThanOrEqual(300);
});
