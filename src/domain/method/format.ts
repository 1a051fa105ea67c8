import { z } from 'zod';
import { fontName, officePaperSchema } from './officePaper.ts';

/** Fonts whose text docx can lay out, so that page numbers are right at the first opening. */
export const formatFonts = [
  'Times New Roman',
  'Arial',
  'Calibri',
  'Cambria',
  'Tahoma',
  'Verdana',
  'Georgia',
  'Book Antiqua',
] as const;

/** What may stand before the first chapter. A format lists those it prints, in its order. */
export const frontParts = [
  'cover',
  /** Event, theme, title, circle and members in one table: the head of a convention paper. */
  'identity',
  'approvals',
  /** That the work is the circle's own: for every member to sign. */
  'originality',
  /** That the improvement was carried out: for the leader to sign. */
  'implementation',
  'commitment',
  'foreword',
  'abstract',
  'contents',
  'list-of-figures',
  'list-of-tables',
  'list-of-annexes',
] as const;
export type FrontPart = (typeof frontParts)[number];

/** Pages that only some receivers ask for; a format lists those it prints. */
export const extraPages = [
  /** Before the steps: which tools each of them used. */
  'tools',
  /** Under the meetings: who came to which. */
  'attendance',
  /** Among the annexes: where every number comes from. */
  'sources',
] as const;
export type ExtraPage = (typeof extraPages)[number];

/**
 * What a receiver of risalah asks of the paper: its pages, its parts and their names.
 *
 * Lengths in centimetres, type in points, line spacing in multiples of one line.
 */
export const formatSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  paper: z.enum(['A4', 'F4']),
  /** One of `formatFonts`, or the office's own. */
  font: fontName,
  fontSize: z.number().min(8).max(16),
  /** How the title stands on the cover. */
  cover: z.strictObject({ size: z.number().min(12).max(36), capitals: z.boolean() }),
  lineSpacing: z.number().min(1).max(3),
  margins: z.strictObject({
    left: z.number().min(1).max(6),
    top: z.number().min(1).max(6),
    right: z.number().min(1).max(6),
    bottom: z.number().min(1).max(6),
  }),
  front: z.array(z.enum(frontParts)),
  extras: z.array(z.enum(extraPages)),
  chapters: z.strictObject({
    /** `chapter` counts "BAB I, BAB II"; `step` names the steps "LANGKAH I, LANGKAH II" and leaves all else unnumbered. */
    naming: z.enum(['chapter', 'step']),
    /** Whether every chapter turns to a page of its own. */
    turnPage: z.boolean(),
    /** Whether office, circle, values and meetings stand in a chapter before the steps; the thread's row always stands there. */
    introduction: z.boolean(),
    closing: z.boolean(),
    annexes: z.boolean(),
  }),
  /** `full` prints every table and drawing; `summary` leaves out what a convention's reader does not need. */
  detail: z.enum(['full', 'summary']),
  /** Whether the event's name runs along the head of every page. */
  banner: z.boolean(),
  /** "Gambar 2.1" counts anew in every chapter; "Gambar 5" runs on. */
  captions: z.enum(['by-chapter', 'continuous']),
  /** `mark` prints "(belum diisi)", `omit` leaves the question out, `dots` leaves a dotted line to write on. */
  emptyAnswers: z.enum(['mark', 'omit', 'dots']),
  /** `picture` is for viewers that cannot draw Word's own charts. */
  charts: z.enum(['native', 'picture']),
  formulas: z.enum(['text', 'equation']),
  /** Pages that the receiver allows; `null` for any number. */
  pageLimit: z.int().positive().nullable(),
  /** The office's own paper; `null` for ours. */
  office: officePaperSchema.nullable(),
});

export type Format = z.infer<typeof formatSchema>;
