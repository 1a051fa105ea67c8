import { toolUseLabels } from './toolUseLabels.ts';
import type { LabelsOf } from './labelsOf.ts';

/** The problem, its target and its schedule. */
export const themeLabels = {
  background: {
    text: 'Latar belakang',
    scope: 'Ruang lingkup',
    mainProblem: 'Masalah utama',
    strategy: 'Kaitan dengan rencana strategis',
    baselines: {
      label: 'Kondisi awal',
      columns: {
        indicator: 'Indikator',
        condition: 'Kondisi awal',
        source: 'Sumber/keterangan',
      },
    },
    stakeholders: {
      label: 'Pihak terkait',
      columns: {
        party: 'Pihak terkait',
        negative: 'Dampak negatif',
        hope: 'Harapan',
        stance: 'Sikap',
      },
    },
    data: { label: 'Data latar belakang', columns: toolUseLabels },
  },
  inventory: {
    variant: 'Cara mengukur',
    problems: {
      label: 'Daftar masalah',
      columns: {
        problem: 'Masalah',
        indicator: 'Indikator',
        unit: 'Satuan',
        target: 'Target',
        achieved: 'Capaian',
        frequency: 'Frekuensi',
        loss: 'Kerugian (Rp)',
        condition: 'Kondisi awal',
        source: 'Sumber',
      },
    },
    data: { label: 'Data masalah', columns: toolUseLabels },
  },
  priority: {
    variant: 'Cara menilai',
    scale: 'Skala',
    criteria: {
      label: 'Kriteria dan bobot',
      columns: {
        name: 'Kriteria',
        weight: 'Bobot',
      },
    },
    ratings: {
      label: 'Nilai tiap masalah',
      columns: {
        member: 'Penilai',
        rows: 'Nilai',
      },
    },
    pairs: {
      label: 'Perbandingan berpasangan',
      columns: {
        rater: 'Penilai',
        criterion: 'Kriteria',
        first: 'Masalah pertama',
        second: 'Masalah kedua',
        winner: 'Yang didahulukan',
      },
    },
    filter: {
      label: 'Saringan APKL',
      columns: {
        problem: 'Masalah',
        passed: 'Syarat yang dipenuhi',
      },
    },
    chosen: 'Masalah yang dipilih',
    reason: 'Alasan pilihan',
  },
  target: {
    problem: 'Masalah yang dijawab',
    rows: {
      label: 'Sasaran',
      columns: {
        aspect: 'Aspek',
        indicator: 'Indikator',
        unit: 'Satuan',
        direction: 'Arah',
        baseline: 'Kondisi awal',
        baselineFrom: 'Periode awal, mulai',
        baselineTo: 'Periode awal, sampai',
        baselineServed: 'Jumlah dilayani',
        target: 'Nilai sasaran',
        deadline: 'Tenggat',
        reason: 'Alasan sasaran',
        success: 'Indikator keberhasilan',
        specific: 'Spesifik',
        measurable: 'Terukur',
        achievable: 'Dapat dicapai',
        relevant: 'Relevan',
        timed: 'Berbatas waktu',
      },
    },
    predictedBenefit: 'Manfaat yang diperkirakan',
    possibleProblems: 'Masalah yang mungkin timbul',
    agreedWith: 'Disepakati dengan',
  },
  schedule: {
    rows: {
      label: 'Jadwal kegiatan',
      columns: {
        phase: 'Langkah',
        plannedFrom: 'Rencana mulai',
        plannedTo: 'Rencana selesai',
        actualFrom: 'Realisasi mulai',
        actualTo: 'Realisasi selesai',
        note: 'Keterangan',
      },
    },
  },
  title: {
    theme: 'Tema',
    title: 'Judul',
    verb: 'Kata kerja judul',
    reason: 'Alasan pemilihan tema',
  },
} satisfies LabelsOf<'background' | 'inventory' | 'priority' | 'target' | 'schedule' | 'title'>;
