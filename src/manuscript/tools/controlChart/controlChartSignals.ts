import type { ControlChartResult } from '#domain/tools/controlChart/controlChart.ts';
import type { ControlSignal } from '#domain/tools/controlChart/controlChartSignals.ts';
import { capitalise } from '#language/capitalise.ts';
import { formatList } from '#language/formatList.ts';
import { spreadNames } from '#words/tools.ts';

/** More places than this are counted, not named. */
const NAMED_PLACES = 6;

/** A kind of signal: what the report says of it, and what the group is advised to do. */
interface SignalWords {
  /** Where it is and what it means, one sentence. */
  readonly fact: string;
  /** "Cari perubahan di awal rangkaian itu.": an order, which only the app gives. */
  readonly advice: string;
}

/** Every kind of signal in words. */
export function controlChartSignals(result: ControlChartResult): readonly SignalWords[] {
  const groups = new Map<string, ControlSignal[]>();
  for (const signal of result.signals) {
    const key = `${signal.panel} ${signal.rule} ${signal.way ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(signal);
    groups.set(key, group);
  }
  return [...groups.values()].map((signals) => sentence(signals, result));
}

function sentence(signals: readonly ControlSignal[], result: ControlChartResult): SignalWords {
  const [first] = signals;
  if (first === undefined) return { fact: '', advice: '' };
  const rule = first.name === '' ? '' : ` (aturan ${first.name})`;
  const where = places(signals);
  const { found, means, act } =
    first.panel === 'spread' ? spreadWords(first, where, result) : words[first.rule](first, where);
  return { fact: `${found}${rule}: ${means}.`, advice: `${capitalise(act)}.` };
}

function spreadWords({ way }: ControlSignal, where: string, { chart }: ControlChartResult): Words {
  const name = spreadNames[chart];
  if (way === 'down') {
    return {
      found: `${name} pada ${where} di bawah batas bawah`,
      means: 'keragaman lebih kecil daripada biasanya',
      act: 'pelajari apa yang membuatnya baik',
    };
  }
  const found = `${name} pada ${where} di atas batas`;
  return chart === 'i-mr'
    ? {
        found,
        means: 'ada lompatan dari titik sebelumnya',
        act: 'cari apa yang berubah di antara keduanya',
      }
    : {
        found,
        means: 'hasil di dalam subgrup itu tidak seragam',
        act: 'periksa petugas, alat, atau cara kerjanya lebih dahulu sebelum membaca peta rata-rata',
      };
}

interface Words {
  /** "Titik 4 di atas batas kendali atas". */
  readonly found: string;
  /** What it means, without full stop. */
  readonly means: string;
  /** What to do, without full stop. */
  readonly act: string;
}

type Wording = (signal: ControlSignal, where: string) => Words;

const words: Readonly<Record<ControlSignal['rule'], Wording>> = {
  beyond: ({ way }, where) => ({
    found: `${capitalise(where)} di luar batas kendali ${way === 'up' ? 'atas' : 'bawah'}`,
    means: 'ada sebab khusus',
    act: 'cari apa yang berbeda pada saat itu, catat, lalu cegah bila merugikan atau jadikan kebiasaan bila menguntungkan',
  }),
  'same-side': ({ way, length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih berturut-turut di ${side(way)} garis tengah`,
    means: 'tingkat proses telah bergeser',
    act: 'cari perubahan di awal rangkaian itu, dan bila disengaja hitung batas baru sejak saat itu',
  }),
  trend: ({ way, length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih terus ${way === 'down' ? 'turun' : 'naik'}`,
    means: 'ada yang berubah sedikit demi sedikit',
    act: 'cari sebabnya sebelum melewati batas, misalnya beban kerja, alat, atau kebiasaan',
  }),
  alternating: ({ length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih naik turun berselang-seling`,
    means: 'mungkin dua sumber data dicatat bergantian',
    act: 'pisahkan dengan stratifikasi, misalnya menurut regu atau loket',
  }),
  'two-of-three': ({ way }, where) => ({
    found: `${capitalise(where)}: 2 dari 3 titik dekat batas kendali ${way === 'up' ? 'atas' : 'bawah'} (lebih dari 2 sigma)`,
    means: 'tanda dini bahwa tingkat proses bergeser',
    act: 'periksa prosesnya sekarang',
  }),
  'four-of-five': ({ way }, where) => ({
    found: `${capitalise(where)}: 4 dari 5 titik jauh di ${side(way)} garis tengah (lebih dari 1 sigma)`,
    means: 'tingkat proses mungkin mulai bergeser',
    act: 'periksa apa yang berubah',
  }),
  within: ({ length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih berimpit di dekat garis tengah (kurang dari 1 sigma)`,
    means:
      'batas mungkin terlalu lebar karena beberapa sumber tercampur, atau keragaman memang mengecil',
    act: 'periksa cara pengambilan data dan hitung batas baru',
  }),
  outside: ({ length }, where) => ({
    found: `${capitalise(where)}: ${length} titik atau lebih tidak satu pun dekat garis tengah (lebih dari 1 sigma)`,
    means: 'mungkin dua kelompok data tercampur',
    act: 'pisahkan dengan stratifikasi',
  }),
  'long-run': ({ way, length }, where) => ({
    found: `${capitalise(where)} berada di ${side(way)} garis tengah, lebih panjang daripada ${length} titik yang masih wajar`,
    means: 'tingkat proses telah bergeser',
    act: 'cari perubahan di awal rangkaian itu',
  }),
  'few-crossings': ({ length }, where) => ({
    found: `Pada ${where} garis tengah dipotong kurang dari ${length} kali, terlalu jarang untuk sebuah kebetulan`,
    means: 'data bergerak dalam kelompok, tanda tingkat proses bergeser',
    act: 'cari kapan dan mengapa',
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
