import {
  emptyBaseline,
  emptyProblem,
  emptyStakeholder,
  emptyTargetRow,
} from '#domain/risalah/schema/theme.ts';
import { emptyControlChart } from '#domain/tools/controlChart/controlChartInput.ts';
import { pareto } from '#domain/tools/pareto.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyStratification } from '#domain/tools/stratification/stratification.ts';
import { numberWords, percentWords } from '#templates/examples/numberWords.ts';
import { planned } from '#templates/examples/rows.ts';
import { before } from './applications.ts';

type Theme = Pick<
  Risalah,
  'background' | 'inventory' | 'priority' | 'target' | 'schedule' | 'title'
>;

const counted = {
  measured: 'permohonan dikembalikan',
  unit: 'permohonan',
  periodFrom: '2025-07-14',
  periodTo: '2025-08-08',
  place: 'Loket KTP-el, kartu keluarga, dan akta',
  collector: 'Anggota 1, 2, dan 3',
  source: 'lembar periksa KBK Lengkap',
  n: before.received,
};
const family = before.ofDesk(1);
const leading = before.ofReason('papers') + before.ofReason('form');

export const theme: Theme = {
  background: {
    text: 'Warga yang mengurus dokumen kependudukan sering pulang dengan tangan kosong. Berkasnya dikembalikan, lalu ia harus datang lagi pada hari lain. Sebagian warga menempuh lebih dari 20 kilometer untuk satu permohonan.',
    scope:
      'Penerimaan permohonan KTP-el, kartu keluarga, dan akta di loket, sejak pemohon datang sampai berkas diterima atau dikembalikan.',
    mainProblem: `Dalam 20 hari kerja, ${before.returned} dari ${numberWords(before.received)} permohonan dikembalikan, sedangkan rencana mutu dinas membolehkan paling banyak 15%.`,
    strategy:
      'Mendukung sasaran Rencana Strategis Dinas 2025–2029: cakupan kepemilikan dokumen dan kepuasan masyarakat meningkat.',
    baselines: [
      {
        ...emptyBaseline('baseline-1'),
        indicator: 'Permohonan yang dikembalikan',
        condition: `${before.returned} dari ${numberWords(before.received)} (${numberWords(before.percent)}%)`,
        source: 'Lembar periksa loket, 14 Juli s.d. 8 Agustus 2025',
      },
      {
        ...emptyBaseline('baseline-2'),
        indicator: 'Permohonan yang selesai pada hari yang sama',
        condition: '976 dari 1.600 (61%)',
        source: 'Buku register permohonan',
      },
    ],
    stakeholders: [
      {
        ...emptyStakeholder('party-1'),
        party: 'Pemohon',
        negative: 'Waktu dan ongkos perjalanan terbuang',
        hope: 'Cukup datang sekali',
        stance: 'supports',
      },
      {
        ...emptyStakeholder('party-2'),
        party: 'Perangkat desa',
        negative: 'Disalahkan warga karena keterangannya keliru',
        hope: 'Mendapat daftar persyaratan yang pasti',
        stance: 'supports',
      },
      {
        ...emptyStakeholder('party-3'),
        party: 'Petugas loket',
        negative: 'Menjelaskan hal yang sama berulang kali',
        hope: 'Tidak ada tambahan pekerjaan di meja baru',
        stance: 'hinders',
      },
    ],
    data: [],
  },
  inventory: {
    variant: 'target-gap',
    problems: [
      {
        ...emptyProblem('problem-returned'),
        problem: 'Permohonan dikembalikan kepada pemohon',
        indicator: 'Permohonan yang dikembalikan',
        unit: '%',
        target: 15,
        achieved: before.percent,
        source: 'Lembar periksa loket',
      },
      {
        ...emptyProblem('problem-child'),
        problem: 'Cakupan Kartu Identitas Anak di bawah target',
        indicator: 'Anak yang memiliki Kartu Identitas Anak',
        unit: '%',
        target: 60,
        achieved: 52,
        source: 'Laporan semester I 2025',
      },
      {
        ...emptyProblem('problem-online'),
        problem: 'Permohonan daring belum banyak dipakai',
        indicator: 'Permohonan melalui laman dinas',
        unit: '%',
        target: 25,
        achieved: 18,
        source: 'Statistik laman, triwulan II 2025',
      },
    ],
    data: [
      {
        id: 'sheet-before',
        title: 'Permohonan yang dikembalikan sebelum perbaikan',
        tool: 'check-sheet',
        input: before.sheet,
        evidence: {
          question: 'Mengapa permohonan dikembalikan, dan kapan?',
          ...counted,
          reading:
            'Setiap permohonan dihitung satu kali, menurut kekurangan pertama yang ditemukan.',
        },
      },
      {
        id: 'pareto-before',
        title: 'Alasan pengembalian permohonan sebelum perbaikan',
        tool: 'pareto',
        input: pareto.empty,
        from: 'sheet-before',
        before: '',
        parent: { use: '', category: '' },
        evidence: {
          question: 'Alasan mana yang harus ditangani lebih dahulu?',
          ...counted,
          reading: 'Dua alasan pertama dapat dicegah sebelum pemohon sampai di loket.',
        },
      },
      {
        id: 'desk-before',
        title: 'Permohonan yang dikembalikan menurut loket',
        tool: 'stratification',
        input: {
          ...emptyStratification,
          columns: [
            { id: 'desk', name: 'Loket' },
            { id: 'reason', name: 'Alasan pengembalian' },
          ],
          ...before.byDesk,
          by: 'desk',
          across: 'reason',
          stacking: 'stacked',
        },
        from: '',
        split: 'stratum',
        evidence: {
          question: 'Apakah semua loket sama sering mengembalikan permohonan?',
          ...counted,
          reading: `Loket kartu keluarga mengembalikan ${percentWords(family.returned, family.received)} berkasnya. Persyaratannya memang paling banyak.`,
        },
      },
      {
        id: 'chart-before',
        title: 'Bagian permohonan yang dikembalikan setiap hari',
        tool: 'control-chart',
        input: {
          ...emptyControlChart,
          chart: 'p',
          pointTitle: 'Hari kerja',
          target: 15,
        },
        from: 'sheet-before',
        followed: '',
        evidence: {
          question: 'Apakah pengembalian hanya terjadi pada hari tertentu?',
          ...counted,
          reading:
            'Pengembalian terjadi setiap hari dengan cara kerja yang sama. Cara kerjanya yang harus diubah.',
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
      rating('leader', [5, 5, 4], [4, 3, 3], [3, 3, 4]),
      rating('secretary', [5, 4, 4], [3, 3, 3], [3, 2, 4]),
      rating('member-1', [5, 5, 3], [3, 4, 2], [2, 3, 3]),
      rating('member-2', [5, 5, 5], [3, 3, 2], [3, 2, 4]),
      rating('member-3', [4, 5, 4], [4, 4, 3], [2, 2, 4]),
      rating('member-4', [4, 4, 4], [3, 3, 3], [4, 3, 4]),
    ],
    pairs: [],
    filter: [],
    chosen: 'problem-returned',
    reason: 'Nilainya tertinggi menurut keenam penilai, dan warga merasakannya setiap hari.',
  },
  target: {
    problem: 'problem-returned',
    rows: [
      {
        ...emptyTargetRow('target-returned'),
        aspect: 'Mutu (Quality)',
        indicator: 'Permohonan yang dikembalikan',
        unit: '%',
        direction: 'down',
        baseline: before.percent,
        baselineFrom: '2025-07-14',
        baselineTo: '2025-08-08',
        baselineServed: before.received,
        target: 10,
        deadline: '2025-11-30',
        reason: `Dua alasan terbesar menyumbang ${percentWords(leading, before.returned)} dan dapat dicegah sendiri. Bila empat dari lima di antaranya tercegah, yang tersisa sekitar 10%.`,
        success: 'Paling banyak 10% permohonan dikembalikan selama 20 hari kerja',
        specific: 'Permohonan KTP-el, kartu keluarga, dan akta di loket',
        measurable: 'Dihitung dari lembar periksa dan buku register',
        achievable: 'Perbaikannya tidak memerlukan aplikasi baru',
        relevant: 'Setiap pengembalian berarti satu kunjungan ulang',
        timed: 'Tercapai pada November 2025',
      },
      {
        ...emptyTargetRow('target-same-day'),
        aspect: 'Waktu (Delivery)',
        indicator: 'Permohonan yang selesai pada hari yang sama',
        unit: '%',
        direction: 'up',
        baseline: 61,
        baselineFrom: '2025-07-14',
        baselineTo: '2025-08-08',
        baselineServed: before.received,
        target: 80,
        deadline: '2025-11-30',
        reason: 'Permohonan yang lengkap selesai hari itu juga; yang kembali pasti tertunda.',
        success: 'Sedikitnya 80% permohonan selesai pada hari yang sama',
        specific: 'Permohonan yang diterima sebelum pukul 12.00',
        measurable: 'Dihitung dari buku register permohonan',
        achievable: 'Waktu proses permohonan lengkap rata-rata dua jam',
        relevant: 'Maklumat pelayanan menjanjikan satu hari kerja',
        timed: 'Tercapai pada November 2025',
      },
    ],
    predictedBenefit: 'Warga menghemat satu perjalanan, dan petugas tidak mengulang penjelasan.',
    possibleProblems: 'Meja periksa dapat menjadi antrean baru pada hari Senin.',
    agreedWith: 'Kepala Dinas dan perwakilan kepala desa, 15 Agustus 2025',
  },
  schedule: {
    rows: [
      planned('theme', ['2025-07-07', '2025-08-15']),
      planned('causes', ['2025-08-19', '2025-08-22']),
      planned('dominant-causes', ['2025-08-22', '2025-09-12']),
      planned('plan', ['2025-09-15', '2025-09-19']),
      planned(
        'implementation',
        ['2025-09-22', '2025-10-17'],
        ['2025-09-22', '2025-10-24'],
        'Kartu persyaratan dicetak ulang sesudah uji baca di desa',
      ),
      planned('results', ['2025-10-27', '2025-11-28']),
      planned('standards', ['2025-12-01', '2025-12-05']),
      planned('next', ['2025-12-08', '2025-12-12']),
    ],
  },
  title: {
    theme: 'Menurunkan permohonan yang dikembalikan di loket pelayanan',
    title: '',
    verb: 'Menurunkan',
    reason: 'Pengembalian merugikan warga setiap hari, dan sebabnya berada dalam kendali loket.',
  },
};

/** One member's scores for the problems in order, each by urgency, seriousness and growth. */
function rating(
  member: string,
  ...scores: readonly (readonly [number, number, number])[]
): Risalah['priority']['ratings'][number] {
  const problems = ['problem-returned', 'problem-child', 'problem-online'];
  return {
    id: `rating-${member}`,
    member,
    rows: scores.map(([urgency, seriousness, growth], index) => ({
      problem: problems[index] ?? '',
      scores: { urgency, seriousness, growth },
    })),
  };
}
