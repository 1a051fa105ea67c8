import { toolUseLabels } from './toolUseLabels.ts';
import type { LabelsOf } from './labelsOf.ts';

/** What is planned, and what was done. */
export const planLabels = {
  alternatives: {
    rows: {
      label: 'Alternatif perbaikan',
      columns: {
        cause: 'Penyebab dominan',
        alternative: 'Alternatif perbaikan',
        advantage: 'Kelebihan',
        drawback: 'Kekurangan',
        cost: 'Biaya (Rp)',
        evaluation: 'Penilaian',
        conclusion: 'Kesimpulan',
      },
    },
    novelty: 'Apa yang baru dari cara yang dipilih?',
  },
  'action-plan': {
    variant: 'Bentuk rencana',
    columns: 'Urutan kolom',
    rows: {
      label: 'Rencana perbaikan',
      columns: {
        cause: 'Penyebab dominan',
        alternative: 'Berasal dari alternatif',
        what: 'Apa (What)',
        why: 'Mengapa (Why)',
        where: 'Di mana (Where)',
        from: 'Mulai (When)',
        to: 'Selesai (When)',
        who: 'Siapa (Who)',
        how: 'Bagaimana (How)',
        cost: 'Biaya (How much)',
      },
    },
  },
  risks: {
    rows: {
      label: 'Risiko rencana',
      columns: {
        measure: 'Rencana perbaikan',
        risk: 'Risiko',
        prevention: 'Pencegahan',
        owner: 'Penanggung jawab',
      },
    },
  },
  actions: {
    rows: {
      label: 'Pelaksanaan',
      columns: {
        measure: 'Rencana perbaikan',
        from: 'Mulai',
        to: 'Selesai',
        who: 'Pelaksana',
        done: 'Yang dilaksanakan',
        status: 'Status',
        monitoring: 'Hasil pemantauan',
        photosBefore: 'Foto sebelum',
        photosAfter: 'Foto sesudah',
      },
    },
    understanding: 'Bagaimana semua anggota memahami perubahan ini?',
    difficulty: 'Apa yang paling sulit, dan bagaimana diatasi?',
    data: { label: 'Data pemantauan', columns: toolUseLabels },
  },
  obstacles: {
    rows: {
      label: 'Kendala',
      columns: {
        action: 'Kegiatan',
        obstacle: 'Kendala',
        solution: 'Solusi',
        date: 'Tanggal',
        who: 'Penanggung jawab',
      },
    },
  },
} satisfies LabelsOf<'alternatives' | 'action-plan' | 'risks' | 'actions' | 'obstacles'>;
