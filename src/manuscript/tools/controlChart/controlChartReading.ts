import type { Evidence } from '#domain/tools/evidence.ts';
import type {
  ControlChartResult,
  ControlChartStage,
  Extent,
} from '#domain/tools/controlChart/controlChart.ts';
import { levelWriter } from '#figures/charts/controlChartNumbers.ts';
import { capitalise } from '#language/capitalise.ts';
import { formatList } from '#language/formatList.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatShare } from '#language/share/formatShare.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';

type Write = (value: number) => string;

/**
 * What a control chart says of each stage: centre, limits, whether it is stable, and what cannot be concluded. `rules` are
 * those by which it was judged, named.
 */
export function controlChartReading(
  result: ControlChartResult,
  evidence: Evidence,
  rules: string,
): string {
  const write = levelWriter(result, result.main);
  const unit = result.chart === 'p' || isBlank(evidence.unit) ? '' : ` ${evidence.unit.trim()}`;
  const subject = withinSentence(evidence.measured) || 'nilai';
  return joined(
    [
      ...result.stages.map((stage) => stageWords(stage, result, { write, unit, subject })),
      shiftWords(result, { write, unit, subject: '' }),
      stabilityWords(result, rules),
      struckWords(result),
      problemWords(result),
    ],
    ' ',
  );
}

interface Wording {
  readonly write: Write;
  readonly unit: string;
  readonly subject: string;
}

function stageWords(
  stage: ControlChartStage,
  { chart, stages }: ControlChartResult,
  { write, unit, subject }: Wording,
): string {
  const { name, from, to, n, pooled, centre, lower, upper } = stage;
  const where = isBlank(name) ? `Titik ${from} s.d. ${to}` : `Tahap ${withinSentence(name)}`;
  const whose = stages.length > 1 ? `${where}: ${subject}` : capitalise(subject);
  const middle = chart === 'run' ? 'median' : 'garis tengah';
  const limits =
    lower === null || upper === null
      ? ''
      : lower.least === lower.most && upper.least === upper.most
        ? `, batas kendali ${write(lower.most)} sampai ${write(upper.most)}${unit}`
        : `, batas kendali bawah ${span(lower, write)} dan atas ${span(upper, write)}${unit} (mengikuti banyak yang diamati)`;
  const counts = pooled === null ? '' : ` (${formatShare(pooled)})`;
  const told =
    centre === null
      ? ''
      : `${whose} mempunyai ${middle} ${span(centre, write)}${unit}${counts}${limits} dari ${formatNumber(n)} titik.`;
  return joined(
    [told, ...stage.cautions.map((caution) => cautionWords[caution](stage, chart))],
    ' ',
  );
}

const cautionWords: Readonly<
  Record<
    ControlChartStage['cautions'][number],
    (stage: ControlChartStage, chart: ControlChartResult['chart']) => string
  >
> = {
  'no-data': ({ from, to }) => `Titik ${from} s.d. ${to} belum berisi data yang dapat dipetakan.`,
  'no-limits': (_, chart) =>
    chart === 'i-mr'
      ? 'Batas belum dapat dihitung karena belum ada dua nilai berurutan.'
      : 'Batas belum dapat dihitung karena tidak ada subgrup yang berisi sedikitnya dua nilai.',
  'sizes-differ': () =>
    'Besar sampel tidak sama, sehingga peta np tidak dapat dinilai; gunakan peta p.',
  'all-equal': () => 'Semua titik sama, sehingga tidak ada keragaman yang dapat dinilai.',
  'few-points': ({ n, runs }, chart) =>
    chart === 'run'
      ? `Baru ada ${formatNumber(runs?.useful ?? 0)} titik di luar median; sedikitnya 10 diperlukan agar kesimpulan dapat dipercaya.`
      : `Batas ini sementara karena baru ada ${formatNumber(n)} titik; disarankan sedikitnya 20.`,
};

/** From the first stage to the last: what a change has brought, told of `subject` where it is named. */
export function shiftWords(
  { stages, chart }: ControlChartResult,
  { write, unit, subject }: Wording,
): string {
  const [first] = stages;
  const last = stages.at(-1);
  if (first === last || first === undefined || last === undefined) return '';
  const [before, after] = [first.centre?.most ?? null, last.centre?.most ?? null];
  if (before === null || after === null) return '';
  const [from, to] = [write(before), write(after)];
  const line = `${chart === 'run' ? 'Median' : 'Garis tengah'} ${subject}`.trim();
  if (from === to) return `${line} tetap ${to}${unit}.`;
  return `${line} ${after < before ? 'turun' : 'naik'} dari ${from} menjadi ${to}${unit}.`;
}

function stabilityWords({ signals, stages, chart }: ControlChartResult, rules: string): string {
  if (signals.length > 0 || stages.length === 0) return '';
  const cannotSay = ['no-data', 'no-limits', 'sizes-differ', 'all-equal'] as const;
  const isSilent = stages.every(({ cautions }) =>
    cannotSay.some((caution) => cautions.includes(caution)),
  );
  if (isSilent) return '';
  if (stages.every(({ cautions }) => cautions.includes('few-points'))) {
    return `Sejauh ini tidak ada sinyal menurut ${rules}.`;
  }
  return chart === 'run'
    ? 'Kedua uji Anhøj tidak menemukan pergeseran: yang tampak masih keragaman wajar.'
    : `Tidak ada sinyal menurut ${rules}: proses terkendali, dan yang tampak hanya keragaman wajar.`;
}

/** What a stable chart teaches whoever wants it better; empty where it shows signals or nothing can be said. */
export function stableAdvice(result: ControlChartResult): string {
  return !stabilityWords(result, '').includes('terkendali')
    ? ''
    : 'Memperbaiki proses yang terkendali berarti mengubah sistem, bukan mencari kesalahan pada satu titik.';
}

function struckWords({ struck }: ControlChartResult): string {
  if (struck.length === 0) return '';
  const told = struck.map(({ point, reason }) => `titik ${point} (${withinSentence(reason)})`);
  return `Tidak ikut dihitung: ${formatList(told)}.`;
}

function problemWords({ problems, misplaced }: ControlChartResult): string {
  const byReason = new Map<string, number[]>();
  for (const { point, reason } of problems) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), point]);
  }
  const told = [...byReason].map(([reason, points]) => {
    const named = points.slice(0, 6).map(String);
    const more = points.length - named.length;
    const where = formatList(more === 0 ? named : [...named, `${more} lainnya`]);
    return `Titik ${where}: ${problemNames[reason as keyof typeof problemNames]}.`;
  });
  const lost = misplaced.map(({ label, at }) => `“${label.trim() || at}” (titik ${at})`);
  return joined(
    [...told, lost.length === 0 ? '' : `Di luar titik yang ada: ${formatList(lost)}.`],
    ' ',
  );
}

/** What is odd about a point. */
const problemNames: Readonly<Record<ControlChartResult['problems'][number]['reason'], string>> = {
  missing: 'belum ada nilai, sehingga menjadi celah',
  unreadable: 'ada isian yang belum terbaca sebagai angka',
  'single-value': 'hanya satu nilai, digambar tanpa batas',
  'too-large': 'lebih dari 25 nilai; gunakan peta X̄-s',
  'several-values': 'ada lebih dari satu nilai; hanya yang pertama dipetakan',
  'missing-count': 'jumlahnya kosong, sehingga menjadi celah',
  'missing-size': 'banyak yang diperiksa belum diisi',
  negative: 'jumlahnya negatif',
  fractional: 'jumlahnya bukan bilangan bulat',
  'no-size': 'banyak yang diperiksa harus lebih dari nol',
  'more-than-inspected': 'yang cacat lebih banyak daripada yang diperiksa',
};

function span({ least, most }: Extent, write: Write): string {
  const [from, to] = [write(least), write(most)];
  return from === to ? to : `${from}–${to}`;
}
