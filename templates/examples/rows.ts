import type { Phase } from '#domain/method/phase.ts';
import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ProcedureStep, Standard } from '#domain/risalah/schema/standards.ts';
import type { ScheduleRow } from '#domain/risalah/schema/theme.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';

// The rows of the worked examples, written as one writes a table: a call a row.

type Row<Id extends RowedSection> = Risalah[Id]['rows'][number];
type RowedSection = {
  [Id in keyof Risalah]: Risalah[Id] extends { readonly rows: readonly unknown[] } ? Id : never;
}[keyof Risalah];

type Days = readonly [from: string, to: string];

export function person(
  id: string,
  role: Member['role'],
  name: string,
  position: string,
  birthYear: number,
): Member {
  return {
    id,
    role,
    name,
    titleBefore: '',
    titleAfter: '',
    numberKind: 'none',
    number: '',
    rank: '',
    position,
    section: '',
    birthYear,
  };
}

type MeetingLine = readonly [
  date: string,
  agenda: string,
  phase: Row<'meetings'>['phase'],
  attendees: readonly string[],
];

export function meetings(
  held: Pick<Row<'meetings'>, 'startsAt' | 'minutes' | 'place'>,
  lines: readonly MeetingLine[],
): Risalah['meetings'] {
  return {
    rows: lines.map(([date, agenda, phase, attendees], index) => ({
      id: `meeting-${index + 1}`,
      date,
      ...held,
      agenda,
      phase,
      attendees: [...attendees],
      decisions: '',
    })),
  };
}

/** Three signatures under the plan on one day, and three under the report on another. */
export function approvals(
  signers: readonly (readonly [role: string, name: string, reportPreamble: string])[],
  [planned, final]: readonly [string, string],
): Risalah['approvals'] {
  const page = (stage: 'plan' | 'final', date: string): Row<'approvals'>[] =>
    signers.map(([role, name, preamble], index) => ({
      id: `approval-${stage}-${index + 1}`,
      stage,
      preamble: stage === 'plan' && preamble === 'Mengesahkan,' ? 'Menyetujui,' : preamble,
      role,
      name,
      numberKind: 'none',
      number: '',
      rank: '',
      date,
      status: 'approved',
      comment: '',
    }));
  return { rows: [...page('plan', planned), ...page('final', final)] };
}

export function planned(
  phase: Phase,
  [plannedFrom, plannedTo]: Days,
  [actualFrom, actualTo]: Days = [plannedFrom, plannedTo],
  note = '',
): ScheduleRow {
  return { phase, plannedFrom, plannedTo, actualFrom, actualTo, note };
}

export function cause(id: string, parent: string, text: string): Cause {
  return { id, parent, text, candidate: false, retired: false };
}

/** A cause that is put to the vote. */
export function candidate(id: string, parent: string, text: string): Cause {
  return { ...cause(id, parent, text), candidate: true };
}

/** Points of the voters for each candidate, in the voters' order. */
export function votes(
  voters: readonly string[],
  lines: readonly (readonly [cause: string, kept: boolean, points: readonly number[]])[],
): Row<'vote'>[] {
  return lines.map(([id, kept, points]) => ({
    cause: id,
    kept,
    points: Object.fromEntries(voters.map((voter, index) => [voter, points[index] ?? null])),
  }));
}

export function alternative(
  order: number,
  causeId: string,
  text: string,
  cost: number | null,
  conclusion: Row<'alternatives'>['conclusion'],
  judgement: Pick<Row<'alternatives'>, 'advantage' | 'drawback' | 'evaluation'>,
): Row<'alternatives'> {
  const id = `alternative-${order}`;
  return { id, cause: causeId, alternative: text, cost, conclusion, ...judgement };
}

export function risk(
  order: number,
  measure: string,
  text: string,
  prevention: string,
  owner: string,
): Row<'risks'> {
  return { id: `risk-${order}`, measure, risk: text, prevention, owner };
}

/** A quality aspect before and after, proved by the same kind of evidence both times. */
export function aspect(
  order: number,
  name: string,
  before: string,
  after: string,
  evidence: string,
): Row<'aspects'> {
  return {
    id: `aspect-${order}`,
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
    id: `standard-${kind}-${measure}`,
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
    id: `step-${order}`,
    shape,
    performer,
    activity,
    equipment,
    time,
    output,
    otherwise,
    note: '',
  };
}

export function followUp(
  order: number,
  plan: string,
  due: string,
  owner: string,
  status: Row<'follow-up'>['status'],
): Row<'follow-up'> {
  return { id: `follow-up-${order}`, plan, due, owner, status };
}

export function annex(order: number, kind: Row<'annexes'>['kind'], title: string): Row<'annexes'> {
  return { id: `annex-${order}`, kind, title, available: true, note: '', photos: [] };
}
