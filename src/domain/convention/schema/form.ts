import { z } from 'zod';

/** What a judge weighs, as one line of a score form. */
const scoreItemSchema = z.strictObject({
  /** Unique in its form. */
  id: z.string(),
  name: z.string(),
  /** What is weighed, as a question or in other words; may be empty. */
  asks: z.string(),
  /** The most that it can get, above 0, with at most two decimals. */
  points: z.number(),
  /** Addresses of a risalah (`section/field`) that it is judged by; empty for what is seen on the stage. */
  fedBy: z.array(z.string()),
});
export type ScoreItem = z.infer<typeof scoreItemSchema>;

const scoreGroupSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  items: z.array(scoreItemSchema),
});

/** A level that stands for a share of an item's points, with what a team of that level does. */
const scoreLevelSchema = z.strictObject({
  name: z.string(),
  /** Between 0 and 1. */
  share: z.number(),
  /** In words, so that judges mean the same by it; may be empty. */
  means: z.string(),
});
export type ScoreLevel = z.infer<typeof scoreLevelSchema>;

/** What is judged by a form. */
export const formKinds = ['report', 'presentation', 'stage', 'creativity'] as const;
export type FormKind = (typeof formKinds)[number];

/** A blank sheet on which a judge scores one team: a copy of a template, changed by the committee. */
export const scoreFormSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(formKinds),
  name: z.string(),
  /** Share of the final score in percent, 0 to 100. With one form it says nothing. */
  weight: z.number(),
  /** Whether the timekeeper's penalty is taken from it. */
  isTimed: z.boolean(),
  /** Empty: any number from 0 to an item's points. */
  levels: z.array(scoreLevelSchema),
  groups: z.array(scoreGroupSchema),
});
export type ScoreForm = z.infer<typeof scoreFormSchema>;

/** Items of a form in their order, which is the order of the scores on a sheet. */
export function itemsOf(form: Pick<ScoreForm, 'groups'>): readonly ScoreItem[] {
  return form.groups.flatMap(({ items }) => items);
}
