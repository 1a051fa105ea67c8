import { expect, it } from 'vitest';
import type { Sheet } from '#manuscript/pagedManuscript.ts';
import { fittingScale } from '#ui/preview/sheets/fittingScale.ts';

const line = {
  text: 'Dua puluh huruf atau lebih',
  x: 0,
  y: 0,
  width: 200,
  height: 20,
  textWidth: 180,
};
const sheet: Sheet = {
  label: '1',
  width: 794,
  height: 1123,
  head: '',
  opens: false,
  pieces: [{ kind: 'lines', block: 0, element: 0, lines: [line], from: 0, ends: true }],
  footnotes: [],
};
const paged = { sheets: [sheet] };

it('sets words smaller where the font at hand runs wider than that of the report', () => {
  expect(
    fittingScale(
      paged,
      () => true,
      () => 200,
    ),
  ).toBeCloseTo(0.9);
});

it('leaves the size alone where the widths agree, or run narrower', () => {
  expect(
    fittingScale(
      paged,
      () => true,
      () => 180.5,
    ),
  ).toBe(1);
  expect(
    fittingScale(
      paged,
      () => true,
      () => 150,
    ),
  ).toBe(1);
});

it('leaves the size alone where there is nothing to compare', () => {
  expect(
    fittingScale(
      paged,
      () => false,
      () => 400,
    ),
  ).toBe(1);
});
