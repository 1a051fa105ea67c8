import type { CheckSheetResult } from '#domain/tools/checkSheet/checkSheet.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { toolNames } from '#words/tools.ts';
import { NOTHING_COUNTED, countedShare, sentences } from './chartText.ts';

/** A chart of counts in sentences: the total, and the kinds or strata that have most of it. */
export function checkSheetAlt(
  result: CheckSheetResult,
  { title, measured }: { readonly title: string; readonly measured: string },
): string {
  const subject = title.trim() || toolNames['check-sheet'];
  const thing = measured.trim().toLowerCase();
  if (result.total === 0) return sentences(subject, NOTHING_COUNTED);
  const parts = (result.strata.length > 1 ? result.strata : result.kinds).filter(
    (part) => part.total > 0,
  );
  const most = [...parts].sort((a, b) => b.total - a.total).slice(0, 3);
  return sentences(
    subject,
    `Jumlah ${formatNumber(result.total)} ${thing}`,
    `Terbanyak: ${formatList(most.map(countedShare))}`,
  );
}
