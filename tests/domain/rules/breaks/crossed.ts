import type { DaysInWordsRuleId } from '#domain/rules/across/daysInWords.ts';
import type { PeopleRuleId } from '#domain/rules/across/people.ts';
import type { ProofRuleId } from '#domain/rules/across/proofs.ts';
import { answered, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Breaks, Change } from '#tests/domain/rules/watchRules.ts';

/** What makes the rules about days inside a text speak. */
export const daysInWordsBreaks: Breaks<DaysInWordsRuleId> = {
  'told-day-out-of-order': {
    change: answered('target', { agreedWith: 'Kepala Puskesmas, 10 Mei 2026' }),
    says: { kind: 'check', place: { section: 'target', row: '' }, facts: { day: '2026-05-10' } },
  },
  'told-period-differs': {
    change: firstRow('annexes', { note: 'Data 2 Mei s.d. 3 Juli 2026' }),
    says: {
      kind: 'check',
      place: { section: 'annexes', row: 'annex-1' },
      facts: { told: '2 Mei s.d. 3 Juli 2026', from: '2026-06-02', to: '2026-07-03' },
    },
  },
};

const secretaryLeads: Change = (risalah) =>
  answered('members', {
    rows: risalah.members.rows.map((row) =>
      row.id === 'secretary' ? { ...row, role: 'leader' } : row,
    ),
  })(risalah);

/** The first member's name given to the last one too. */
const sameName: Change = (risalah) =>
  answered('members', {
    rows: risalah.members.rows.map((row) =>
      row.id === 'member-5' ? { ...row, name: risalah.members.rows[2]?.name ?? '' } : row,
    ),
  })(risalah);

/** What makes the rules about people and papers speak. */
export const peopleBreaks: Breaks<PeopleRuleId> = {
  'two-leaders': {
    change: secretaryLeads,
    says: { kind: 'check', place: { section: 'members', row: 'secretary' } },
  },
  'member-twice': {
    change: sameName,
    says: { kind: 'check', place: { section: 'members', row: 'member-5' } },
  },
  'meeting-twice': {
    change: firstRow('meetings', { date: '2026-05-29' }),
    says: { kind: 'check', place: { section: 'meetings', row: 'meeting-2' } },
  },
  'present-beyond-members': {
    change: firstRow('meetings', { present: 25 }),
    says: {
      kind: 'check',
      place: { section: 'meetings', row: 'meeting-1' },
      facts: { count: 25, known: 9 },
    },
  },
  'signed-by-other': {
    change: firstRow('approvals', { name: 'Anggota 3' }),
    says: {
      kind: 'check',
      place: { section: 'approvals', row: 'approval-plan-1' },
      facts: { name: 'Anggota 3', expected: 'Ketua KBK' },
    },
  },
  'paper-number-differs': {
    change: firstRow('annexes', { note: 'Nomor 188.4/012/2026' }),
    says: {
      kind: 'check',
      place: { section: 'annexes', row: 'annex-1' },
      facts: { found: '188.4/012/2026', expected: '188.4/021/2026' },
    },
  },
};

/** What makes the rules about proofs speak. */
export const proofBreaks: Breaks<ProofRuleId> = {
  'proof-against-data': {
    change: firstRow('verification', { result: 'Rata-rata 8,4 menit di rak tidak berurutan' }),
    says: {
      kind: 'check',
      place: { section: 'verification', row: 'test-shelf' },
      facts: { found: '8,4 menit' },
    },
  },
  'proof-base-differs': {
    change: firstRow('verification', { n: 40 }),
    says: {
      kind: 'check',
      place: { section: 'verification', row: 'test-shelf' },
      facts: { found: 60, n: 40 },
    },
  },
  'conclusion-against-standard': {
    change: firstRow('verification', { result: 'Rata-rata 2,1 menit di semua rak' }),
    says: { kind: 'check', place: { section: 'verification', row: 'test-shelf' } },
  },
};
