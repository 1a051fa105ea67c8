import { z } from 'zod';

/** A font's name as a document gives it. */
export const fontName = z.string().regex(/^[\p{L}\p{N} ._+()-]{1,60}$/u);
const colour = z.string().regex(/^[0-9A-F]{6}$/);
/** Lengths in twips, twentieths of a point; far more than any sheet is long. */
const twips = z.int().min(-40_000).max(40_000);
const points = z.number().min(1).max(200);
const align = z.enum(['left', 'center', 'right', 'both']);

const typeShape = {
  font: fontName.nullable(),
  size: points.nullable(),
  bold: z.boolean(),
  italic: z.boolean(),
  capitals: z.boolean(),
  colour: colour.nullable(),
};

/** How a kind of paragraph is set; `null` where the office does not say, and ours holds. */
export const lookSchema = z.strictObject({
  ...typeShape,
  align: align.nullable(),
  before: twips.nullable(),
  after: twips.nullable(),
});
export type Look = z.infer<typeof lookSchema>;

const ruleSchema = z.strictObject({
  style: z.enum(['single', 'double', 'thick', 'thinThickSmallGap', 'thickThinSmallGap']),
  /** Eighths of a point. */
  size: z.int().min(2).max(96),
  colour,
});
export type Rule = z.infer<typeof ruleSchema>;

const floatSchema = z.strictObject({
  /** Twips from the left of what `fromX` names, or where it stands there. */
  x: z.union([twips, z.enum(['left', 'center', 'right'])]),
  fromX: z.enum(['page', 'margin', 'column']),
  y: z.union([twips, z.enum(['top', 'center', 'bottom'])]),
  fromY: z.enum(['page', 'margin', 'paragraph']),
  behind: z.boolean(),
  /** Whether words keep clear above and below, at its sides, or run through. */
  wrap: z.enum(['none', 'square', 'above-and-below']),
});

const runSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().max(2000),
    underlined: z.boolean(),
    ...typeShape,
  }),
  z.strictObject({ kind: z.literal('tab') }),
  z.strictObject({ kind: z.literal('break') }),
  /** The page's number, or how many there are. */
  z.strictObject({ kind: z.literal('page'), of: z.enum(['current', 'total']), ...typeShape }),
  z.strictObject({
    kind: z.literal('picture'),
    /** Its place in `pictures`. */
    picture: z.int().min(0),
    /** Twips. */
    width: z.int().min(1).max(40_000),
    height: z.int().min(1).max(40_000),
    float: floatSchema.nullable(),
  }),
]);
export type LetterRun = z.infer<typeof runSchema>;

const letterParagraph = z.strictObject({
  kind: z.literal('paragraph'),
  align,
  before: twips,
  after: twips,
  /** In 240ths of a line, or in twips. */
  line: z.strictObject({ value: z.int().min(20).max(4800), exact: z.boolean() }),
  left: twips,
  right: twips,
  first: twips,
  above: ruleSchema.nullable(),
  below: ruleSchema.nullable(),
  tabs: z.array(z.strictObject({ at: twips, align: z.enum(['left', 'center', 'right']) })),
  runs: z.array(runSchema),
});
export type LetterParagraph = z.infer<typeof letterParagraph>;

const letterTable = z.strictObject({
  kind: z.literal('table'),
  align: z.enum(['left', 'center', 'right']),
  left: twips,
  /** Twips. */
  columns: z.array(z.int().min(1).max(40_000)).min(1),
  rows: z.array(
    z.array(
      z.strictObject({
        span: z.int().min(1).max(60),
        /** Whether it is the first of several that are one, from top to bottom, or one below it. */
        merged: z.enum(['no', 'first', 'below']),
        align: z.enum(['top', 'center', 'bottom']),
        above: ruleSchema.nullable(),
        below: ruleSchema.nullable(),
        left: ruleSchema.nullable(),
        right: ruleSchema.nullable(),
        paragraphs: z.array(letterParagraph).min(1),
      }),
    ),
  ),
});
export type LetterTable = z.infer<typeof letterTable>;

const letterBlocks = z.array(z.discriminatedUnion('kind', [letterParagraph, letterTable]));
export type LetterBlock = z.infer<typeof letterBlocks>[number];

/** What stands at the head or foot of pages; `first` where the first page of a section has its own. */
const letterSchema = z.strictObject({ first: letterBlocks.nullable(), pages: letterBlocks });
export type Letter = z.infer<typeof letterSchema>;

/** The pictures of a letterhead, all together, in bytes: the format travels with every risalah that is printed on it. */
export const MAX_LETTER_BYTES = 1_500_000;

/**
 * An office's own paper, as taken from one of its documents: letterhead and how its text is set. Nothing of the
 * document's own markup is kept: it is read into these few things and written anew.
 */
export const officePaperSchema = z.strictObject({
  /** Name of the file it was taken from. */
  source: z.string(),
  head: letterSchema.nullable(),
  foot: letterSchema.nullable(),
  /** From the sheet's edge to head and foot, in twips. */
  headAt: z.int().min(0).max(5000),
  footAt: z.int().min(0).max(5000),
  /** About how tall they are, in twips: the text begins below. */
  headHeight: z.int().min(0).max(12_000),
  footHeight: z.int().min(0).max(12_000),
  /** Width of the text on the office's own sheet, in twips. */
  textWidth: z.int().min(1000).max(40_000),
  pictures: z.array(
    z.strictObject({
      type: z.enum(['png', 'jpg', 'gif', 'bmp']),
      base64: z
        .string()
        .regex(/^[A-Za-z0-9+/]*={0,2}$/)
        .max(MAX_LETTER_BYTES * 1.4),
    }),
  ),
  looks: z.strictObject({
    body: lookSchema.nullable(),
    heading1: lookSchema.nullable(),
    heading2: lookSchema.nullable(),
    heading3: lookSchema.nullable(),
    caption: lookSchema.nullable(),
    table: z.strictObject({ border: ruleSchema.nullable(), font: fontName.nullable() }).nullable(),
  }),
});
export type OfficePaper = z.infer<typeof officePaperSchema>;
