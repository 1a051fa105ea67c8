import type { Evidence } from '#domain/tools/evidence.ts';
import type { HistogramResult } from '#domain/tools/histogram/histogram.ts';
import type { HistogramCaveat } from '#domain/tools/histogram/histogramCaveat.ts';
import { classLabel } from '#words/classLabel.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { valueText } from '#manuscript/tools/parts/valueText.ts';
import { rowProblems } from '#manuscript/tools/parts/rowProblems.ts';
import { shapeWords, surenessWords, unclearWords } from './shapeWords.ts';

/** What a histogram says: centre and spread, shape and how sure it is, the specification, and what stays open. */
export function histogramReading(result: HistogramResult, evidence: Evidence): string {
  return joined(
    [
      centreOf(result, evidence),
      shapeOf(result),
      capabilityOf(result, evidence.unit),
      ...result.caveats.map((caveat) => caveatWords[caveat]),
      rowProblems(result.problems),
    ],
    ' ',
  );
}

function centreOf(result: HistogramResult, { measured, unit }: Evidence): string {
  const { classes, statistics, decimals } = result;
  const { n, mean, sd } = statistics;
  if (mean === null) return '';
  const what = isBlank(measured) ? 'data' : `data ${withinSentence(measured)}`;
  const spread = sd === null ? '' : ` dengan simpangan baku ${valueText(sd, { decimals, unit })}`;
  const most = classes.reduce((high, { count }) => Math.max(high, count), 0);
  const fullest = classes.filter(({ count }) => count === most);
  const crowded =
    fullest.length > 1 || n < 2
      ? ''
      : `; terbanyak pada kelas ${formatList(fullest.map((each) => classLabel(each, result)))} (${formatNumber(most)} data)`;
  return `Rata-rata ${formatNumber(n)} ${what} adalah ${valueText(mean, { decimals, unit })}${spread}${crowded}.`;
}

function shapeOf(result: HistogramResult): string {
  const { shape, classes, statistics } = result;
  if (shape.shape === null) return isOneValue(statistics) ? '' : unclearWords(statistics.n);
  const [first, second] = shape.peaks.map((at) => {
    const peak = classes[at];
    return peak === undefined ? '' : classLabel(peak, result);
  });
  const peaks = second === undefined ? '' : ` (kelas ${first ?? ''} dan ${second})`;
  return `${shapeWords[shape.shape].replace('{peaks}', peaks)} ${surenessWords(shape.sureness, statistics.n)}`;
}

/** Of one value, or of equal ones, a caveat says what cannot be concluded. */
function isOneValue({ n, range }: HistogramResult['statistics']): boolean {
  return n < 2 || range === 0;
}

function capabilityOf({ capability, statistics, decimals }: HistogramResult, unit: string): string {
  if (capability === null) return '';
  const { lsl, usl, outside, cpk, ppk, verdict } = capability;
  const write = (value: number) => valueText(value, { decimals, unit });
  const limits =
    lsl !== null && usl !== null
      ? `batas spesifikasi ${write(lsl)} s.d. ${write(usl)}`
      : lsl !== null
        ? `batas spesifikasi paling sedikit ${write(lsl)}`
        : `batas spesifikasi paling banyak ${write(usl ?? 0)}`;
  const out = (outside.below ?? 0) + (outside.above ?? 0);
  const counted =
    out === 0
      ? `Semua data berada di dalam ${limits}.`
      : out === statistics.n
        ? `Seluruh ${formatNumber(out)} data berada di luar ${limits}.`
        : `Dari ${formatNumber(statistics.n)} data, ${formatNumber(out)} (${formatPercent(outside.percent ?? 0)}) berada di luar ${limits}.`;
  if (verdict === null) return counted;
  const indices = [
    ...(cpk === null ? [] : [`Cpk ${formatNumber(cpk, { decimals: 2 })}`]),
    ...(ppk === null ? [] : [`Ppk ${formatNumber(ppk, { decimals: 2 })}`]),
  ];
  return `${counted} ${formatList(indices)}: ${verdictWords(verdict, indices.length)}`;
}

/** What the smaller of the indices says of the process. */
function verdictWords(
  verdict: NonNullable<NonNullable<HistogramResult['capability']>['verdict']>,
  indices: number,
): string {
  const which = indices > 1 ? 'yang lebih kecil ' : '';
  switch (verdict) {
    case 'capable':
      return `proses mampu memenuhi spesifikasi (${which}sedikitnya 1,33).`;
    case 'borderline':
      return `proses cukup mampu, tetapi perlu diawasi (${which}di antara 1,00 dan 1,33).`;
    case 'incapable':
      return `proses belum mampu memenuhi spesifikasi (${which}di bawah 1,00).`;
  }
}

/** What would make the shape surer, and what the numbers mean to whoever meets them first. */
export function histogramAdvice({ caveats, statistics, capability }: HistogramResult): string {
  return joined(
    [
      caveats.includes('few-values')
        ? 'Kumpulkan sedikitnya 50 data agar bentuk sebarannya dapat dipercaya.'
        : '',
      statistics.sd === null ? '' : 'Simpangan baku ialah jarak lazim nilai dari rata-ratanya.',
      capability === null || capability.verdict === null
        ? ''
        : 'Cpk dan Ppk membandingkan jarak rata-rata ke batas terdekat dengan lebar sebarannya.',
    ],
    ' ',
  );
}

const caveatWords = {
  'no-values': '',
  'one-value': 'Dari satu nilai belum dapat disimpulkan sebarannya.',
  'all-equal':
    'Semua nilai sama, sehingga bentuk sebaran dan kemampuan proses tidak dapat disimpulkan.',
  'few-values': '',
  'unusable-classes':
    'Banyak atau lebar kelas yang diminta tidak dapat dipakai; dipakai aturan Sturges.',
  'too-many-classes': 'Kelas yang diminta terlalu banyak untuk digambar; dibatasi 60 kelas.',
  'crossed-limits':
    'Batas spesifikasi bawah tidak lebih kecil daripada batas atas, sehingga kemampuan proses tidak dihitung.',
} as const satisfies Record<HistogramCaveat, string>;
