import {
  emptyBaseline,
  emptyProblem,
  emptyStakeholder,
  emptyTargetRow,
} from '#domain/risalah/schema/theme.ts';
import { pareto } from '#domain/tools/pareto.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyEvidence } from '#domain/tools/evidence.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { planned } from '#templates/examples/rows.ts';
import { interruptionsBefore } from './counts.ts';
import { waitsBefore } from './waits.ts';

type Theme = Pick<
  Risalah,
  'background' | 'inventory' | 'priority' | 'target' | 'schedule' | 'title'
>;

const baselinePeriod = { periodFrom: '2026-06-02', periodTo: '2026-07-03' };

export const theme: Theme = {
  background: {
    text: 'Loket pendaftaran adalah pintu pertama pelayanan. Setiap hari kerja rata-rata 120 pasien mendaftar di UPTD Puskesmas Contoh. Sejak awal tahun pasien mengeluh karena menunggu lama sebelum dipanggil, terutama pada hari Senin.',
    scope:
      'Pelayanan pendaftaran rawat jalan, sejak pasien mengambil nomor antrean sampai dipanggil.',
    mainProblem:
      'Pasien menunggu rata-rata 28 menit, sedangkan standar pelayanan menetapkan 15 menit.',
    strategy:
      'Sejalan dengan sasaran Dinas Kesehatan 2025–2029: meningkatnya mutu pelayanan kesehatan dasar dan kepuasan masyarakat.',
    baselines: [
      {
        ...emptyBaseline('baseline-1'),
        indicator: 'Rata-rata waktu tunggu pendaftaran',
        condition: '28 menit',
        source: 'Pengukuran 240 pasien, 2 Juni s.d. 3 Juli 2026',
      },
      {
        ...emptyBaseline('baseline-2'),
        indicator: 'Gangguan pelayanan loket',
        condition: '154 kali dalam 24 hari',
        source: 'Lembar periksa loket',
      },
    ],
    stakeholders: [
      {
        ...emptyStakeholder('party-1'),
        party: 'Pasien dan keluarga',
        negative: 'Waktu terbuang dan pemeriksaan terlambat',
        hope: 'Dipanggil paling lama 15 menit setelah mengambil nomor',
        stance: 'supports',
      },
      {
        ...emptyStakeholder('party-2'),
        party: 'Petugas poli',
        negative: 'Pasien datang menumpuk menjelang siang',
        hope: 'Pasien masuk poli secara merata',
        stance: 'supports',
      },
      {
        ...emptyStakeholder('party-3'),
        party: 'Petugas loket',
        negative: 'Lembur untuk merapikan berkas',
        hope: 'Cara kerja baru tidak menambah beban',
        stance: 'hinders',
      },
    ],
    data: [],
  },
  inventory: {
    variant: 'target-gap',
    problems: [
      {
        ...emptyProblem('problem-wait'),
        problem: 'Waktu tunggu pendaftaran melebihi standar',
        indicator: 'Rata-rata waktu tunggu pendaftaran',
        unit: 'menit',
        target: 15,
        achieved: waitsBefore.mean,
        frequency: 154,
        source: 'Pengukuran 240 pasien',
      },
      {
        ...emptyProblem('problem-record'),
        problem: 'Rekam medis kembali ke rak melewati 24 jam',
        indicator: 'Rekam medis kembali dalam 24 jam',
        unit: '%',
        target: 100,
        achieved: 82,
        source: 'Buku ekspedisi rekam medis',
      },
      {
        ...emptyProblem('problem-survey'),
        problem: 'Pengisian survei kepuasan belum mencapai target',
        indicator: 'Pasien yang mengisi survei',
        unit: '%',
        target: 20,
        achieved: 14,
        source: 'Rekap survei triwulan I 2026',
      },
    ],
    data: [
      {
        id: 'sheet-before',
        title: 'Gangguan pelayanan loket sebelum perbaikan',
        tool: 'check-sheet',
        input: interruptionsBefore,
        evidence: {
          question:
            'Gangguan apa yang paling sering menghentikan pelayanan loket lebih dari lima menit?',
          measured: 'gangguan',
          unit: 'kali',
          ...baselinePeriod,
          place: 'Loket pendaftaran',
          collector: 'Anggota 1 dan Anggota 2',
          source: 'lembar periksa KBK Sigap',
          n: 2880,
          reading:
            'Hari libur 16 Juni diganti dengan pelayanan Sabtu, 20 Juni, sehingga tetap ada 24 hari pengamatan.',
        },
      },
      {
        id: 'pareto-before',
        title: 'Jenis gangguan pelayanan loket sebelum perbaikan',
        tool: 'pareto',
        input: pareto.empty,
        from: 'sheet-before',
        before: '',
        parent: { use: '', category: '' },
        evidence: {
          question: 'Gangguan mana yang harus ditangani lebih dahulu?',
          measured: 'gangguan',
          unit: 'kali',
          ...baselinePeriod,
          place: 'Loket pendaftaran',
          collector: 'Anggota 1 dan Anggota 2',
          source: 'lembar periksa KBK Sigap',
          n: 2880,
          reading: 'Dua jenis gangguan itu menjadi pusat perhatian KBK Sigap.',
        },
      },
      {
        id: 'wait-before',
        title: 'Rata-rata waktu tunggu per pekan sebelum perbaikan',
        tool: 'series',
        input: {
          shape: 'line',
          categoryTitle: 'Pekan',
          categories: waitsBefore.weeks.map((_, index) => `Pekan ${index + 1}`),
          series: [{ name: 'Waktu tunggu', role: 'data', values: waitsBefore.weeks }],
          target: 15,
        },
        evidence: {
          ...emptyEvidence(),
          question: 'Berapa lama pasien menunggu setiap pekan?',
          measured: 'waktu tunggu',
          unit: 'menit',
          ...baselinePeriod,
          place: 'Loket pendaftaran',
          collector: 'Anggota 5',
          source: 'pencatatan jam pada nomor antrean, 10 pasien sehari',
          n: 240,
          reading: 'Tidak satu pekan pun memenuhi standar 15 menit.',
        },
      },
      {
        id: 'wait-spread',
        title: 'Waktu tunggu pendaftaran sebelum perbaikan',
        tool: 'histogram',
        input: { ...emptyHistogram, values: waitsBefore.minutes, usl: 15 },
        evidence: {
          question: 'Seberapa beragam waktu tunggu pasien?',
          measured: 'waktu tunggu',
          unit: 'menit',
          ...baselinePeriod,
          place: 'Loket pendaftaran',
          collector: 'Anggota 5',
          source: 'pencatatan jam pada nomor antrean, 10 pasien sehari',
          n: waitsBefore.minutes.length,
          reading: 'Semua pasien yang diukur menunggu melebihi standar 15 menit.',
        },
      },
    ],
  },
  priority: {
    variant: 'usg',
    scale: 5,
    criteria: [
      { id: 'urgency', name: 'Urgency (mendesak)', weight: null },
      { id: 'seriousness', name: 'Seriousness (kegawatan)', weight: null },
      { id: 'growth', name: 'Growth (pertumbuhan)', weight: null },
    ],
    ratings: [
      {
        id: 'rating-team',
        member: '',
        rows: [
          { problem: 'problem-wait', scores: { urgency: 5, seriousness: 5, growth: 4 } },
          { problem: 'problem-record', scores: { urgency: 4, seriousness: 4, growth: 3 } },
          { problem: 'problem-survey', scores: { urgency: 2, seriousness: 3, growth: 3 } },
        ],
      },
    ],
    pairs: [],
    filter: [],
    chosen: 'problem-wait',
    reason: 'Nilainya tertinggi dan dirasakan oleh semua pasien setiap hari.',
  },
  target: {
    problem: 'problem-wait',
    rows: [
      {
        ...emptyTargetRow('target-wait'),
        aspect: 'Waktu (Delivery)',
        indicator: 'Rata-rata waktu tunggu pendaftaran',
        unit: 'menit',
        direction: 'down',
        baseline: waitsBefore.mean,
        baselineFrom: '2026-06-02',
        baselineTo: '2026-07-03',
        baselineServed: 2880,
        target: 12,
        deadline: '2026-11-30',
        reason:
          'Standar pelayanan menetapkan paling lama 15 menit. Puskesmas pembanding sudah mencapai 12 menit.',
        success: 'Rata-rata waktu tunggu selama 24 hari kerja tidak lebih dari 12 menit',
        specific: 'Waktu tunggu pendaftaran rawat jalan',
        measurable: 'Diukur dari jam pada nomor antrean',
        achievable: 'Dua jenis gangguan menyumbang 68,2% dan dapat ditangani sendiri',
        relevant: 'Semua pasien melewati loket pendaftaran',
        timed: 'Tercapai pada November 2026',
      },
    ],
    predictedBenefit: 'Pasien masuk poli lebih merata dan lembur petugas loket berkurang.',
    possibleProblems: 'Petugas perlu waktu untuk terbiasa dengan rak yang ditata ulang.',
    agreedWith: 'Kepala Puskesmas dan koordinator poli, 10 Juli 2026',
  },
  schedule: {
    rows: [
      planned('theme', ['2026-05-18', '2026-07-10'], ['2026-05-18', '2026-07-10']),
      planned('causes', ['2026-07-13', '2026-07-17'], ['2026-07-13', '2026-07-17']),
      planned('dominant-causes', ['2026-07-20', '2026-07-31'], ['2026-07-20', '2026-07-31']),
      planned('plan', ['2026-08-03', '2026-08-07'], ['2026-08-03', '2026-08-07']),
      {
        ...planned('implementation', ['2026-08-10', '2026-09-18'], ['2026-08-10', '2026-09-30']),
        note: 'Kode warna habis; jadwal loket kedua disusun ulang',
      },
      planned('results', ['2026-10-01', '2026-11-06'], ['2026-10-01', '2026-11-06']),
      planned('standards', ['2026-11-09', '2026-11-13'], ['2026-11-09', '2026-11-13']),
      planned('next', ['2026-11-16', '2026-11-20'], ['2026-11-16', '2026-11-20']),
    ],
  },
  title: {
    theme: 'Menurunkan waktu tunggu pendaftaran pasien rawat jalan',
    title: '',
    verb: 'Menurunkan',
    reason: 'Waktu tunggu dirasakan semua pasien dan datanya tersedia setiap hari.',
  },
};
