import { toolUseLabels } from './toolUseLabels.ts';
import type { LabelsOf } from './labelsOf.ts';

/** What comes next, and what stands at the end. */
export const nextLabels = {
  remainder: {
    rows: {
      label: 'Masalah yang tersisa',
      columns: {
        problem: 'Dari daftar masalah',
        text: 'Masalah yang tersisa',
        note: 'Keterangan',
      },
    },
    nextTheme: 'Tema berikutnya',
    reason: 'Alasan memilih tema itu',
    data: { label: 'Data masalah tersisa', columns: toolUseLabels },
  },
  'follow-up': {
    rows: {
      label: 'Rencana tindak lanjut',
      columns: {
        plan: 'Rencana tindak lanjut',
        due: 'Tenggat',
        owner: 'Penanggung jawab',
        status: 'Status',
      },
    },
  },
  'next-schedule': {
    rows: {
      label: 'Jadwal tema berikutnya',
      columns: {
        phase: 'Langkah',
        from: 'Mulai',
        to: 'Selesai',
      },
    },
  },
  closing: {
    conclusion: 'Kesimpulan',
    suggestions: 'Saran',
    thanks: 'Ucapan terima kasih',
  },
  annexes: {
    rows: {
      label: 'Daftar lampiran',
      columns: {
        kind: 'Jenis',
        title: 'Lampiran',
        available: 'Sudah ada',
        note: 'Keterangan',
        photos: 'Foto atau pindaian',
      },
    },
  },
} satisfies LabelsOf<'remainder' | 'follow-up' | 'next-schedule' | 'closing' | 'annexes'>;
