import { toolUseLabels } from './toolUseLabels.ts';
import type { LabelsOf } from './labelsOf.ts';

/** From the causes to those that are proven. */
export const causesLabels = {
  'cause-effect': {
    problem: 'Kepala diagram',
    categorySet: 'Susunan faktor',
    categories: {
      label: 'Faktor',
      columns: {
        name: 'Nama faktor',
      },
    },
    causes: {
      label: 'Penyebab',
      columns: {
        parent: 'Menjelaskan',
        text: 'Penyebab',
        candidate: 'Calon akar',
        retired: 'Disisihkan',
      },
    },
  },
  'why-chains': {
    participants: 'Yang menyepakati',
    agreedOn: 'Disepakati pada',
    note: 'Keterangan rantai mengapa',
  },
  vote: {
    rule: 'Aturan pemilihan',
    rows: {
      label: 'Suara tiap anggota',
      columns: {
        cause: 'Akar penyebab',
        points: 'Suara',
        kept: 'Dipilih',
      },
    },
    note: 'Keterangan pemilihan',
  },
  verification: {
    rows: {
      label: 'Kartu pembuktian',
      columns: {
        cause: 'Akar penyebab',
        hypothesis: 'Dugaan',
        standard: 'Standar',
        method: 'Metode uji',
        use: 'Data pendukung',
        n: 'Jumlah data (n)',
        periodFrom: 'Diuji mulai',
        periodTo: 'Diuji sampai',
        place: 'Tempat',
        result: 'Hasil',
        conclusion: 'Kesimpulan',
        evidence: 'Bukti',
        photos: 'Foto bukti',
      },
    },
    data: { label: 'Data pembuktian', columns: toolUseLabels },
  },
} satisfies LabelsOf<'cause-effect' | 'why-chains' | 'vote' | 'verification'>;
