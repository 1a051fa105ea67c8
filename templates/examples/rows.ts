import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Phase } from '#domain/method/phase.ts';
import { emptyVoteRow } from '#domain/risalah/schema/causes.ts';
import type { VoteRow } from '#domain/risalah/schema/causes.ts';
import { emptyAnnex, emptyFollowUp } from '#domain/risalah/schema/next.ts';
import type { Annex, FollowUp } from '#domain/risalah/schema/next.ts';
import { emptyApproval, emptyMeeting, emptyMember } from '#domain/risalah/schema/opening.ts';
import type { Approval, Meeting, Member } from '#domain/risalah/schema/opening.ts';
import { emptyAlternative, emptyRisk } from '#domain/risalah/schema/plan.ts';
import type { Alternative, Risk } from '#domain/risalah/schema/plan.ts';
import { emptyAspect } from '#domain/risalah/schema/results.ts';
import type { Aspect } from '#domain/risalah/schema/results.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyProcedureStep, emptyStandard } from '#domain/risalah/schema/standards.ts';
import type { ProcedureStep, Standard } from '#domain/risalah/schema/standards.ts';
import { emptyScheduleRow } from '#domain/risalah/schema/theme.ts';
import type { ScheduleRow } from '#domain/risalah/schema/theme.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

// The rows of the worked examples, written as one writes a table: a call a row.

type Days = readonly [from: string, to: string];

export function person(
  id: string,
  role: Member['role'],
  name: string,
  position: string,
  birthYear: number,
): Member {
  return {
    ...emptyMember(id),
    role,
    name,
    numberKind: 'none',
    position,
    birthYear,
  };
}

type MeetingLine = readonly [
  date: string,
  agenda: string,
  phase: Meeting['phase'],
  attendees: readonly string[],
];

export function meetings(
  held: Pick<Meeting, 'startsAt' | 'minutes' | 'place'>,
  lines: readonly MeetingLine[],
  photos: readonly PhotoUse[] = [],
): Risalah['meetings'] {
  return {
    rows: lines.map(([date, agenda, phase, attendees], index) => ({
      ...emptyMeeting(`meeting-${index + 1}`),
      date,
      ...held,
      agenda,
      phase,
      attendees: [...attendees],
      // A photograph belongs to the meeting of its day.
      photos: photos.filter(({ takenOn }) => takenOn === date),
    })),
  };
}

/** Three signatures under the plan on one day, and three under the report on another. */
export function approvals(
  signers: readonly (readonly [role: string, name: string, reportPreamble: string])[],
  [planned, final]: readonly [string, string],
): Risalah['approvals'] {
  const page = (stage: 'plan' | 'final', date: string): Approval[] =>
    signers.map(([role, name, preamble], index) => ({
      ...emptyApproval(`approval-${stage}-${index + 1}`),
      stage,
      preamble: stage === 'plan' && preamble === 'Mengesahkan,' ? 'Menyetujui,' : preamble,
      role,
      name,
      numberKind: 'none',
      date,
      status: 'approved',
    }));
  return { rows: [...page('plan', planned), ...page('final', final)] };
}

export function planned(
  phase: Phase,
  [plannedFrom, plannedTo]: Days,
  [actualFrom, actualTo]: Days = [plannedFrom, plannedTo],
  note = '',
): ScheduleRow {
  return { ...emptyScheduleRow(phase), plannedFrom, plannedTo, actualFrom, actualTo, note };
}

export function cause(id: string, parent: string, text: string): Cause {
  return { ...emptyCause(id, parent), text };
}

/** A cause that is put to the vote. */
export function candidate(id: string, parent: string, text: string): Cause {
  return { ...cause(id, parent, text), candidate: true };
}

/** Points of the voters for each candidate, in the voters' order. */
export function votes(
  voters: readonly string[],
  lines: readonly (readonly [cause: string, kept: boolean, points: readonly number[]])[],
): VoteRow[] {
  return lines.map(([id, kept, points]) => ({
    ...emptyVoteRow(id),
    kept,
    points: Object.fromEntries(voters.map((voter, index) => [voter, points[index] ?? null])),
  }));
}

export function alternative(
  order: number,
  causeId: string,
  text: string,
  cost: number | null,
  conclusion: Alternative['conclusion'],
  judgement: Pick<Alternative, 'advantage' | 'drawback' | 'evaluation'>,
): Alternative {
  const empty = emptyAlternative(`alternative-${order}`);
  return { ...empty, cause: causeId, alternative: text, cost, conclusion, ...judgement };
}

export function risk(
  order: number,
  measure: string,
  text: string,
  prevention: string,
  owner: string,
): Risk {
  return { ...emptyRisk(`risk-${order}`), measure, risk: text, prevention, owner };
}

/** A quality aspect before and after, proved by the same kind of evidence both times. */
export function aspect(
  order: number,
  name: string,
  before: string,
  after: string,
  evidence: string,
): Aspect {
  return {
    ...emptyAspect(`aspect-${order}`),
    aspect: name,
    before,
    evidenceBefore: evidence,
    after,
    evidenceAfter: evidence,
  };
}

type StandardLine = readonly [
  kind: Standard['kind'],
  measure: string,
  text: string,
  document: string,
  number: string,
];

export function standardRows(
  common: Pick<Standard, 'effectiveOn' | 'owner'>,
  lines: readonly StandardLine[],
): Standard[] {
  return lines.map(([kind, measure, text, document, number]) => ({
    ...emptyStandard(`standard-${kind}-${measure}`),
    kind,
    measure,
    text,
    document,
    number,
    ...common,
  }));
}

export function procedureStep(
  order: number,
  shape: ProcedureStep['shape'],
  performer: string,
  activity: string,
  equipment: string,
  time: string,
  output: string,
  otherwise = '',
): ProcedureStep {
  return {
    ...emptyProcedureStep(`step-${order}`),
    shape,
    performer,
    activity,
    equipment,
    time,
    output,
    otherwise,
  };
}

export function followUp(
  order: number,
  plan: string,
  due: string,
  owner: string,
  status: FollowUp['status'],
): FollowUp {
  return { ...emptyFollowUp(`follow-up-${order}`), plan, due, owner, status };
}

export function annex(order: number, kind: Annex['kind'], title: string): Annex {
  return { ...emptyAnnex(`annex-${order}`), kind, title, available: true };
}
