import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { readNumber } from '#language/readNumber.ts';

/** How scores stand on the paper: one digit for a level, or points. */
export type Typing = 'levels' | 'points';

/** The points of a level, in as many decimals as points have. */
export function pointsOf(item: Pick<ScoreItem, 'points'>, share: number): number {
  return Math.round(item.points * share * 100) / 100;
}

/** The level that a digit names, counted from the best; `null` where there is none. */
export function levelScore(
  form: Pick<ScoreForm, 'levels'>,
  item: Pick<ScoreItem, 'points'>,
  digit: string,
): number | null {
  const level = /^[1-9]$/u.test(digit) ? form.levels[Number(digit) - 1] : undefined;
  return level === undefined ? null : pointsOf(item, level.share);
}

/** What was typed as points: a number, nothing, or why it cannot stand. */
export function readScore(
  text: string,
  item: Pick<ScoreItem, 'points'>,
): { readonly score: number | null } | { readonly problem: 'unreadable' | 'tooMuch' } {
  // Between 0 and 100 a point can only part decimals: "3.5" as judges write it.
  const read = readNumber(/^\d{1,3}\.\d{1,2}$/u.test(text.trim()) ? text.replace('.', ',') : text);
  if (read.kind === 'empty') return { score: null };
  if (read.kind !== 'value' || read.value < 0) return { problem: 'unreadable' };
  return read.value > item.points ? { problem: 'tooMuch' } : { score: read.value };
}
