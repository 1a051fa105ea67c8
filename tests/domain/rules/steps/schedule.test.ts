import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import { scheduleBreaks } from '#tests/domain/rules/breaks/schedule.ts';

watchRules(scheduleBreaks);

it('does not ask for the realisation of the phase that is under way', () => {
  const rows = puskesmas.schedule.rows.map((row) =>
    row.phase === 'next' ? { ...row, actualFrom: '' as const } : row,
  );
  expect(spokenBy('realisation-empty', { ...puskesmas, schedule: { rows } })).toEqual([]);
});

it('sees that a phase really began before the one that goes before it', () => {
  const changed = firstRow('schedule', { actualFrom: '2026-12-01' })(puskesmas);
  expect(spokenBy('schedule-out-of-order', changed)).toHaveLength(1);
});
