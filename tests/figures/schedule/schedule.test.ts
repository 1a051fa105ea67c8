import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSchedule } from '#figures/schedule/schedule.ts';
import type { SchedulePeriods } from '#figures/schedule/schedule.ts';
import { BEAMER, PAPER } from '#figures/schedule/scheduleSheet.ts';
import { textWidth } from '#figures/textWidth.ts';
import { phaseNames } from '#words/sections.ts';
import { expectSoundDiagram, overlaps, struckWords } from '#tests/figures/marksLaws.ts';

const empty = { plannedFrom: '', plannedTo: '', actualFrom: '', actualTo: '' };
const date = fc.oneof(
  fc.constantFrom('', 'besok', '2026-02-31', '2026-02', '2026-09'),
  fc
    .date({ min: new Date('2025-11-01'), max: new Date('2027-03-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('0001-01-01', '9999-12-31'),
);
const rows = fc.array(
  fc.record({
    label: fc.string({ maxLength: 60 }),
    plannedFrom: date,
    plannedTo: date,
    actualFrom: date,
    actualTo: date,
  }),
  { maxLength: 12 },
);

function draw(...list: readonly Partial<SchedulePeriods>[]): ReturnType<typeof layoutSchedule> {
  const periods = list.map((row) => ({ label: 'Tema', ...empty, ...row }));
  return layoutSchedule({ rows: periods }, textWidth);
}

function bars(diagram: ReturnType<typeof layoutSchedule>, role: 'planned' | 'actual'): number[] {
  return diagram.marks.flatMap((mark) =>
    mark.kind === 'box' && mark.role === role ? [mark.width] : [],
  );
}

describe('layoutSchedule', () => {
  it('keeps bars and words apart and on the sheet for any dates', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(PAPER, BEAMER), (list, sheet) => {
        const diagram = layoutSchedule({ rows: list }, textWidth, sheet);
        expectSoundDiagram(diagram);
        expect(overlaps(diagram.marks)).toEqual([]);
        expect(struckWords(diagram.marks.filter((mark) => mark.role !== 'quiet'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('draws the grid and no bars besides the legend when no date is known', () => {
    const diagram = draw({}, {});
    expect(bars(diagram, 'planned')).toHaveLength(1);
    expect(diagram.alt).toBe('Jadwal belum bertanggal.');
  });

  it('shows a hall the eight phases over seven months at once, in words of nine points', () => {
    const list = Object.values(phaseNames).map((label, index) => ({
      label,
      ...empty,
      plannedFrom: `2026-0${(index % 7) + 3}-02`,
      plannedTo: `2026-0${(index % 7) + 3}-20`,
    }));
    const diagram = layoutSchedule({ rows: list }, textWidth, BEAMER);
    expect(diagram.width).toBeLessThanOrEqual(550);
    expect(diagram.height).toBeLessThanOrEqual(205);
    const sizes = diagram.marks.flatMap((mark) =>
      mark.kind === 'line' || mark.lines.length === 0 ? [] : [mark.fontSize],
    );
    expect(Math.min(...sizes)).toBe(9);
  });

  it('stands upright for eight months in weeks, and lies on its side for more', () => {
    const over = (last: string) => draw({ plannedFrom: '2026-01-05', plannedTo: last });
    expect(over('2026-08-28').landscape).toBe(false);
    expect(over('2026-08-28').width).toBeLessThanOrEqual(PAPER.widths.upright);
    expect(over('2026-12-28').landscape).toBe(true);
  });

  it('fills the weeks of a month of which no day is known', () => {
    const widths = (row: Partial<SchedulePeriods>) =>
      bars(draw(row, { actualFrom: '2026-03-02', actualTo: '2026-05-29' }), 'planned')[0];
    const whole = widths({ plannedFrom: '2026-04-01', plannedTo: '2026-04-30' });
    expect(widths({ plannedFrom: '2026-04', plannedTo: '2026-04' })).toBe(whole);
    expect(widths({ plannedFrom: '2026-04' })).toBe(whole);
    expect(widths({ plannedFrom: '2026-04', plannedTo: '2026-04-10' })).toBe(
      widths({ plannedFrom: '2026-04-01', plannedTo: '2026-04-10' }),
    );
    expect(draw({ plannedFrom: '2026-04', plannedTo: '2026-05-10' }).alt).toContain(
      'April 2026 s.d. 10 Mei 2026',
    );
  });

  it('makes a bar of two weeks twice as wide as a bar of one', () => {
    const [one = 0, two = 0] = bars(
      draw(
        { plannedFrom: '2026-03-02', plannedTo: '2026-03-06' },
        { plannedFrom: '2026-03-02', plannedTo: '2026-03-13' },
      ),
      'planned',
    );
    expect(two + 2).toBeCloseTo(2 * (one + 2), 5);
  });

  it('draws a period with reversed dates as it is meant', () => {
    const right = draw({ actualFrom: '2026-03-02', actualTo: '2026-04-13' });
    const reversed = draw({ actualFrom: '2026-04-13', actualTo: '2026-03-02' });
    expect(bars(reversed, 'actual')).toEqual(bars(right, 'actual'));
  });

  it('counts in months when weeks would be too many', () => {
    const { alt } = draw({ plannedFrom: '2026-01-05', plannedTo: '2027-03-18' });
    expect(alt).toContain('per bulan');
  });
});
