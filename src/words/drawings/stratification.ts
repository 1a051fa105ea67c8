import type { StratificationResult } from '#domain/tools/stratification/stratification.ts';
import { formatList } from '#language/formatList.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { toolNames } from '#words/tools.ts';
import { NOTHING_COUNTED, NO_DATA, categoryLabel, countedShare, sentences } from './chartText.ts';

/** So many means are told in words. */
const MOST_TOLD = 6;

/** A chart of groups in sentences: the mean of each, or the groups in which most was counted. */
export function stratificationAlt(
  result: StratificationResult,
  { title, unit }: { readonly title: string; readonly unit: string },
): string {
  const subject = title.trim() || toolNames.stratification;
  if (result.summary !== null) {
    const groups = result.summary.groups.flatMap(({ group, mean }) =>
      mean === null ? [] : [`${categoryLabel(group)} ${formatQuantity(mean, unit)}`],
    );
    if (groups.length === 0) return sentences(subject, NO_DATA);
    return sentences(subject, `Rata-rata: ${formatList(groups.slice(0, MOST_TOLD))}`);
  }
  if (result.total === 0) return sentences(subject, NOTHING_COUNTED);
  const most = result.strata.toSorted((a, b) => b.total - a.total).slice(0, 3);
  return sentences(subject, `Terbanyak: ${formatList(most.map(countedShare))}`);
}
