import { z } from 'zod';
import { phases } from '#domain/method/phase.ts';
import { amountSchema, daySchema } from '#domain/tools/atoms.ts';
import { ownId, pointer } from '#domain/tools/pointer.ts';
import { photoUseSchema } from './photoUse.ts';

const phaseOrNone = z.enum(['', ...phases]);

/** The office, the event and the document itself. */
export const identitySchema = z.strictObject({
  /** Registration number given by the secretariat. */
  registration: z.string(),
  /** "Tema ke-": which theme of this circle, counted from its first. */
  themeNumber: amountSchema,
  /** "Pemerintah Kabupaten …". */
  institution: z.string(),
  /** The office: "Dinas Kesehatan". */
  opd: z.string(),
  /** The unit: "UPTD Puskesmas …". */
  unit: z.string(),
  address: z.string(),
  /** Place written above signatures. */
  city: z.string(),
  event: z.string(),
  slogan: z.string(),
  year: z.string(),
  vision: z.string(),
  mission: z.string(),
  /** A paragraph on the office and what it serves. */
  profile: z.string(),
  logo: photoUseSchema.nullable(),
});

export const circleSchema = z.strictObject({
  kind: z.enum(['kbk', 'gkm']),
  name: z.string(),
  meaning: z.string(),
  motto: z.string(),
  /** The circle's cheer (yel-yel). */
  cheer: z.string(),
  logo: photoUseSchema.nullable(),
  logoMeaning: z.string(),
  decreeNumber: z.string(),
  decreeDate: daySchema,
  formedOn: daySchema,
  periodFrom: daySchema,
  periodTo: daySchema,
});

export const memberSchema = z.strictObject({
  id: ownId('members'),
  role: z.enum(['patron', 'facilitator', 'leader', 'secretary', 'member']),
  name: z.string(),
  titleBefore: z.string(),
  titleAfter: z.string(),
  numberKind: z.enum(['nip', 'nipppk', 'none']),
  number: z.string(),
  /** Pangkat/golongan. */
  rank: z.string(),
  position: z.string(),
  section: z.string(),
  birthYear: amountSchema,
});
export type Member = z.infer<typeof memberSchema>;

export function emptyMember(id: string): Member {
  return {
    id,
    role: 'member',
    name: '',
    titleBefore: '',
    titleAfter: '',
    numberKind: 'nip',
    number: '',
    rank: '',
    position: '',
    section: '',
    birthYear: null,
  };
}

export const membersSchema = z.strictObject({ rows: z.array(memberSchema) });

export const valuesSchema = z.strictObject({
  set: z.enum(['berakhlak', 'unsur-34', 'own']),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      value: z.string(),
      /** How the circle lives it. */
      practice: z.string(),
      phase: phaseOrNone,
    }),
  ),
});
export type ValueRow = z.infer<typeof valuesSchema>['rows'][number];

export function emptyValueRow(id: string): ValueRow {
  return { id, value: '', practice: '', phase: '' };
}

export const meetingsSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      date: daySchema,
      startsAt: z.string(),
      minutes: amountSchema,
      place: z.string(),
      agenda: z.string(),
      phase: phaseOrNone,
      /** The members who came. */
      attendees: z.array(pointer('members')),
      /** How many came, where their names were not kept. */
      present: amountSchema,
      /** What was worked on and spoken of (notulen). */
      proceedings: z.string(),
      /** What was decided (notulen). */
      decisions: z.string(),
      photos: z.array(photoUseSchema),
    }),
  ),
});
export type Meeting = z.infer<typeof meetingsSchema>['rows'][number];

export function emptyMeeting(id: string): Meeting {
  return {
    id,
    date: '',
    startsAt: '',
    minutes: null,
    place: '',
    agenda: '',
    phase: '',
    attendees: [],
    present: null,
    proceedings: '',
    decisions: '',
    photos: [],
  };
}

export const approvalsSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      stage: z.enum(['plan', 'final']),
      preamble: z.string(),
      role: z.string(),
      name: z.string(),
      numberKind: z.enum(['nip', 'nipppk', 'none']),
      number: z.string(),
      rank: z.string(),
      date: daySchema,
      status: z.enum(['', 'approved', 'revise']),
      comment: z.string(),
    }),
  ),
});
export type Approval = z.infer<typeof approvalsSchema>['rows'][number];

export function emptyApproval(id: string): Approval {
  return {
    id,
    stage: 'final',
    preamble: '',
    role: '',
    name: '',
    numberKind: 'nip',
    number: '',
    rank: '',
    date: '',
    status: '',
    comment: '',
  };
}

export const forewordSchema = z.strictObject({
  /** Empty: the report builds one from the data. */
  text: z.string(),
  commitment: z.string(),
  abstract: z.string(),
});
