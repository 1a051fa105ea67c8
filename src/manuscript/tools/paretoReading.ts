import type { Evidence } from '#domain/tools/evidence.ts';
import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { capitalise, spellNumber } from '#language/spellNumber.ts';
import { withinSentence } from '#manuscript/text/withinSentence.ts';
import { countedThing } from './evidenceNote.ts';

/** A sentence with more names than these is no longer read. */
const MOST_NAMED = 8;

/** "Dua jenis pertama, A dan B, menyumbang 68,2% dari 154 keluhan." */
export function paretoReading({ rows, total }: ParetoResult, evidence: Evidence): string {
  const vital = rows.filter((row) => row.vital);
  const share = vital.at(-1)?.cumulativePercent;
  if (share === undefined || total === 0) return '';
  const names = formatList(vital.map(({ category }) => withinSentence(category) || 'tanpa nama'));
  const several = `${capitalise(spellNumber(vital.length))} jenis pertama`;
  const first =
    vital.length === 1
      ? `Jenis terbanyak, ${names},`
      : vital.length <= MOST_NAMED
        ? `${several}, ${names},`
        : several;
  return `${first} menyumbang ${formatPercent(share)} dari ${formatNumber(total)} ${countedThing(evidence)}.`;
}

/** "Dibandingkan dengan keadaan sebelumnya, jumlahnya turun dari 154 menjadi 43 keluhan (72,1%)." */
export function paretoChange(
  before: ParetoResult,
  after: ParetoResult,
  evidence: Evidence,
): string {
  if (before.total === 0) return '';
  const change = ((after.total - before.total) / before.total) * 100;
  const from = formatNumber(before.total);
  const to = `${formatNumber(after.total)} ${countedThing(evidence)}`;
  if (change === 0) return `Dibandingkan dengan keadaan sebelumnya, jumlahnya tetap ${to}.`;
  const way = change < 0 ? 'turun' : 'naik';
  return `Dibandingkan dengan keadaan sebelumnya, jumlahnya ${way} dari ${from} menjadi ${to} (${formatPercent(Math.abs(change))}).`;
}
