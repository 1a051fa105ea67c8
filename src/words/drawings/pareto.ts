import type { ParetoResult } from '#domain/tools/pareto.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { toolNames } from '#words/tools.ts';
import { NO_DATA, categoryLabel, sentences } from './chartText.ts';

interface Told {
  readonly title: string;
  readonly measured: string;
  readonly unit?: string;
}

/** A Pareto in sentences: how many kinds and how much, and what the vital few bring. */
export function paretoAlt(result: ParetoResult, { title, measured, unit = '' }: Told): string {
  const subject = title.trim() || toolNames.pareto;
  const [largest] = result.rows;
  if (largest === undefined) return sentences(subject, NO_DATA);
  const thing = measured.trim().toLowerCase();
  const size = `${formatNumber(result.rows.length)} kategori, jumlah ${formatQuantity(result.total, unit)}`;
  if (result.total === 0) return sentences(subject, `${size}; semua masih nol`);
  const vital = result.rows.filter((row) => row.vital);
  const share = vital.at(-1)?.cumulativePercent;
  const names = formatList(vital.map((row) => categoryLabel(row.category)));
  return sentences(
    subject,
    thing === '' ? size : `${size} ${thing}`,
    share === undefined ? '' : `${names} menyumbang ${formatPercent(share)}`,
  );
}
