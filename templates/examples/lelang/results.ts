import {
  emptyBenefitRow,
  emptyIntangible,
  emptyResultRow,
  emptySideEffect,
  emptyUnsolved,
} from '#domain/risalah/schema/results.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberWords, percentWords } from '#templates/examples/numberWords.ts';
import { aspect } from '#templates/examples/rows.ts';
import { costs } from './plan.ts';
import { before, firstCycle, secondCycle, STANDARD } from './waits.ts';

type Results = Pick<Risalah, 'comparison' | 'achievement' | 'aspects' | 'benefit' | 'side-effects'>;

const pairs = [...before.pairs, ...firstCycle.pairs, ...secondCycle.pairs];
const measured = secondCycle.minutes.length;
const counted = {
  measured: 'waktu tunggu',
  unit: 'menit',
  place: 'Lantai lelang TPI Contoh',
  collector: 'Anggota 3 dan Anggota 5',
  source: 'kartu waktu GKM Layar, lima kapal setiap hari lelang',
};
const rupiah = { better: 15_000, ice: 12_000, blocks: 60, months: 11 };
const price = secondCycle.boats * rupiah.better;

/** Two cycles, each measured in the same way and over as many auction days as before. */
export const results: Results = {
  comparison: {
    rows: [
      {
        ...emptyResultRow('result-first'),
        target: 'target-wait',
        after: firstCycle.mean,
        from: '2026-06-27',
        to: '2026-07-30',
        served: firstCycle.boats,
        note: `Siklus pertama, ${firstCycle.minutes.length} kapal diukur`,
      },
      {
        ...emptyResultRow('result-second'),
        target: 'target-wait',
        after: secondCycle.mean,
        from: '2026-08-30',
        to: '2026-10-03',
        served: secondCycle.boats,
        note: `Siklus kedua, ${measured} kapal diukur dengan cara yang sama`,
      },
    ],
    data: [
      {
        id: 'pairs',
        title: 'Rata-rata waktu tunggu lelang setiap dua hari',
        tool: 'control-chart',
        input: {
          ...emptyControlChart,
          chart: 'run',
          pointTitle: 'Dua hari lelang ke-',
          points: pairs.map((value, index) => ({
            ...emptyControlChartPoint,
            name: `${index + 1}`,
            values: [value],
          })),
          stages: [
            { name: 'Sebelum', from: 1 },
            { name: 'Siklus pertama', from: before.pairs.length + 1 },
            { name: 'Siklus kedua', from: before.pairs.length + firstCycle.pairs.length + 1 },
          ],
          target: 45,
        },
        from: '',
        followed: '',
        evidence: {
          question: 'Apakah waktu tunggu turun pada setiap siklus dan bertahan?',
          ...counted,
          periodFrom: '2026-04-06',
          periodTo: '2026-10-03',
          n: before.minutes.length + firstCycle.minutes.length + measured,
          reading:
            'Waktu tunggu turun dua kali, setiap kali sesudah perbaikan. Sejak siklus kedua hampir semua titik berada di bawah sasaran.',
        },
      },
      {
        id: 'spread-after',
        title: 'Waktu tunggu lelang sesudah siklus kedua',
        tool: 'histogram',
        input: { ...emptyHistogram, values: secondCycle.minutes, usl: STANDARD },
        evidence: {
          question: 'Apakah semua kapal ikut merasakannya?',
          ...counted,
          periodFrom: '2026-08-30',
          periodTo: '2026-10-03',
          n: measured,
          reading: `Yang menunggu lebih dari ${STANDARD} menit tinggal ${secondCycle.late} dari ${measured} kapal; semula ${before.late}.`,
        },
      },
    ],
  },
  achievement: {
    reading: `Siklus pertama menurunkan waktu tunggu menjadi ${numberWords(firstCycle.mean)} menit, dua pertiga jalan menuju sasaran. Siklus kedua menurunkannya menjadi ${numberWords(secondCycle.mean)} menit dan melampaui sasaran 45 menit.`,
    unsolved: [
      {
        ...emptyUnsolved('unsolved-sort'),
        cause: 'Ikan disortir di lantai lelang, bukan di kapal',
        note: 'Menjadi tema berikutnya',
      },
      {
        ...emptyUnsolved('unsolved-light'),
        cause: 'Lampu lantai lelang redup sebelum pukul 06.00',
        note: 'Diusulkan dalam anggaran pemeliharaan',
      },
    ],
    wayBack: `Sesudah siklus pertama waktu tunggu masih ${numberWords(firstCycle.mean)} menit, di atas sasaran 45 menit. Pada 3 Agustus 2026 kelompok kembali ke langkah 2 dan membuka diagram sebab-akibat yang sama. Waktu yang tersisa dipilah menurut kegiatannya. Menyalin hasil timbang, yang dahulu tidak terpilih, ternyata memakan 24 menit. Penyebab itu dibuktikan pada langkah 3, ditanggulangi pada langkah 4, dan hasilnya diukur lagi selama 30 hari lelang.`,
  },
  aspects: {
    rows: [
      aspect(
        1,
        'Mutu (Quality)',
        `${percentWords(before.late, before.minutes.length)} kapal menunggu lebih dari ${STANDARD} menit`,
        `${percentWords(secondCycle.late, measured)} kapal menunggu lebih dari ${STANDARD} menit`,
        'Kartu waktu',
      ),
      aspect(
        2,
        'Biaya (Cost)',
        'Es tambahan 140 balok sebulan',
        'Es tambahan 80 balok sebulan',
        'Catatan penjualan es',
      ),
      aspect(
        3,
        'Waktu (Delivery)',
        `Waktu tunggu ${numberWords(before.mean)} menit`,
        `Waktu tunggu ${numberWords(secondCycle.mean)} menit`,
        'Kartu waktu',
      ),
      aspect(
        4,
        'Keselamatan (Safety)',
        'Awak kapal berebut di lantai yang licin',
        'Keranjang mengikuti jalur bernomor',
        'Foto lantai lelang',
      ),
      aspect(
        5,
        'Semangat kerja (Morale)',
        'Lelang selesai rata-rata pukul 10.20',
        'Lelang selesai rata-rata pukul 08.50',
        'Buku lelang',
      ),
    ],
  },
  benefit: {
    rows: [
      {
        ...emptyBenefitRow('benefit-price'),
        component: 'Kenaikan harga karena ikan lebih segar, 30 hari lelang',
        arithmetic: `${secondCycle.boats} kapal × Rp${numberWords(rupiah.better)}`,
        amount: price,
        kind: 'gain',
        certainty: 'real',
        source: 'Daftar harga lelang, April dan September 2026',
      },
      {
        ...emptyBenefitRow('benefit-ice'),
        component: 'Es tambahan yang tidak dibeli nelayan dalam sebulan',
        arithmetic: `${rupiah.blocks} balok × Rp${numberWords(rupiah.ice)}`,
        amount: rupiah.blocks * rupiah.ice,
        kind: 'gain',
        certainty: 'real',
        source: 'Catatan penjualan es',
      },
      {
        ...emptyBenefitRow('benefit-year'),
        component: 'Kenaikan harga pada sebelas bulan berikutnya',
        arithmetic: `${rupiah.months} bulan × Rp${numberWords(price)}`,
        amount: rupiah.months * price,
        kind: 'gain',
        certainty: 'potential',
        source: 'Perkiraan dari September 2026',
      },
      {
        ...emptyBenefitRow('benefit-cost'),
        component: 'Biaya penerapan tiga tindakan',
        arithmetic: Object.values(costs)
          .map((cost) => `Rp${numberWords(cost)}`)
          .join(' + '),
        amount: Object.values(costs).reduce((sum, cost) => sum + cost, 0),
        kind: 'cost',
        certainty: 'real',
        source: 'Kuitansi',
      },
    ],
    intangible: [
      {
        ...emptyIntangible('intangible-1'),
        text: 'Nelayan percaya kepada urutan dan catatan timbang.',
      },
      {
        ...emptyIntangible('intangible-2'),
        text: 'Kelompok berani memeriksa kembali dugaannya dengan data.',
      },
    ],
    contribution:
      'Mendukung sasaran Dinas Perikanan: pendapatan nelayan dan mutu hasil tangkapan meningkat.',
  },
  'side-effects': {
    rows: [
      {
        ...emptySideEffect('effect-1'),
        effect: 'Peserta lelang dari luar kecamatan bertambah',
        kind: 'positive',
        handling: 'Ruang tunggu peserta lelang diperluas',
        owner: 'Anggota 3',
      },
      {
        ...emptySideEffect('effect-2'),
        effect: 'Sampah lembar kartu bertambah di lantai lelang',
        kind: 'negative',
        handling: 'Tempat lembar nelayan dipasang di pintu keluar',
        owner: 'Anggota 5',
      },
    ],
  },
};
