import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { CauseRuleId } from '#domain/rules/steps/causes.ts';
import { answered } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'cause-effect', row: 'new' } as const;
const page = { section: 'cause-effect', row: '' } as const;

/** What makes each rule of this family speak. */
export const causesBreaks: Breaks<CauseRuleId> = {
  'cause-is-character': {
    change: withCause({ text: 'Petugas kurang teliti' }),
    says: { kind: 'check', place, facts: { cause: 'Petugas kurang teliti' } },
  },
  'cause-repeats-problem': {
    change: withCause({ text: 'Waktu tunggu pendaftaran' }),
    says: { kind: 'check', place },
  },
  'why-chain-short': {
    change: withCause({ text: 'Loket sempit', candidate: true }),
    says: { kind: 'check', place },
  },
  'bones-one-sided': {
    change: (risalah) =>
      answered('cause-effect', {
        causes: risalah['cause-effect'].causes.map((cause) => ({ ...cause, parent: 'man' })),
      })(risalah),
    says: { kind: 'check', place: page, facts: { category: 'Manusia' } },
  },
  'cause-loose': {
    change: withCause({ parent: 'new' }),
    says: { kind: 'check', place: page, facts: { count: 1 } },
  },
  'cause-doubled': {
    change: withCause({ text: 'jaringan  terputus' }),
    says: { kind: 'check' },
  },
  'participation-missing': {
    change: answered('why-chains', { participants: [] }),
    says: { kind: 'gap', place: { section: 'why-chains', row: '' } },
  },
  'members-left-out': {
    change: answered('why-chains', { participants: ['leader', 'secretary'] }),
    says: { kind: 'check', facts: { count: 5 } },
  },
};

export function withCause(answers: Partial<Cause>): Change {
  return (risalah) =>
    answered('cause-effect', {
      causes: [...risalah['cause-effect'].causes, { ...added, ...answers }],
    })(risalah);
}

export const added: Cause = {
  id: 'new',
  parent: 'man',
  text: 'Baru',
  candidate: false,
  retired: false,
};
