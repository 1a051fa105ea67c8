import type { VerificationRuleId } from '#domain/rules/steps/verification.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, firstRow } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'verification', row: 'test-shelf' } as const;
const { causes } = puskesmas['cause-effect'];
const [first] = puskesmas.verification.rows;

/** What makes each rule of this family speak. */
export const verificationBreaks: Breaks<VerificationRuleId> = {
  'test-without-hypothesis': {
    change: firstRow('verification', { hypothesis: '' }),
    says: { kind: 'gap', place, facts: { cause: 'Rak tidak ditata menurut urutan baku' } },
  },
  'test-without-standard': { change: firstRow('verification', { standard: '' }), says: { place } },
  'test-without-method': { change: firstRow('verification', { method: '' }), says: { place } },
  'test-without-period': { change: firstRow('verification', { place: '' }), says: { place } },
  'test-without-conclusion': {
    change: firstRow('verification', { conclusion: '' }),
    says: { kind: 'gap', place },
  },
  'test-without-evidence': {
    change: firstRow('verification', { evidence: '' }),
    says: { kind: 'gap', place },
  },
  'vote-as-proof': {
    change: firstRow('verification', { method: 'Musyawarah seluruh anggota' }),
    says: { kind: 'check', place },
  },
  'conclusion-against-data': {
    change: firstRow('verification', { result: 'Tidak berpengaruh pada waktu tunggu' }),
    says: { kind: 'check', place },
  },
  'conclusions-disagree': {
    change: answered('verification', {
      rows: first === undefined ? [] : [first, { ...first, id: 'b', conclusion: 'not-dominant' }],
    }),
    says: { kind: 'check', place },
  },
  'too-many-dominant': {
    change: answered('verification', {
      rows: causes
        .slice(0, 5)
        .flatMap((cause) => (first === undefined ? [] : [{ ...first, cause: cause.id }])),
    }),
    says: { kind: 'check', facts: { count: 5 } },
  },
  'dominant-cause-set-aside': {
    change: answered('cause-effect', {
      causes: causes.map((cause) => ({ ...cause, retired: cause.id === 'shelf-root' })),
    }),
    says: { kind: 'check', place },
  },
};
