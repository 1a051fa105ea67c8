import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import type { ControlSignal } from '#domain/tools/controlChart/controlChartSignals.ts';
import { capitalise } from '#language/capitalise.ts';
import { formatList } from '#language/formatList.ts';
import { spreadNames } from '#words/tools.ts';

/** More places than this are counted, not named. */
const NAMED_PLACES = 6;

/** Every kind of signal in one sentence: where, what it means, and what to do about it. */
export function controlChartSignals(result: ControlChartResult): readonly string[] {
  const groups = new Map<string, ControlSignal[]>();
  for (const signal of result.signals) {
    const key = `${signal.panel} ${signal.rule} ${signal.way ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(signal);
    groups.set(key, group);
  }
  return [...groups.values()].map((signals) => sentence(signals, result));
}

function sentence(signals: readonly ControlSignal[], result: ControlChartResult): string {
  const [first] = signals;
  if (first === undefined) return '';
  const rule = first.name === '' ? '' : ` (aturan ${first.name})`;
  if (first.panel === 'spread') return spreadSentence(first, places(signals), result) + rule + '.';
  const { found, act } = words[first.rule](first, places(signals));
  return `${found}${rule}: ${act}.`;
}

function spreadSentence(
  { way }: ControlSignal,
  where: string,
  { chart }: ControlChartResult,
): string {
  const name = spreadNames[chart];
  if (way === 'down') {
    return `${name} pada ${where} di bawah batas bawah: keragaman lebih kecil daripada biasanya; pelajari apa yang membuatnya baik`;
  }
  return chart === 'i-mr'
    ? `${name} pada ${where} di atas batas: ada lompatan dari titik sebelumnya; cari apa yang berubah di antara keduanya`
    : `${name} pada ${where} di atas batas: hasil di dalam subgrup itu tidak seragam; periksa petugas, alat, atau cara kerjanya lebih dahulu sebelum membaca peta rata-rata`;
}

interface Words {
  /** "Titik 4 di atas batas kendali atas". */
  readonly found: string;
  /** What it means and what to do, without full stop. */
  readonly act: string;
}

type Wording = (signal: ControlSignal, where: string) => Words;

const words: Readonly<Record<ControlSignal['rule'], Wording>> = {
  beyond: ({ way }, where) => ({
    found: `${capitalise(where)} di luar batas kendali ${way === 'up' ? 'atas' : 'bawah'}`,
    act: 'ada sebab khusus; cari apa yang berbeda pada saat itu, catat, lalu cegah bila merugikan atau jadikan kebiasaan bila menguntungkan',
  }),
  'same-side': ({ way, length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih berturut-turut di ${side(way)} garis tengah`,
    act: 'tingkat proses telah bergeser; cari perubahan di awal rangkaian itu, dan bila disengaja hitung batas baru sejak saat itu',
  }),
  trend: ({ way, length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih terus ${way === 'down' ? 'turun' : 'naik'}`,
    act: 'ada yang berubah sedikit demi sedikit, misalnya beban kerja, alat, atau kebiasaan; cari sebabnya sebelum melewati batas',
  }),
  alternating: ({ length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih naik turun berselang-seling`,
    act: 'mungkin dua sumber data dicatat bergantian, misalnya dua regu atau dua loket; pisahkan dengan stratifikasi',
  }),
  'two-of-three': ({ way }, where) => ({
    found: `${capitalise(where)}: 2 dari 3 titik dekat batas kendali ${way === 'up' ? 'atas' : 'bawah'} (lebih dari 2 sigma)`,
    act: 'ini peringatan dini; periksa prosesnya sekarang',
  }),
  'four-of-five': ({ way }, where) => ({
    found: `${capitalise(where)}: 4 dari 5 titik jauh di ${side(way)} garis tengah (lebih dari 1 sigma)`,
    act: 'tingkat proses mungkin mulai bergeser; periksa apa yang berubah',
  }),
  within: ({ length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih berimpit di dekat garis tengah (kurang dari 1 sigma)`,
    act: 'batas mungkin terlalu lebar karena beberapa sumber tercampur, atau keragaman memang mengecil; periksa cara pengambilan data dan hitung batas baru',
  }),
  outside: ({ length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih tidak satu pun dekat garis tengah (lebih dari 1 sigma)`,
    act: 'mungkin dua kelompok data tercampur; pisahkan dengan stratifikasi',
  }),
  'long-run': ({ way, length }, where) => ({
    found: `${capitalise(where)} berada di ${side(way)} garis tengah, lebih panjang daripada ${length} titik yang masih wajar`,
    act: 'tingkat proses telah bergeser; cari perubahan di awal rangkaian itu',
  }),
  'few-crossings': ({ length }, where) => ({
    found: `Pada ${where} garis tengah dipotong kurang dari ${length} kali, terlalu jarang untuk sebuah kebetulan`,
    act: 'data bergerak dalam kelompok, tanda tingkat proses bergeser; cari kapan dan mengapa',
  }),
};

function side(way: ControlSignal['way']): string {
  return way === 'down' ? 'bawah' : 'atas';
}

/** "titik 4, 9, dan 13 s.d. 17". */
function places(signals: readonly ControlSignal[]): string {
  const named = signals
    .slice(0, NAMED_PLACES)
    .map(({ from, to }) => (from === to ? `${from}` : `${from} s.d. ${to}`));
  const more = signals.length - named.length;
  return `titik ${formatList(more === 0 ? named : [...named, `${more} tempat lain`])}`;
}
