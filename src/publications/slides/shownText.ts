import { keptTogether } from '#manuscript/measure/keptTogether.ts';

/** "ke-12" */
const ORDINAL = /(?<=(?<!\p{L})ke)-(?=\d)/giu;

/** Of a script that runs from right to left. */
const LEFTWARD = '[\\p{Script=Arabic}\\p{Script=Hebrew}]';
/** A number before words that run from left to right. */
const BEFORE_RIGHTWARD = `[^\\p{L}”]*\\p{N}[^\\p{L}”]*(?!${LEFTWARD})\\p{L}`;
/** The last number of a sentence, behind a comma or a bracket. */
const AT_THE_END = '[^\\p{L}\\p{N}”]*[^\\p{L}\\p{N}\\s”][^\\p{L}\\p{N}”]*\\p{N}[^\\p{L}”]*$';

/**
 * Where words that run from right to left are followed by a number of the sentence around them: without a mark it is drawn
 * before them. A number between such words, or quoted with them, is their own.
 */
const AFTER_LEFTWARD = new RegExp(`(?<=${LEFTWARD})(?=${BEFORE_RIGHTWARD}|${AT_THE_END})`, 'gu');

/** A sentence as a hall is shown it: no number parts from what it counts, and each stands where it is read. */
export function shownText(text: string): string {
  return keptTogether(text).replace(ORDINAL, '\u2011').replace(AFTER_LEFTWARD, '\u200e');
}
