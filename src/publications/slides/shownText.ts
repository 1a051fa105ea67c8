import { keptTogether } from '#manuscript/measure/keptTogether.ts';

/** "ke-12" */
const ORDINAL = /(?<=(?<!\p{L})ke)-(?=\d)/giu;

/**
 * Where words that run from right to left are followed by a number of the sentence around them: without a mark it is drawn
 * before them. A number between such words is their own.
 */
const AFTER_LEFTWARD =
  /(?<=[\p{Script=Arabic}\p{Script=Hebrew}])(?=[^\p{L}]*\p{N}[^\p{L}]*(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L})/gu;

/** A sentence as a hall is shown it: no number parts from what it counts, and each stands where it is read. */
export function shownText(text: string): string {
  return keptTogether(text).replace(ORDINAL, '\u2011').replace(AFTER_LEFTWARD, '\u200e');
}
