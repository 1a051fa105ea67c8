import type { DayOrderRuleId } from '#domain/rules/across/dayOrder.ts';
import { answered, everyRow, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

/** What makes each rule of this family speak. */
export const dayOrderBreaks: Breaks<DayOrderRuleId> = {
  'concluded-before-measured': {
    change: (risalah) =>
      answered('meetings', {
        rows: risalah.meetings.rows.map((row) =>
          row.phase === 'results' ? { ...row, date: '2026-10-16' } : row,
        ),
      })(risalah),
    says: {
      kind: 'check',
      place: { section: 'meetings', row: 'meeting-11' },
      facts: { day: '2026-10-16', other: '2026-11-03' },
    },
  },
  'measured-after-end': {
    change: answered('circle', { periodTo: '2026-10-20' }),
    says: { kind: 'check', place: { section: 'comparison', row: 'result-wait' } },
  },
  'work-after-step': {
    change: firstRow('verification', { periodTo: '2026-08-05' }),
    says: { kind: 'check', place: { section: 'verification', row: 'test-shelf' } },
  },
  'next-schedule-out-of-order': {
    change: (risalah) =>
      answered('next-schedule', {
        rows: risalah['next-schedule'].rows.map((row) =>
          row.phase === 'plan' ? { ...row, from: '2027-01-01' } : row,
        ),
      })(risalah),
    says: { kind: 'check', place: { section: 'next-schedule', row: 'plan' } },
  },
  'meeting-before-formation': {
    change: firstRow('meetings', { date: '2026-04-01' }),
    says: { kind: 'check', place: { section: 'meetings', row: 'meeting-1' } },
  },
  'meetings-out-of-order': {
    change: firstRow('meetings', { phase: 'next' }),
    says: { kind: 'check', place: { section: 'meetings', row: 'meeting-1' } },
  },
  'meeting-after-report': {
    change: firstRow('meetings', { date: '2027-06-19' }),
    says: { kind: 'check', facts: { day: '2027-06-19', other: '2026-11-20' } },
  },
  'causes-agreed-late': {
    change: answered('why-chains', { agreedOn: '2026-09-01' }),
    says: { kind: 'check', facts: { day: '2026-09-01', other: '2026-07-30' } },
  },
  'plan-approved-early': {
    change: firstRow('approvals', { stage: 'plan', date: '2026-06-01' }),
    says: { kind: 'check', facts: { day: '2026-06-01' } },
  },
  'plan-approved-late': {
    change: firstRow('approvals', { stage: 'plan', date: '2026-08-11' }),
    says: { kind: 'check', facts: { day: '2026-08-11', other: '2026-08-10' } },
  },
  'report-approved-early': {
    change: firstRow('approvals', { stage: 'final', date: '2026-11-01' }),
    says: { kind: 'check', facts: { day: '2026-11-01', other: '2026-11-03' } },
  },
  'baseline-after-action': {
    change: firstRow('target', { baselineTo: '2026-08-12' }),
    says: { kind: 'check', place: { section: 'target', row: 'target-wait' } },
  },
  'action-before-proof': {
    change: everyRow('verification', { periodTo: '2026-08-31' }),
    says: { kind: 'check', facts: { day: '2026-08-10', other: '2026-08-31' } },
  },
  'obstacle-before-action': {
    change: everyRow('obstacles', { date: '2026-07-01' }),
    says: { kind: 'check', facts: { day: '2026-07-01' } },
  },
  'cycle-before-action': {
    change: firstRow('comparison', { from: '2026-08-01' }),
    says: { kind: 'check', facts: { day: '2026-08-01', other: '2026-08-10' } },
  },
  'cycles-reversed': {
    change: (risalah) => {
      const [row] = risalah.comparison.rows;
      if (row === undefined) return risalah;
      const rows = [row, { ...row, id: 'second', from: '2026-09-15' as const }];
      return { ...risalah, comparison: { ...risalah.comparison, rows } };
    },
    says: { kind: 'check', place: { section: 'comparison', row: 'second' } },
  },
  'result-within-baseline': {
    change: firstRow('target', { baselineTo: '2026-10-02' }),
    says: { kind: 'check', facts: { day: '2026-10-01', other: '2026-10-02' } },
  },
  'procedure-before-result': {
    change: answered('procedure', { effectiveOn: '2026-09-01' }),
    says: { kind: 'check', facts: { day: '2026-09-01', other: '2026-10-01' } },
  },
  'socialisation-early': {
    change: everyRow('socialisation', { date: '2026-11-01' }),
    says: { kind: 'check', facts: { day: '2026-11-01', other: '2026-11-09' } },
  },
  'follow-up-early': {
    change: firstRow('follow-up', { due: '2026-10-01' }),
    says: { kind: 'check', facts: { day: '2026-10-01', other: '2026-11-03' } },
  },
  'next-theme-early': {
    change: everyRow('next-schedule', { from: '2026-10-01' }),
    says: { kind: 'check', facts: { day: '2026-10-01', other: '2026-11-03' } },
  },
};
