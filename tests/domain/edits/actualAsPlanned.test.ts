import { describe, expect, it } from 'vitest';
import { actualAsPlanned, isLeftToTell } from '#domain/edits/actualAsPlanned.ts';
import { emptyScheduleRow } from '#domain/risalah/schema/theme.ts';

const planned = {
  ...emptyScheduleRow('theme'),
  plannedFrom: '2026-03-02',
  plannedTo: '2026-03-20',
};
const TODAY = '2026-04-15';

describe('what was done as planned', () => {
  it('takes the planned days of what is over', () => {
    expect(actualAsPlanned([planned], TODAY)).toEqual([
      { ...planned, actualFrom: '2026-03-02', actualTo: '2026-03-20' },
    ]);
  });

  it.each([
    ['is still to come', { ...planned, plannedTo: '2026-05-20' }],
    ['ends today', { ...planned, plannedTo: TODAY }],
    ['ends some day of this month', { ...planned, plannedTo: '2026-04' }],
    ['has no planned end', { ...planned, plannedTo: '' as const }],
    ['has an end that cannot be read', { ...planned, plannedTo: { typed: 'maret' } }],
    ['has begun otherwise', { ...planned, actualFrom: '2026-03-05' }],
  ])('leaves alone what %s', (_, row) => {
    expect(actualAsPlanned([row], TODAY)).toEqual([row]);
    expect(isLeftToTell([row], TODAY)).toBe(false);
  });

  it('has nothing more to tell afterwards', () => {
    expect(isLeftToTell([planned], TODAY)).toBe(true);
    expect(isLeftToTell(actualAsPlanned([planned], TODAY), TODAY)).toBe(false);
  });
});
