import { describe, expect, it } from 'vitest';
import { emptyCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import { checkSheetPoints } from '#domain/tools/checkSheet/checkSheetPoints.ts';
import { countTap, takeBackTap } from '#domain/tools/checkSheet/tally.ts';

const sheet: CheckSheetInput = {
  ...emptyCheckSheet,
  kinds: [
    { id: 'a', name: 'Berkas' },
    { id: 'b', name: 'Antrean' },
  ],
  columns: [
    { id: 'mon', name: 'Senin', stratum: '', inspected: 40 },
    { id: 'tue', name: 'Selasa', stratum: '', inspected: null },
  ],
  counts: [[3]],
};
const at = '2026-06-01T02:00:00.000Z';

describe('a tally', () => {
  it('adds one to the tapped cell and remembers when', () => {
    const once = countTap(sheet, { kind: 'a', column: 'mon', at });
    const twice = countTap(once, { kind: 'b', column: 'tue', at });
    expect(twice.counts).toEqual([
      [4, null],
      [null, 1],
    ]);
    expect(twice.taps).toEqual([
      { kind: 'a', column: 'mon', at },
      { kind: 'b', column: 'tue', at },
    ]);
  });

  it('takes back the last tap only', () => {
    const once = countTap(sheet, { kind: 'a', column: 'mon', at });
    const twice = countTap(once, { kind: 'b', column: 'tue', at });
    const back = takeBackTap(twice);
    expect(back.taps).toEqual(once.taps);
    expect(back.counts).toEqual([
      [4, null],
      [null, 0],
    ]);
  });

  it('leaves a sheet without taps as it is', () => {
    expect(takeBackTap(sheet)).toBe(sheet);
  });

  it('counts nothing that is not on the sheet', () => {
    expect(countTap(sheet, { kind: 'x', column: 'mon', at })).toBe(sheet);
    expect(countTap(sheet, { kind: 'a', column: 'x', at })).toBe(sheet);
  });

  it('does not write over what nobody could read', () => {
    const unread = { ...sheet, counts: [[{ typed: 'banyak' }]] };
    expect(countTap(unread, { kind: 'a', column: 'mon', at })).toBe(unread);
    const tapped = { ...unread, taps: [{ kind: 'a', column: 'mon', at }] };
    expect(takeBackTap(tapped)).toEqual(unread);
  });

  it('does not take a corrected count below zero', () => {
    const tapped = { ...sheet, counts: [[0]], taps: [{ kind: 'a', column: 'mon', at }] };
    expect(takeBackTap(tapped).counts[0]?.[0]).toBe(0);
  });

  it('takes back a tap whose kind has been removed', () => {
    const tapped = { ...sheet, taps: [{ kind: 'gone', column: 'mon', at }] };
    expect(takeBackTap(tapped)).toEqual(sheet);
  });
});

describe('the points of a check sheet', () => {
  const full = { ...sheet, counts: [[3, { typed: '?' }], [2]] };

  it('add up all kinds in each column', () => {
    expect(checkSheetPoints(full)).toEqual([
      { name: 'Senin', count: 5, inspected: 40 },
      { name: 'Selasa', count: null, inspected: null },
    ]);
  });

  it('follow one kind where it is named', () => {
    expect(checkSheetPoints(full, 'b').map(({ count }) => count)).toEqual([2, null]);
  });
});
