import { expect, it } from 'vitest';
import type { ScheduleRuleId } from '#domain/rules/steps/schedule.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { everyRow, firstRow, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';

const at = (row: string) => ({ section: 'schedule', row }) as const;

watchRules<ScheduleRuleId>({
  'schedule-empty': {
    change: everyRow('schedule', { plannedFrom: '' }),
    says: { kind: 'gap', place: at('theme') },
  },
  'realisation-empty': {
    change: everyRow('schedule', { actualFrom: '' }),
    says: { kind: 'gap', place: at('theme'), facts: { count: 7 } },
  },
  'schedule-out-of-order': {
    change: firstRow('schedule', { plannedFrom: '2026-12-01' }),
    says: { kind: 'check', place: at('causes') },
  },
  'delay-without-note': {
    change: everyRow('schedule', { note: '' }),
    says: { kind: 'check', place: at('implementation'), facts: { count: 1 } },
  },
});

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
