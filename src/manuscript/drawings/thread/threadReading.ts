import type { Thread } from '#domain/risalah/reading/thread.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { changeWords } from '#words/readings/change.ts';
import { isBlank } from '#language/isBlank.ts';
import { withinSentence } from '#language/withinSentence.ts';

/** The thread in one sentence: from where to where, and what was wanted. */
export function threadReading({ outcome }: Thread): string {
  if (outcome === null || isBlank(outcome.target.indicator)) return '';
  const { baseline, goal, after, change, unit, target } = outcome;
  if (baseline === null || goal === null) return '';
  const name = withinSentence(target.indicator);
  const start = formatQuantity(baseline, unit);
  const wanted = formatQuantity(goal, unit);
  if (after === null || change === null) {
    return `Sasaran kelompok adalah mengubah ${name} dari ${start} menjadi ${wanted}.`;
  }
  return `Dari ${start} pada awal kegiatan, ${name} menjadi ${formatQuantity(after, unit)} (${changeWords(baseline, after, unit)}) dengan sasaran ${wanted}.`;
}
