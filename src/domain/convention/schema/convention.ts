import { z } from 'zod';
import { daySchema } from '#domain/tools/atoms.ts';
import { ways } from '#domain/convention/ways.ts';
import { scoreFormSchema } from './form.ts';
import { filledSheetSchema, logEntrySchema } from './sheet.ts';

/** A team that is judged. */
const contestantSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** Row of the class that it is; empty for a team that sent no file. */
  team: z.string(),
  /** Id of its risalah, by which a judge's own copy of its file is recognised; empty where none is known. */
  risalah: z.string(),
  /** Title of its report, as it is printed and announced. */
  title: z.string(),
  /** Left before the result: it stands in no rank. */
  isWithdrawn: z.boolean(),
});
export type Contestant = z.infer<typeof contestantSchema>;

const judgeSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** "Ketua", "Anggota"; as it is printed below a signature. */
  role: z.string(),
  /** Ids of the forms that this judge fills; empty for all of them. */
  forms: z.array(z.string()),
  /** Ids of contestants that this judge must not judge, beside those of the judge's own unit. */
  barred: z.array(z.string()),
});
export type Judge = z.infer<typeof judgeSchema>;

/** What parts equals, step by step; what no step parts shares its place. */
const tieStepSchema = z.discriminatedUnion('by', [
  /** The higher mean on a form, or on one group of it where `group` is not empty. */
  z.strictObject({ by: z.literal('score'), form: z.string(), group: z.string() }),
  /** The smaller penalty. */
  z.strictObject({ by: z.literal('penalty') }),
  /** Lots that can be drawn again from the same seed. */
  z.strictObject({ by: z.literal('lots') }),
]);
export type TieStep = z.infer<typeof tieStepSchema>;

/** How scores become places, agreed before the first of them. */
const ruleSchema = z.strictObject({
  way: z.enum(ways),
  ladder: z.array(tieStepSchema),
  /** Seconds that a team may present. */
  allowedSeconds: z.number(),
  /** Points taken for every 30 seconds begun beyond that. */
  penalty: z.number(),
  /** The most that may be taken; 0 for no bound. */
  mostPenalty: z.number(),
});
export type ConventionRule = z.infer<typeof ruleSchema>;

/** A code of eight letters over what was fixed, and when. */
const sealSchema = z.strictObject({ at: z.string(), code: z.string() });

/** How long a team took. Of one team the newest entry counts; the others stay to be seen. */
const timingSchema = z.strictObject({
  id: z.string(),
  contestant: z.string(),
  at: z.string(),
  usedSeconds: z.number(),
  note: z.string(),
});
export type Timing = z.infer<typeof timingSchema>;

/** One item that stands otherwise than it had come in before; `null` for an empty one. */
const differenceSchema = z.strictObject({
  contestant: z.string(),
  form: z.string(),
  item: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type Difference = z.infer<typeof differenceSchema>;

/** Sheets that a judge handed in, in a file or on paper. */
const receiptSchema = z.strictObject({
  id: z.string(),
  judge: z.string(),
  at: z.string(),
  /** When the judge handed in what the file holds, an ISO instant: it tells which of two is the newer one. */
  handedInAt: z.string(),
  /** Code of what came in; the first receipt of a judge keeps the code that the signed slip must bear. */
  code: z.string(),
  /** Code of the rule that the file was made for; empty where there was none. */
  seal: z.string(),
  from: z.enum(['file', 'paper']),
  /** Ids of the sheets in it. */
  sheets: z.array(z.string()),
  /** What it changed of what had been received before. */
  differences: z.array(differenceSchema),
  /** When the judge's sheets were opened again here, and how they stood then; `null` while they are frozen. */
  reopened: z.strictObject({ at: z.string(), sheets: z.array(filledSheetSchema) }).nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A team's written objection, against sums, entries and penalties only. */
const objectionSchema = z.strictObject({
  id: z.string(),
  contestant: z.string(),
  at: z.string(),
  about: z.enum(['sum', 'entry', 'penalty']),
  text: z.string(),
  by: z.string(),
  answer: z.string(),
  outcome: z.enum(['', 'accepted', 'refused']),
});
export type Objection = z.infer<typeof objectionSchema>;

/** A convention of teams before judges. A draft is always valid. */
export const conventionSchema = z.strictObject({
  /** What it is called: "Gelar KBK 2026". */
  name: z.string(),
  day: daySchema,
  place: z.string(),
  forms: z.array(scoreFormSchema),
  contestants: z.array(contestantSchema),
  judges: z.array(judgeSchema),
  rule: ruleSchema,
  /** The order of appearance: drawn from the seed, and who came too late for the draw behind; `null` before the draw. */
  draw: z.strictObject({ seed: z.string(), at: z.string(), order: z.array(z.string()) }).nullable(),
  /** Forms, judges and rule as they were agreed; `null` while they may still change. */
  seal: sealSchema.nullable(),
  timings: z.array(timingSchema),
  /** What counts. */
  sheets: z.array(filledSheetSchema),
  /** Sheets that came in after the closing: they count once the result is open again. */
  late: z.array(filledSheetSchema),
  receipts: z.array(receiptSchema),
  /** Code of what counted when the result was closed; scores that come later do not change it. `null` while it is open. */
  closed: sealSchema.nullable(),
  /** How many places were announced, from the third to the first. */
  announced: z.number(),
  /** ISO instant of the announcement, from which teams may object for 60 minutes; empty before. */
  announcedAt: z.string(),
  objections: z.array(objectionSchema),
  log: z.array(logEntrySchema),
  /** "800/{nomor}/2026" of the winners' certificates. */
  certificateNumber: z.string(),
  /** Number of the minutes, as it is printed. */
  minutesNumber: z.string(),
});
export type Convention = z.infer<typeof conventionSchema>;

export function emptyConvention(): Convention {
  return {
    name: '',
    day: '',
    place: '',
    forms: [],
    contestants: [],
    judges: [],
    rule: { way: 'mean', ladder: [], allowedSeconds: 0, penalty: 0, mostPenalty: 0 },
    draw: null,
    seal: null,
    timings: [],
    sheets: [],
    late: [],
    receipts: [],
    closed: null,
    announced: 0,
    announcedAt: '',
    objections: [],
    log: [],
    certificateNumber: '',
    minutesNumber: '',
  };
}
