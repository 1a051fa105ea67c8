import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import { analyseScatter, emptyScatter } from '#domain/tools/scatter.ts';
import type { ScatterInput } from '#domain/tools/scatter.ts';
import { percentWords } from '#templates/examples/numberWords.ts';
import { before } from './waits.ts';

/** A dominant cause's proof: its data, and what they say. */
interface Proof {
  readonly use: ToolUse;
  readonly n: number;
  readonly result: string;
}

const pairs: ScatterInput = {
  ...emptyScatter,
  xTitle: 'Jumlah kapal',
  xUnit: 'kapal',
  yTitle: 'Waktu tunggu lelang',
  yUnit: 'menit',
  pairs: before.days.map(({ boats, mean }) => ({ x: boats, y: mean, stratum: '', label: '' })),
};
const r = (analyseScatter(pairs).line.r ?? 0).toFixed(2).replace('.', ',');

export const boatsAndWait: Proof = {
  n: before.days.length,
  result: `r = ${r} dari ${before.days.length} hari lelang: makin banyak kapal, makin lama ikan menunggu`,
  use: {
    id: 'boats-wait',
    title: 'Banyaknya kapal dan waktu tunggu lelang',
    tool: 'scatter',
    input: pairs,
    evidence: {
      question: 'Apakah satu timbangan masih cukup bila kapal bertambah?',
      measured: 'hari lelang',
      unit: 'hari',
      periodFrom: '2026-04-06',
      periodTo: '2026-05-10',
      place: 'Lantai lelang TPI Contoh',
      collector: 'Anggota 3 dan Anggota 5',
      source: 'kartu waktu GKM Layar dan buku kedatangan kapal',
      n: before.days.length,
      reading:
        'Pada hari dengan 25 kapal, ikan menunggu hampir satu setengah kali waktu pada hari dengan 10 kapal.',
    },
  },
};

/** Minutes of the 58 that remained after the first cycle, by what was waited for. */
const parts = [
  { name: 'Menunggu timbangan', minutes: 12 },
  { name: 'Menimbang', minutes: 9 },
  { name: 'Menyalin ke tiga buku', minutes: 24 },
  { name: 'Menunggu juru lelang', minutes: 13 },
];
const whole = parts.reduce((sum, { minutes }) => sum + minutes, 0);
const copying = Math.max(...parts.map(({ minutes }) => minutes));

export const partsOfWait: Proof = {
  n: 60,
  result: `Menyalin memakan ${copying} dari ${whole} menit (${percentWords(copying, whole)}), standar 10 menit`,
  use: {
    id: 'wait-parts',
    title: 'Bagian waktu tunggu sesudah siklus pertama',
    tool: 'series',
    input: {
      shape: 'bar',
      categoryTitle: 'Kegiatan',
      categories: parts.map(({ name }) => name),
      series: [{ name: 'Waktu', role: 'data', values: parts.map(({ minutes }) => minutes) }],
      target: null,
    },
    evidence: {
      question: 'Ke mana perginya waktu yang tersisa?',
      measured: 'waktu',
      unit: 'menit',
      periodFrom: '2026-08-04',
      periodTo: '2026-08-08',
      place: 'Meja catat lantai lelang',
      collector: 'Sekretaris GKM dan Anggota 4',
      source: 'kartu waktu GKM Layar, siklus kedua',
      n: 60,
      reading: 'Sesudah timbangan ditambah, pencatatan menjadi bagian yang terlama.',
    },
  },
};
