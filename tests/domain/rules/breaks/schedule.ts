import type { ScheduleRuleId } from '#domain/rules/steps/schedule.ts';
import { everyRow, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const at = (row: string) => ({ section: 'schedule', row }) as const;

/** What makes each rule of this family speak. */
export const scheduleBreaks: Breaks<ScheduleRuleId> = {
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
};
