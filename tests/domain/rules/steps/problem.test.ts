import { expect, it } from 'vitest';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ProblemRuleId } from '#domain/rules/steps/problem.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered, spokenBy, watchRules } from '#tests/domain/rules/watchRules.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';

const { background, inventory } = puskesmas;
const noNumber = { achieved: null, frequency: null, loss: null, condition: 'Sering' };

watchRules<ProblemRuleId>({
  'background-missing': {
    change: answered('background', { text: ' ' }),
    says: { kind: 'gap', place: { section: 'background', row: '' } },
  },
  'background-without-data': {
    change: answered('background', { baselines: [] }),
    says: { kind: 'gap', place: { section: 'background', row: '' } },
  },
  'condition-without-source': {
    change: answered('background', {
      baselines: background.baselines.map((row) => ({ ...row, source: '' })),
    }),
    says: { kind: 'gap', place: { section: 'background', row: 'baseline-1' } },
  },
  'strategy-missing': { change: answered('background', { strategy: '' }), says: { kind: 'gap' } },
  'stakeholders-missing': {
    change: answered('background', { stakeholders: [] }),
    says: { kind: 'gap' },
  },
  'stakeholder-incomplete': {
    change: answered('background', {
      stakeholders: background.stakeholders.map((row) => ({ ...row, hope: '' })),
    }),
    says: { place: { section: 'background', row: 'party-1' } },
  },
  'opposition-unnamed': {
    change: answered('background', {
      stakeholders: background.stakeholders.map((row) => ({ ...row, stance: 'supports' })),
    }),
    says: { kind: 'check' },
  },
  'only-one-problem': {
    change: answered('inventory', { problems: inventory.problems.slice(0, 1) }),
    says: { kind: 'check', place: { section: 'inventory', row: '' } },
  },
  'problem-without-number': {
    change: withProblem(noNumber),
    says: {
      kind: 'gap',
      place: { section: 'inventory', row: 'problem-wait' },
      facts: { problem: 'Waktu tunggu pendaftaran melebihi standar' },
    },
  },
  'problem-without-source': { change: withProblem({ source: '' }), says: { kind: 'gap' } },
  'cause-in-problem': {
    change: withProblem({ problem: 'Waktu tunggu lama karena petugas kurang' }),
    says: { kind: 'check' },
  },
  'remedy-in-problem': {
    change: withProblem({ problem: 'Belum ada aplikasi antrean' }),
    says: { kind: 'check' },
  },
});

it.each([
  ['Belum tercapainya target kunjungan', 'remedy-in-problem'],
  ['Tidak ada pasien yang dilayani sebelum pukul 08.00', 'remedy-in-problem'],
  ['Keluhan warga berakibat buruk', 'cause-in-problem'],
  ['Kematian akibat demam berdarah meningkat', 'cause-in-problem'],
] as const)('takes “%s” for a plain problem', (problem, rule) => {
  expect(spokenBy(rule, withProblem({ problem })(puskesmas))).toEqual([]);
});

it('takes a condition in figures for a number', () => {
  const told = withProblem({ ...noNumber, condition: '3 dari 10 berkas kembali' });
  expect(spokenBy('problem-without-number', told(puskesmas))).toEqual([]);
});

function withProblem(answers: Partial<Risalah['inventory']['problems'][number]>): Change {
  const [first, ...others] = inventory.problems;
  if (first === undefined) throw new Error('The example has no problem.');
  return answered('inventory', { problems: [{ ...first, ...answers }, ...others] });
}
