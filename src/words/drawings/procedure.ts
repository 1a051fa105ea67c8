import type { ProcedureStep } from '#domain/risalah/schema/standards.ts';
import { columnTitles } from '#words/columns.ts';
import { shapeNames } from '#words/standards.ts';
import { NOT_FILLED } from './chartText.ts';

const { activity, performer, stepEquipment, time, output, note } = columnTitles.procedure;

/** Heads of an SOP's columns, and of the two that span several. */
export const procedureHeads = {
  number: 'No.',
  activity,
  performer,
  equipment: stepEquipment,
  time,
  output,
  note,
  standards: 'Mutu baku',
} as const;

/** What stands beside the ways out of a decision. */
export const decisionAnswers = { yes: 'Ya', no: 'Tidak' } as const;

/** What the short heads of performers' columns stand for: "Pelaksana: P1 = Loket; P2 = Poli". */
export function performerKey(names: readonly string[]): string {
  return `${performer}: ${names.map((name, at) => `${shortPerformer(at)} = ${name}`).join('; ')}`;
}

/** The head of a performer's column that is too narrow for the name, by its place from 0. */
export function shortPerformer(at: number): string {
  return `P${at + 1}`;
}

/** What stands in the symbol of a step: its own words, else what a start and an end are. */
export function symbolText(shape: ProcedureStep['shape'], text: string): string {
  if (text.trim() !== '') return text.trim();
  return shape === 'start' || shape === 'end' ? shapeNames[shape] : NOT_FILLED;
}

interface Told {
  /** Place from 0. */
  readonly index: number;
  readonly shape: ProcedureStep['shape'];
  readonly activity: string;
  readonly performer: string;
  /** Place of the step where a decision goes on a no; `null` where it is none or goes nowhere. */
  readonly otherwise: number | null;
}

/** The rows of a sheet in words, for those who cannot see it. */
export function procedureAlt(title: string, steps: readonly Told[]): string {
  const told = steps.map(({ index, shape, otherwise, ...step }) => {
    const marks = [
      step.performer.trim(),
      shapeWords[shape],
      otherwise === null ? '' : `jika tidak, ke No. ${otherwise + 1}`,
    ].filter((word) => word !== '');
    const aside = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
    return `${index + 1}. ${step.activity.trim() || 'belum diisi'}${aside}`;
  });
  return told.length === 0 ? `${title}: belum ada kegiatan.` : `${title}: ${told.join('; ')}.`;
}

const shapeWords = { start: 'mulai', activity: '', decision: 'keputusan', end: 'selesai' } as const;
