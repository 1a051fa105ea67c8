import {
  emptyBaseline,
  emptyProblem,
  emptyStakeholder,
  emptyTargetRow,
} from '#domain/risalah/schema/theme.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberWords, percentWords } from '#templates/examples/numberWords.ts';
import { planned } from '#templates/examples/rows.ts';
import { before, STANDARD } from './waits.ts';

type Theme = Pick<
  Risalah,
  'background' | 'inventory' | 'priority' | 'target' | 'schedule' | 'title'
>;

const measured = before.minutes.length;

export const theme: Theme = {
  background: {
    text: 'Harga ikan turun bersama kesegarannya. Di TPI Contoh ikan yang sudah dibongkar masih menunggu lama sebelum dilelang. Nelayan menambah es, dan sebagian memilih menjual ikan langsung kepada pengepul.',
    scope: 'Pelayanan sejak keranjang pertama turun dari kapal sampai ikannya dilelang.',
    mainProblem: `Ikan menunggu rata-rata ${numberWords(before.mean)} menit, sedangkan standar pelayanan menetapkan ${STANDARD} menit.`,
    strategy:
      'Mendukung sasaran Dinas Perikanan 2025–2029: pendapatan nelayan dan mutu hasil tangkapan meningkat.',
    baselines: [
      {
        ...emptyBaseline('baseline-1'),
        indicator: 'Rata-rata waktu tunggu lelang',
        condition: `${numberWords(before.mean)} menit`,
        source: `Pengukuran ${measured} kapal, 6 April s.d. 10 Mei 2026`,
      },
      {
        ...emptyBaseline('baseline-2'),
        indicator: `Kapal yang menunggu lebih dari ${STANDARD} menit`,
        condition: `${before.late} dari ${measured} kapal (${percentWords(before.late, measured)})`,
        source: 'Pengukuran yang sama',
      },
    ],
    stakeholders: [
      {
        ...emptyStakeholder('party-1'),
        party: 'Nelayan',
        negative: 'Ongkos es bertambah dan harga ikan turun',
        hope: 'Ikan dilelang kurang dari satu jam',
        stance: 'supports',
      },
      {
        ...emptyStakeholder('party-2'),
        party: 'Peserta lelang',
        negative: 'Ikan kurang segar dan berangkat siang',
        hope: 'Lelang selesai sebelum pukul 09.00',
        stance: 'supports',
      },
      {
        ...emptyStakeholder('party-3'),
        party: 'Juru timbang',
        negative: 'Ditegur nelayan yang menunggu',
        hope: 'Tidak ada catatan tambahan',
        stance: 'hinders',
      },
    ],
    data: [],
  },
  inventory: {
    variant: 'baseline',
    problems: [
      {
        ...emptyProblem('problem-wait'),
        problem: 'Waktu tunggu lelang melebihi standar',
        indicator: 'Rata-rata waktu tunggu lelang',
        unit: 'menit',
        target: STANDARD,
        achieved: before.mean,
        condition: `${numberWords(before.mean)} menit, standar ${STANDARD} menit`,
        source: `Pengukuran ${measured} kapal`,
      },
      {
        ...emptyProblem('problem-pay'),
        problem: 'Pembayaran kepada nelayan melewati hari lelang',
        indicator: 'Pembayaran pada hari yang sama',
        unit: '%',
        target: 100,
        achieved: 93,
        condition: '93%, standar 100%',
        source: 'Buku kas, triwulan I 2026',
      },
      {
        ...emptyProblem('problem-floor'),
        problem: 'Lantai lelang belum bersih saat lelang mulai',
        indicator: 'Hari lelang dengan lantai bersih',
        unit: '%',
        target: 100,
        achieved: 87,
        condition: '87%, standar 100%',
        source: 'Daftar periksa kebersihan, Maret 2026',
      },
    ],
    data: [
      {
        id: 'spread-before',
        title: 'Waktu tunggu lelang sebelum perbaikan',
        tool: 'histogram',
        input: { ...emptyHistogram, values: before.minutes, usl: STANDARD },
        evidence: {
          question: 'Berapa lama ikan menunggu, dan seberapa beragam?',
          measured: 'waktu tunggu',
          unit: 'menit',
          periodFrom: '2026-04-06',
          periodTo: '2026-05-10',
          place: 'Lantai lelang TPI Contoh',
          collector: 'Anggota 3 dan Anggota 5',
          source: 'kartu waktu GKM Layar, lima kapal setiap hari lelang',
          n: measured,
          reading: 'Hampir semua kapal menunggu melebihi standar, bukan hanya satu dua kapal.',
        },
      },
    ],
  },
  priority: {
    variant: 'carl',
    scale: 5,
    criteria: [
      { id: 'capability', name: 'Capability (kemampuan)', weight: null },
      { id: 'accessibility', name: 'Accessibility (kemudahan)', weight: null },
      { id: 'readiness', name: 'Readiness (kesiapan)', weight: null },
      { id: 'leverage', name: 'Leverage (daya ungkit)', weight: null },
    ],
    ratings: [
      {
        id: 'rating-team',
        member: '',
        rows: [
          rated('problem-wait', [4, 4, 4, 5]),
          rated('problem-pay', [3, 3, 4, 4]),
          rated('problem-floor', [5, 4, 4, 2]),
        ],
      },
    ],
    pairs: [],
    filter: [],
    chosen: 'problem-wait',
    reason: 'Hasil kalinya tertinggi, dan daya ungkitnya terhadap harga ikan paling besar.',
  },
  target: {
    problem: 'problem-wait',
    rows: [
      {
        ...emptyTargetRow('target-wait'),
        aspect: 'Waktu (Delivery)',
        indicator: 'Rata-rata waktu tunggu lelang',
        unit: 'menit',
        direction: 'down',
        baseline: before.mean,
        baselineFrom: '2026-04-06',
        baselineTo: '2026-05-10',
        baselineServed: before.boats,
        target: 45,
        deadline: '2026-10-31',
        reason:
          'Standar menetapkan paling lama 60 menit. Pada hari dengan sedikit kapal, TPI pembanding mencapai 45 menit.',
        success: 'Rata-rata selama 30 hari lelang tidak lebih dari 45 menit',
        specific: 'Waktu sejak keranjang pertama turun sampai ikan dilelang',
        measurable: 'Diukur pada lima kapal setiap hari lelang',
        achievable: 'Timbangan kedua sudah ada dan dapat diperbaiki',
        relevant: 'Setiap menit menunggu mengurangi kesegaran ikan',
        timed: 'Tercapai pada Oktober 2026',
      },
    ],
    predictedBenefit: 'Nelayan memakai es lebih sedikit, dan harga ikan bertahan.',
    possibleProblems: 'Nelayan yang biasa mendahului dapat menolak nomor urut.',
    agreedWith: 'Kepala UPT dan ketua rukun nelayan, 13 Mei 2026',
  },
  schedule: {
    rows: [
      planned('theme', ['2026-03-30', '2026-05-15']),
      planned(
        'causes',
        ['2026-05-18', '2026-05-22'],
        undefined,
        'Dibuka kembali 3 Agustus, siklus kedua',
      ),
      planned(
        'dominant-causes',
        ['2026-05-23', '2026-05-30'],
        undefined,
        'Diulang 4–8 Agustus, siklus kedua',
      ),
      planned('plan', ['2026-06-02', '2026-06-04'], undefined, 'Ditambah 10 Agustus, siklus kedua'),
      planned(
        'implementation',
        ['2026-06-05', '2026-08-31'],
        ['2026-06-05', '2026-08-29'],
        'Rencana memuat cadangan untuk siklus kedua',
      ),
      planned('results', ['2026-06-27', '2026-10-09']),
      planned('standards', ['2026-10-12', '2026-10-17']),
      planned('next', ['2026-10-19', '2026-10-24']),
    ],
  },
  title: {
    theme: 'Menurunkan rata-rata waktu tunggu lelang ikan',
    title: '',
    verb: 'Menurunkan',
    reason: 'Waktu tunggu menentukan kesegaran dan harga ikan semua nelayan.',
  },
};

function rated(
  problem: string,
  [capability, accessibility, readiness, leverage]: readonly [number, number, number, number],
): Risalah['priority']['ratings'][number]['rows'][number] {
  return { problem, scores: { capability, accessibility, readiness, leverage } };
}
