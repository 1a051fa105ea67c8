import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import type { HistogramClass } from '#domain/tools/histogram/histogramClasses.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { classLabel } from '#words/classLabel.ts';
import { toolNames } from '#words/tools.ts';
import { NO_DATA, sentences } from './chartText.ts';

/** A histogram in sentences: its values and their spread, and its highest class. */
export function histogramAlt(
  result: HistogramResult,
  { title, unit }: { readonly title: string; readonly unit: string },
): string {
  const subject = title.trim() || toolNames.histogram;
  const { n, mean, sd } = result.statistics;
  const highest = result.classes.reduce<HistogramClass | null>(
    (best, each) => (best === null || each.count > best.count ? each : best),
    null,
  );
  if (highest === null || mean === null) return sentences(subject, NO_DATA);
  const spread = sd === null ? '' : `, simpangan baku ${formatNumber(sd)}`;
  return sentences(
    subject,
    `${formatNumber(n)} nilai dalam ${result.classes.length} kelas, rata-rata ${formatNumber(mean)} ${unit}`.trim() +
      spread,
    `Kelas terbanyak ${classLabel(highest, result)} dengan ${formatNumber(highest.count)} nilai`,
  );
}
