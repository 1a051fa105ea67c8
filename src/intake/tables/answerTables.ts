import type { SectionId } from '#domain/method/sectionId.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import { emptyAction, emptyObstacle } from '#domain/risalah/schema/implementation.ts';
import {
  emptyAnnex,
  emptyFollowUp,
  emptyNextPhase,
  emptyRemainderRow,
} from '#domain/risalah/schema/next.ts';
import {
  emptyApproval,
  emptyMeeting,
  emptyMember,
  emptyValueRow,
} from '#domain/risalah/schema/opening.ts';
import { emptyAlternative, emptyMeasure, emptyRisk } from '#domain/risalah/schema/plan.ts';
import {
  emptyAspect,
  emptyBenefitRow,
  emptyIntangible,
  emptyResultRow,
  emptySideEffect,
  emptyUnsolved,
} from '#domain/risalah/schema/results.ts';
import {
  emptyPerformer,
  emptyProcedureStep,
  emptySocialisation,
  emptyStandard,
} from '#domain/risalah/schema/standards.ts';
import {
  emptyBaseline,
  emptyProblem,
  emptyScheduleRow,
  emptyStakeholder,
  emptyTargetRow,
} from '#domain/risalah/schema/theme.ts';
import { phases } from '#domain/method/phase.ts';

/** A table of answers of the record, and what a new row of it holds. */
export interface AnswerTable {
  readonly section: SectionId;
  readonly field: string;
  /** Of the row at a place from 0; a table of the eight phases has one row each and no more. */
  readonly empty: (id: string, at: number) => object | null;
}

/** Whether a table has a row for each phase, and no others. */
export function isOfPhases({ field, section }: Pick<AnswerTable, 'section' | 'field'>): boolean {
  return field === 'rows' && (section === 'schedule' || section === 'next-schedule');
}

function table(section: SectionId, field: string, empty: AnswerTable['empty']): AnswerTable {
  return { section, field, empty };
}

/** Every table of answers that rows of cells can fill, by its English name. */
export const answerTables = {
  members: table('members', 'rows', emptyMember),
  values: table('values', 'rows', emptyValueRow),
  meetings: table('meetings', 'rows', emptyMeeting),
  approvals: table('approvals', 'rows', emptyApproval),
  baselines: table('background', 'baselines', emptyBaseline),
  stakeholders: table('background', 'stakeholders', emptyStakeholder),
  inventory: table('inventory', 'problems', emptyProblem),
  target: table('target', 'rows', emptyTargetRow),
  schedule: table('schedule', 'rows', (_, at) => ofPhase(emptyScheduleRow, at)),
  verification: table('verification', 'rows', emptyVerificationRow),
  alternatives: table('alternatives', 'rows', emptyAlternative),
  'action-plan': table('action-plan', 'rows', emptyMeasure),
  risks: table('risks', 'rows', emptyRisk),
  actions: table('actions', 'rows', emptyAction),
  obstacles: table('obstacles', 'rows', emptyObstacle),
  comparison: table('comparison', 'rows', emptyResultRow),
  achievement: table('achievement', 'unsolved', emptyUnsolved),
  aspects: table('aspects', 'rows', emptyAspect),
  benefit: table('benefit', 'rows', emptyBenefitRow),
  intangible: table('benefit', 'intangible', emptyIntangible),
  'side-effects': table('side-effects', 'rows', emptySideEffect),
  standards: table('standards', 'rows', emptyStandard),
  procedure: table('procedure', 'steps', emptyProcedureStep),
  performers: table('procedure', 'performers', emptyPerformer),
  socialisation: table('socialisation', 'rows', emptySocialisation),
  remainder: table('remainder', 'rows', emptyRemainderRow),
  'follow-up': table('follow-up', 'rows', emptyFollowUp),
  'next-schedule': table('next-schedule', 'rows', (_, at) => ofPhase(emptyNextPhase, at)),
  annexes: table('annexes', 'rows', emptyAnnex),
} as const satisfies Readonly<Record<string, AnswerTable>>;

export type AnswerTableId = keyof typeof answerTables;

export const answerTableIds = Object.keys(answerTables) as readonly AnswerTableId[];

function ofPhase<Row extends object>(
  empty: (phase: (typeof phases)[number]) => Row,
  at: number,
): Row | null {
  const phase = phases[at];
  return phase === undefined ? null : empty(phase);
}
