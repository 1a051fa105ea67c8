import { causesLabels } from './labels/causes.ts';
import { nextLabels } from './labels/next.ts';
import { openingLabels } from './labels/opening.ts';
import { planLabels } from './labels/plan.ts';
import { resultsLabels } from './labels/results.ts';
import { standardsLabels } from './labels/standards.ts';
import { themeLabels } from './labels/theme.ts';
import { toolUseLabels } from './labels/toolUseLabels.ts';

const { procedure } = standardsLabels;

/**
 * Titles of the tables' columns in print, by section: as the form asks for them, but where a printed table says it
 * shorter, or prints what no form asks for.
 */
export const columnTitles = {
  members: { ...openingLabels.members.rows.columns, number: 'NIP/NIPPPK' },
  values: openingLabels.values.rows.columns,
  meetings: openingLabels.meetings.rows.columns,
  approvals: { ...openingLabels.approvals.rows.columns, number: 'NIP/NIPPPK' },
  baselines: themeLabels.background.baselines.columns,
  stakeholders: themeLabels.background.stakeholders.columns,
  inventory: {
    ...themeLabels.inventory.problems.columns,
    conversion: 'Konversi capaian',
    deviation: 'Deviasi (%)',
    share: 'Kontribusi (%)',
    cumulative: 'Kumulatif (%)',
  },
  priority: { problem: 'Masalah', rank: 'Peringkat' },
  target: { ...themeLabels.target.rows.columns, baselinePeriod: 'Periode awal' },
  schedule: { ...themeLabels.schedule.rows.columns, planned: 'Rencana', actual: 'Realisasi' },
  vote: { ...causesLabels.vote.rows.columns, total: 'Jumlah', rank: 'Peringkat' },
  verification: { ...causesLabels.verification.rows.columns, n: 'n', period: 'Periode' },
  alternatives: planLabels.alternatives.rows.columns,
  'action-plan': { ...planLabels['action-plan'].rows.columns, when: 'Kapan (When)' },
  risks: planLabels.risks.rows.columns,
  actions: { ...planLabels.actions.rows.columns, period: 'Waktu' },
  obstacles: planLabels.obstacles.rows.columns,
  comparison: {
    ...resultsLabels.comparison.rows.columns,
    before: 'Sebelum',
    after: 'Sesudah',
    period: 'Periode',
    served: 'Jumlah dilayani',
  },
  achievement: resultsLabels.achievement.unsolved.columns,
  aspects: resultsLabels.aspects.rows.columns,
  benefit: resultsLabels.benefit.rows.columns,
  'side-effects': resultsLabels['side-effects'].rows.columns,
  standards: standardsLabels.standards.rows.columns,
  procedure: {
    ...procedure.steps.columns,
    ...procedure,
    stepEquipment: procedure.steps.columns.equipment,
  },
  socialisation: standardsLabels.socialisation.rows.columns,
  remainder: {
    ...nextLabels.remainder.rows.columns,
    problem: 'Masalah yang tersisa',
    text: 'Uraian',
  },
  'follow-up': nextLabels['follow-up'].rows.columns,
  annexes: {
    ...nextLabels.annexes.rows.columns,
    proves: 'Membuktikan',
    available: 'Ketersediaan',
  },
  evidence: {
    question: toolUseLabels['evidence.question'],
    measured: toolUseLabels['evidence.measured'],
    unit: toolUseLabels['evidence.unit'],
    period: 'Periode',
    place: toolUseLabels['evidence.place'],
    collector: toolUseLabels['evidence.collector'],
    source: toolUseLabels['evidence.source'],
    n: toolUseLabels['evidence.n'],
    reading: toolUseLabels['evidence.reading'],
  },
};
