import { expect, it } from 'vitest';
import type { CauseRuleId } from '#domain/rules/steps/causes.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';

const place = { section: 'cause-effect', row: 'new' } as const;
const page = { section: 'cause-effect', row: '' } as const;

watchRules<CauseRuleId>({
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
});

it.each([
  'human error',
  'Petugas MALAS',
  'Kurangnya kedisiplinan petugas',
  'SDM rendah',
  'Lalai',
  'Rendahnya kesadaran petugas',
  'Kesadaran petugas masih rendah',
  'Ketidakdisiplinan pegawai',
  'Kurangnya rasa tanggung jawab',
])('hears a reproach in “%s”', (text) => {
  expect(spokenBy('cause-is-character', withCause({ text })(puskesmas))).toHaveLength(1);
});

it.each([
  'Alat ukur kurang',
  'Petugas tidak dilatih',
  'Ruang kurang terang',
  'SDM kurang: dua petugas untuk empat loket',
  'Aturan disiplin belum dibagikan',
])('hears no reproach in “%s”', (text) => {
  expect(spokenBy('cause-is-character', withCause({ text })(puskesmas))).toEqual([]);
});

it('leaves a reproach alone that is itself explained', () => {
  const reproach = withCause({ text: 'Petugas kurang teliti' })(puskesmas);
  const why = { ...added, id: 'why', parent: 'new', text: 'Daftar periksa tidak tersedia' };
  const { causes } = reproach['cause-effect'];
  const explained = answered('cause-effect', { causes: [...causes, why] })(reproach);
  expect(spokenBy('cause-is-character', explained)).toEqual([]);
});

const added: Cause = { id: 'new', parent: 'man', text: 'Baru', candidate: false, retired: false };

function withCause(answers: Partial<Cause>): Change {
  return (risalah) =>
    answered('cause-effect', {
      causes: [...risalah['cause-effect'].causes, { ...added, ...answers }],
    })(risalah);
}
