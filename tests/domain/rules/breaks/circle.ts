import type { CircleRuleId } from '#domain/rules/steps/circle.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, everyRow, firstRow, noRows } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const members = { section: 'members', row: '' } as const;
const meetings = { section: 'meetings', row: '' } as const;

/** Only what was printed can be signed. */
const isPrinted: Change = (risalah) => ({
  ...risalah,
  printing: { ...risalah.printing, printedOn: '2026-11-19T02:00:00.000Z' },
});

/** What makes each rule of this family speak. */
export const circleBreaks: Breaks<CircleRuleId> = {
  'office-missing': {
    change: answered('identity', { opd: '', unit: '' }),
    says: { kind: 'gap', place: { section: 'identity', row: '' } },
  },
  'decree-missing': {
    change: answered('circle', { decreeNumber: '' }),
    says: { kind: 'gap', place: { section: 'circle', row: '' } },
  },
  'members-missing': { change: noRows('members'), says: { kind: 'gap', place: members } },
  'circle-size': {
    change: answered('members', { rows: puskesmas.members.rows.slice(0, 4) }),
    says: { kind: 'check', place: members, facts: { count: 2 } },
  },
  'leader-missing': {
    change: everyRow('members', { role: 'member' }),
    says: { kind: 'gap', place: members },
  },
  'facilitator-missing': {
    change: everyRow('members', { role: 'leader' }),
    says: { kind: 'gap', place: members },
  },
  'nip-malformed': {
    change: firstRow('members', { numberKind: 'nip', number: '1978 0101 2005 01 1' }),
    says: { kind: 'check', place: { section: 'members', row: 'patron' } },
  },
  'meetings-missing': { change: noRows('meetings'), says: { kind: 'gap', place: meetings } },
  'meeting-without-attendance': {
    change: firstRow('meetings', { attendees: [] }),
    says: { kind: 'gap', place: { section: 'meetings', row: 'meeting-1' } },
  },
  'attendance-low': {
    change: everyRow('meetings', { attendees: ['leader', 'secretary', 'facilitator'] }),
    says: { kind: 'check', place: meetings, facts: { percent: 29 } },
  },
  'phase-without-meeting': {
    change: everyRow('meetings', { phase: 'theme' }),
    says: { kind: 'check', place: meetings, facts: { count: 7 } },
  },
  'minutes-missing': {
    change: everyRow('annexes', { available: false }),
    says: { kind: 'gap', place: { section: 'meetings', row: 'meeting-1' } },
  },
  'values-missing': {
    change: noRows('values'),
    says: { kind: 'gap', place: { section: 'values', row: '' } },
  },
  'value-without-practice': {
    change: firstRow('values', { practice: '' }),
    says: { kind: 'gap', place: { section: 'values', row: 'value-1' } },
  },
  'commitment-missing': {
    change: answered('foreword', { commitment: '' }),
    says: { kind: 'gap', place: { section: 'foreword', row: '' } },
  },
  'plan-not-approved': {
    change: (risalah) => isPrinted(everyRow('approvals', { status: 'revise' })(risalah)),
    says: { kind: 'gap', place: { section: 'approvals', row: 'approval-plan-1' } },
  },
  'report-not-approved': {
    change: (risalah) => isPrinted(everyRow('approvals', { stage: 'plan' })(risalah)),
    says: { kind: 'gap', place: { section: 'approvals', row: '' } },
  },
  'annexes-missing': {
    change: everyRow('annexes', { available: false }),
    says: { kind: 'gap', place: { section: 'annexes', row: 'annex-1' }, facts: { count: 3 } },
  },
};
