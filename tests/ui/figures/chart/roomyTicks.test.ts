import { expect, it } from 'vitest';
import { roomyTicks } from '#ui/figures/chart/rechartsAxes.tsx';
import { figureLooks } from '#ui/figures/look/figureLook.ts';

const values = [0, 25, 50, 75, 100, 125, 154];
const ticks = values.map((value) => ({ value, label: String(value) }));
const axis = { title: 'Keluhan', min: 0, max: 154, ticks };

it('prints every number of an axis in a high plot', () => {
  expect(roomyTicks(axis, 400, figureLooks.projector)).toEqual(values);
});

it('leaves numbers out that would touch in a low plot, never the first or the last', () => {
  expect(roomyTicks(axis, 115, figureLooks.projector)).toEqual([0, 50, 100, 154]);
  expect(roomyTicks(axis, 20, figureLooks.projector)).toEqual([0, 154]);
});
