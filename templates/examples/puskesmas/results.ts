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
import { pareto } from '#domain/tools/pareto.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { aspect } from '#templates/examples/rows.ts';
import { interruptionsAfter } from './counts.ts';
import { waitsAfter, waitsBefore } from './waits.ts';

type Results = Pick<Risalah, 'comparison' | 'achievement' | 'aspects' | 'benefit' | 'side-effects'>;

const resultPeriod = { periodFrom: '2026-10-01', periodTo: '2026-11-03' };

/** What was measured afterwards, in the same way and over as many days as before. */
export const results: Results = {
  comparison: {
    rows: [
      {
        ...emptyResultRow('result-wait'),
        target: 'target-wait',
        after: waitsAfter.mean,
        from: '2026-10-01',
        to: '2026-11-03',
        served: 2940,
        note: 'Diukur pada 240 pasien dengan cara yang sama',
      },
    ],
    data: [
      {
        id: 'sheet-after',
        title: 'Gangguan pelayanan loket sesudah perbaikan',
        tool: 'check-sheet',
        input: interruptionsAfter,
        evidence: {
          question: 'Berapa gangguan yang tersisa?',
          measured: 'gangguan',
          unit: 'kali',
          ...resultPeriod,
          place: 'Loket pendaftaran',
          collector: 'Anggota 1 dan Anggota 2',
          source: 'lembar periksa KBK Sigap',
          n: 2940,
          reading: 'Jumlah pasien hampir sama, gangguan jauh berkurang.',
        },
      },
      {
        id: 'pareto-after',
        title: 'Jenis gangguan pelayanan loket sesudah perbaikan',
        tool: 'pareto',
        input: pareto.empty,
        from: 'sheet-after',
        before: 'pareto-before',
        parent: { use: '', category: '' },
        evidence: {
          question: 'Apakah dua gangguan terbesar berkurang?',
          measured: 'gangguan',
          unit: 'kali',
          ...resultPeriod,
          place: 'Loket pendaftaran',
          collector: 'Anggota 1 dan Anggota 2',
          source: 'lembar periksa KBK Sigap',
          n: 2940,
          reading: 'Formulir yang diisi ulang kini menjadi gangguan terbesar.',
        },
      },
      {
        id: 'wait-after',
        title: 'Rata-rata waktu tunggu per pekan sebelum dan sesudah perbaikan',
        tool: 'series',
        input: {
          shape: 'line',
          categoryTitle: 'Pekan',
          categories: waitsAfter.weeks.map((_, index) => `Pekan ${index + 1}`),
          series: [
            { name: 'Sebelum', role: 'before', values: [...waitsBefore.weeks, null] },
            { name: 'Sesudah', role: 'after', values: waitsAfter.weeks },
          ],
          target: 12,
        },
        evidence: {
          question: 'Apakah waktu tunggu turun dan tetap rendah?',
          measured: 'waktu tunggu',
          unit: 'menit',
          ...resultPeriod,
          place: 'Loket pendaftaran',
          collector: 'Anggota 5',
          source: 'pencatatan jam pada nomor antrean, 10 pasien sehari',
          n: 240,
          reading: 'Sejak pekan kedua, waktu tunggu tidak lagi melewati sasaran.',
        },
      },
      {
        id: 'wait-chart',
        title: 'Rata-rata waktu tunggu harian sebelum dan sesudah perbaikan',
        tool: 'control-chart',
        input: {
          ...emptyControlChart,
          chart: 'i-mr',
          pointTitle: 'Hari kerja',
          points: [...waitsBefore.days, ...waitsAfter.days].map(({ name, mean }) => ({
            ...emptyControlChartPoint,
            name,
            values: [mean],
          })),
          stages: [
            { name: 'Sebelum', from: 1 },
            { name: 'Sesudah', from: waitsBefore.days.length + 1 },
          ],
          target: 12,
        },
        from: '',
        followed: '',
        evidence: {
          question: 'Apakah waktu tunggu yang baru terkendali?',
          measured: 'waktu tunggu',
          unit: 'menit',
          periodFrom: '2026-06-02',
          periodTo: '2026-11-03',
          place: 'Loket pendaftaran',
          collector: 'Anggota 5',
          source: 'pencatatan jam pada nomor antrean, 10 pasien sehari',
          n: waitsBefore.minutes.length + waitsAfter.minutes.length,
          reading: 'Garis tengah turun dan bertahan; tidak ada hari yang kembali ke keadaan lama.',
        },
      },
    ],
  },
  achievement: {
    reading: 'Sasaran terlampaui, dan periode pengamatannya sama panjang: 24 hari kerja.',
    unsolved: [
      {
        ...emptyUnsolved('unsolved-form'),
        cause: 'Isian kartu dan komputer belum disatukan',
        note: 'Tersisa 15 kejadian; menjadi tema berikutnya',
      },
      {
        ...emptyUnsolved('unsolved-network'),
        cause: 'Tidak ada sambungan cadangan',
        note: 'Diusulkan dalam anggaran tahun depan',
      },
    ],
    wayBack: '',
  },
  aspects: {
    rows: [
      aspect(
        1,
        'Mutu (Quality)',
        '154 gangguan dalam 24 hari',
        '58 gangguan dalam 24 hari',
        'Lembar periksa',
      ),
      aspect(
        2,
        'Biaya (Cost)',
        'Lembur loket 60 jam sebulan',
        'Lembur loket 20 jam sebulan',
        'Surat perintah lembur',
      ),
      aspect(
        3,
        'Waktu (Delivery)',
        'Waktu tunggu 28 menit',
        'Waktu tunggu 11 menit',
        'Nomor antrean',
      ),
      aspect(
        4,
        'Keselamatan (Safety)',
        'Pasien berkerumun di depan loket',
        'Antrean mengikuti tanda di lantai',
        'Foto',
      ),
      aspect(
        5,
        'Semangat kerja (Morale)',
        'Petugas pulang rata-rata pukul 16.30',
        'Petugas pulang rata-rata pukul 15.00',
        'Daftar hadir',
      ),
    ],
  },
  benefit: {
    rows: [
      {
        ...emptyBenefitRow('benefit-overtime'),
        component: 'Lembur petugas loket berkurang pada Oktober 2026',
        arithmetic: '40 jam × Rp20.000',
        amount: 800_000,
        kind: 'gain',
        certainty: 'real',
        source: 'Surat perintah lembur',
      },
      {
        ...emptyBenefitRow('benefit-folders'),
        component: 'Map pengganti tidak lagi dicetak',
        arithmetic: '50 map × Rp6.000',
        amount: 300_000,
        kind: 'gain',
        certainty: 'real',
        source: 'Kartu stok',
      },
      {
        ...emptyBenefitRow('benefit-year'),
        component: 'Lembur yang dihemat pada sebelas bulan berikutnya',
        arithmetic: '11 bulan × Rp800.000',
        amount: 8_800_000,
        kind: 'gain',
        certainty: 'potential',
        source: 'Perkiraan dari Oktober 2026',
      },
      {
        ...emptyBenefitRow('benefit-cost'),
        component: 'Biaya penerapan tiga tindakan',
        arithmetic: 'Rp1.850.000 + Rp650.000 + Rp500.000',
        amount: 3_000_000,
        kind: 'cost',
        certainty: 'real',
        source: 'Kuitansi',
      },
    ],
    intangible: [
      {
        ...emptyIntangible('intangible-1'),
        text: 'Pasien masuk poli lebih merata sehingga dokter tidak terburu-buru.',
      },
      {
        ...emptyIntangible('intangible-2'),
        text: 'Petugas loket percaya diri memecahkan masalah dengan data.',
      },
    ],
    contribution:
      'Mendukung sasaran Dinas Kesehatan: meningkatnya mutu pelayanan dasar dan kepuasan masyarakat.',
  },
  'side-effects': {
    rows: [
      {
        ...emptySideEffect('effect-1'),
        effect: 'Petugas poli lebih cepat menerima rekam medis',
        kind: 'positive',
        handling: 'Alur yang sama ditawarkan kepada poli gigi',
        owner: 'Anggota 3',
      },
      {
        ...emptySideEffect('effect-2'),
        effect: 'Meja informasi ramai pada hari Senin',
        kind: 'negative',
        handling: 'Satu anggota membantu pada Senin pukul 07.30–09.00',
        owner: 'Anggota 5',
      },
    ],
  },
};
