import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Change } from '#tests/domain/rules/watchRules.ts';
import type { ProblemRuleId } from '#domain/rules/steps/problem.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { answered } from '#tests/domain/rules/watchRules.ts';
import type { Breaks } from '#tests/domain/rules/watchRules.ts';

const { background, inventory } = puskesmas;
export const noNumber = { achieved: null, frequency: null, loss: null, condition: 'Sering' };

/** What makes each rule of this family speak. */
export const problemBreaks: Breaks<ProblemRuleId> = {
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
};

export function withProblem(answers: Partial<Risalah['inventory']['problems'][number]>): Change {
  const [first, ...others] = inventory.problems;
  if (first === undefined) throw new Error('The example has no problem.');
  return answered('inventory', { problems: [{ ...first, ...answers }, ...others] });
}
