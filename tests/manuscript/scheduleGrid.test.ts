import { eightSteps } from '#templates/methods/eightSteps.ts';
import { expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { scheduleGrid } from '#manuscript/opening/scheduleGrid.ts';
import { coveredColumns } from './readManuscript.ts';
import { blankRisalah } from './sampleRisalah.ts';

type Row = Risalah['schedule']['rows'][number];

function grid(...changes: readonly Partial<Row>[]) {
  const { schedule } = blankRisalah();
  const rows = schedule.rows.map((row, index) => ({ ...row, ...changes[index] }));
  return scheduleGrid({ schedule: { ...schedule, rows }, stepNames: {} }, eightSteps);
}

it('has a column for every month between the first day and the last, also over the turn of a year', () => {
  const [table] = grid(
    { plannedFrom: '2026-11-03', plannedTo: '2026-11-17' },
    { actualFrom: '2027-02-05', actualTo: '2027-02-05' },
  );
  expect(table?.columns.slice(2).map(({ title }) => title)).toEqual([
    'Nov ’26',
    'Des ’26',
    'Jan ’27',
    'Feb ’27',
  ]);
});

it('names the days of each month that a period covers, and shades those that are done', () => {
  const [table] = grid({ actualFrom: '2028-01-30', actualTo: '2028-03-02' });
  expect(table?.rows[1]?.cells.slice(1)).toEqual([
    { lines: ['30–31'], fill: 'actual' },
    { lines: ['1–29'], fill: 'actual' },
    { lines: ['1–2'], fill: 'actual' },
  ]);
});

it('names no day of a month of which none was noted', () => {
  const cells = (change: Partial<Row>) =>
    grid(change)[0]
      ?.rows[0]?.cells.slice(2)
      .map(({ lines }) => lines[0]);
  expect(cells({ plannedFrom: '2026-06', plannedTo: '2026-08' })).toEqual(['•', '•', '•']);
  expect(cells({ plannedFrom: '2026-06-10', plannedTo: '2026-08' })).toEqual([
    '10–30',
    '1–31',
    '•',
  ]);
  expect(cells({ plannedFrom: '2026-06', plannedTo: '2026-06-10' })).toEqual(['•']);
  expect(cells({ plannedFrom: '2026-06' })).toEqual(['•']);
  const note = (change: Partial<Row>) => grid(change)[0]?.note;
  expect(note({ plannedFrom: '2026-06' })).toContain('• ialah bulan yang tanggalnya tidak dicatat');
  expect(note({ plannedFrom: '2026-06-10' })).not.toContain('•');
});

it('fills every column of every row', () => {
  const [table] = grid({ plannedFrom: '2026-05-03', plannedTo: '2026-05-03' });
  if (table === undefined) throw new Error('There is no grid');
  expect(new Set(coveredColumns(table))).toEqual(new Set([table.columns.length]));
});

it('is left out while nothing is dated, and where it would have too many months', () => {
  expect(grid()).toEqual([]);
  expect(grid({ plannedFrom: '2024-01-01', plannedTo: '2026-01-01' })).toEqual([]);
});
