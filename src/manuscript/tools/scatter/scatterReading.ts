import type { ScatterCaveat, ScatterInput, ScatterResult } from '#domain/tools/scatter.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { axisName } from './axisName.ts';
import { rowProblems } from '#manuscript/tools/parts/rowProblems.ts';
import { chanceText, correlationText } from './scatterSummary.ts';

/** Which way the cloud of points runs, whether that can be chance, and what it does not prove. */
export function scatterReading(result: ScatterResult, input: ScatterInput): string {
  const isCorrelated = result.strength !== null;
  return joined(
    [
      direction(result, input),
      signWords(result),
      outlyingWords(result),
      ...result.caveats.map((caveat) => caveatWords[caveat]),
      rowProblems(result.problems),
      isCorrelated ? 'Korelasi belum membuktikan sebab.' : '',
    ],
    ' ',
  );
}

function direction({ line, strength }: ScatterResult, input: ScatterInput): string {
  const { r, p, n } = line;
  if (r === null || strength === null) return '';
  const [x, y] = [withinSentence(axisName(input, 'x')), withinSentence(axisName(input, 'y'))];
  const size = `r = ${correlationText(r)}, korelasi ${strengthWords[strength]}, ${formatNumber(n)} pasang`;
  if (p === null || p >= LEVEL) {
    const chance = p === null ? '' : `; peluang kebetulan ${chanceText(p)}`;
    return `Belum terlihat hubungan antara ${x} dan ${y} (${size}${chance}): yang tampak dapat saja kebetulan.`;
  }
  const way = r > 0 ? 'cenderung makin tinggi' : 'cenderung makin rendah';
  return `Makin tinggi nilai ${x}, nilai ${y} ${way} (${size}; peluang kebetulan ${chanceText(p)}).`;
}

/** The level at which a relation is no longer called chance. */
const LEVEL = 0.05;

const strengthWords = {
  'very-weak': 'sangat lemah',
  weak: 'lemah',
  moderate: 'sedang',
  strong: 'kuat',
  'very-strong': 'sangat kuat',
  perfect: 'sempurna',
} as const satisfies Record<NonNullable<ScatterResult['strength']>, string>;

function signWords({ signTest, strength }: ScatterResult): string {
  if (signTest === null || strength === null || signTest.n === 0) return '';
  const { positive, negative, critical, n } = signTest;
  const fewer = Math.min(positive, negative);
  const counted = `Uji tanda: n(+) ${formatNumber(positive)} dan n(−) ${formatNumber(negative)}`;
  if (critical === null) return `${counted}; ${formatNumber(n)} titik terlalu sedikit untuk diuji.`;
  const limit = formatNumber(critical);
  return fewer <= critical
    ? `${counted}; yang lebih kecil tidak melampaui batas ${limit}, sehingga ada korelasi ${signTest.direction === 'positive' ? 'positif' : 'negatif'}.`
    : `${counted}; yang lebih kecil melampaui batas ${limit}, sehingga korelasi belum terbukti.`;
}

const MOST_NAMED = 5;

function outlyingWords({ points }: ScatterResult): string {
  const far = points.filter(({ outlying }) => outlying);
  if (far.length === 0) return '';
  const named = far.slice(0, MOST_NAMED).map(({ label, row }) => label || `baris ${row}`);
  const rest = far.length - named.length;
  const list = formatList(rest > 0 ? [...named, `${rest} titik lain`] : named);
  return `Titik yang jauh dari garis: ${list}.`;
}

const caveatWords = {
  'no-pairs': '',
  'too-few': 'Sedikitnya tiga pasang diperlukan untuk melihat hubungan.',
  'few-pairs': 'Pasangan data kurang dari 30, sehingga kesimpulan ini masih lemah.',
  'constant-x': 'Semua nilai pada sumbu mendatar sama, sehingga hubungan tidak dapat dinilai.',
  'constant-y': 'Semua nilai pada sumbu tegak sama, sehingga hubungan tidak dapat dinilai.',
} as const satisfies Record<ScatterCaveat, string>;
