import { expect, it } from 'vitest';
import { deviationOf } from '#domain/risalah/deviation.ts';

it('takes the target for 100 and leaves out the direction', () => {
  expect(deviationOf({ target: 15, achieved: 30 })).toBe(100);
  expect(deviationOf({ target: 80, achieved: 60 })).toBe(25);
  expect(deviationOf({ target: 80, achieved: 80 })).toBe(0);
});

it('is unknown without both numbers or for a target of 0', () => {
  expect(deviationOf({ target: null, achieved: 3 })).toBeNull();
  expect(deviationOf({ target: 3, achieved: { typed: '1.2.3' } })).toBeNull();
  expect(deviationOf({ target: 0, achieved: 3 })).toBeNull();
});
