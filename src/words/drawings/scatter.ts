import type { ScatterResult, ScatterResultPoint } from '#domain/tools/scatter.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { toolNames } from '#words/tools.ts';
import { chartWords } from './chartWords.ts';
import { NO_DATA, sentences } from './chartText.ts';

interface Told {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
}

/** A scatter diagram in sentences: what goes with what, how closely, and what lies far from the line. */
export function scatterAlt(
  { points, line, strata }: ScatterResult,
  { title, xTitle, yTitle }: Told,
): string {
  const subject = title.trim() || toolNames.scatter;
  if (points.length === 0) return sentences(subject, NO_DATA);
  const far = points.filter(({ outlying }) => outlying).map(farLabel);
  return sentences(
    subject,
    `${formatNumber(points.length)} pasang ${xTitle} dan ${yTitle}` +
      (line.r === null ? '' : `, korelasi r = ${formatNumber(line.r)}`),
    strata.length < 2 ? '' : `Kelompok: ${formatList(strata.map(({ name }) => name))}`,
    far.length === 0 ? '' : `Jauh dari garis: ${formatList(far.slice(0, 5))}`,
  );
}

/** What a point far from the line is called: its own name, or its row. */
export function farLabel({ label, row }: ScatterResultPoint): string {
  return label || `${chartWords.row} ${row}`;
}
