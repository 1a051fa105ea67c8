import { describe, expect, it } from 'vitest';
import { emptyVerificationRow, emptyVoteRow } from '#domain/risalah/schema/causes.ts';
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
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
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
import { newRisalah } from './wholeThread.ts';

type Rowed = {
  [Id in keyof Risalah]: Risalah[Id] extends { readonly rows: readonly unknown[] } ? Id : never;
}[keyof Risalah];

const rows: { readonly [Id in Rowed]: Risalah[Id]['rows'][number] } = {
  members: emptyMember('new'),
  values: emptyValueRow('new'),
  meetings: emptyMeeting('new'),
  approvals: emptyApproval('new'),
  target: emptyTargetRow('new'),
  schedule: emptyScheduleRow('theme'),
  vote: emptyVoteRow('cause'),
  verification: emptyVerificationRow('new'),
  alternatives: emptyAlternative('new'),
  'action-plan': emptyMeasure('new'),
  risks: emptyRisk('new'),
  actions: emptyAction('new'),
  obstacles: emptyObstacle('new'),
  comparison: emptyResultRow('new'),
  aspects: emptyAspect('new'),
  benefit: emptyBenefitRow('new'),
  'side-effects': emptySideEffect('new'),
  standards: emptyStandard('new'),
  socialisation: emptySocialisation('new'),
  remainder: emptyRemainderRow('new'),
  'follow-up': emptyFollowUp('new'),
  'next-schedule': emptyNextPhase('theme'),
  annexes: emptyAnnex('new'),
};

describe('a new row', () => {
  it.each(Object.entries(rows))('is a valid answer of %s', (section, row) => {
    const risalah: Readonly<Record<string, unknown>> = newRisalah();
    const answers: unknown = Object.assign({}, risalah[section], { rows: [row] });
    const edited = { ...risalah, [section]: answers };
    expect(risalahSchema.parse(edited)).toEqual(edited);
  });

  it('is a valid answer of the lists that have a name of their own', () => {
    const risalah = newRisalah();
    const edited: Risalah = {
      ...risalah,
      background: {
        ...risalah.background,
        baselines: [emptyBaseline('new')],
        stakeholders: [emptyStakeholder('new')],
      },
      inventory: { ...risalah.inventory, problems: [emptyProblem('new')] },
      achievement: { ...risalah.achievement, unsolved: [emptyUnsolved('new')] },
      benefit: { ...risalah.benefit, intangible: [emptyIntangible('new')] },
      procedure: {
        ...risalah.procedure,
        performers: [emptyPerformer('new')],
        steps: [emptyProcedureStep('new')],
      },
    };
    expect(risalahSchema.parse(edited)).toEqual(edited);
  });
});
