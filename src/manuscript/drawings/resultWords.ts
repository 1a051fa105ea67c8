import type { Outcome } from '#domain/risalah/reading/achievement.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { changeText } from '#words/readings/change.ts';
import { joined } from '#language/joined.ts';

/** How far the main target's number went, and how much of the way that was. */
export function resultWords({ baseline, after, unit, achievement }: Outcome): string {
  return joined([
    baseline === null || after === null ? '' : changeText(baseline, after, unit),
    achievement.kind === 'percent' ? `capaian ${formatPercent(achievement.percent)}` : '',
  ]);
}
