import { toolUseLabels } from './toolUseLabels.ts';
import type { LabelsOf } from './labelsOf.ts';

/** What came of it. */
export const resultsLabels = {
  comparison: {
    rows: {
      label: 'Hasil tiap sasaran',
      columns: {
        target: 'Indikator',
        unit: 'Satuan',
        after: 'Hasil sesudah perbaikan',
        from: 'Periode pengamatan, mulai',
        to: 'Periode pengamatan, sampai',
        served: 'Jumlah yang dilayani',
        note: 'Keterangan',
      },
    },
    data: { label: 'Data sesudah perbaikan', columns: toolUseLabels },
  },
  achievement: {
    reading: 'Pembacaan tim',
    unsolved: {
      label: 'Penyebab yang belum teratasi',
      columns: {
        cause: 'Penyebab yang belum teratasi',
        note: 'Keterangan',
      },
    },
    wayBack: 'Bila sasaran belum tercapai, apa yang dilakukan?',
  },
  aspects: {
    rows: {
      label: 'Aspek mutu',
      columns: {
        aspect: 'Aspek',
        before: 'Sebelum',
        evidenceBefore: 'Bukti sebelum',
        after: 'Sesudah',
        evidenceAfter: 'Bukti sesudah',
      },
    },
  },
  benefit: {
    rows: {
      label: 'Manfaat dan biaya',
      columns: {
        component: 'Komponen',
        arithmetic: 'Perhitungan',
        amount: 'Nilai (Rp)',
        kind: 'Jenis',
        certainty: 'Sifat',
        source: 'Sumber',
      },
    },
    intangible: {
      label: 'Manfaat yang tidak terhitung',
      columns: {
        text: 'Manfaat',
      },
    },
    contribution: 'Sumbangan bagi tujuan kantor dan pihak terkait',
  },
  'side-effects': {
    rows: {
      label: 'Dampak ikutan',
      columns: {
        effect: 'Dampak',
        kind: 'Sifat',
        handling: 'Penanganan',
        owner: 'Penanggung jawab',
      },
    },
  },
} satisfies LabelsOf<'comparison' | 'achievement' | 'aspects' | 'benefit' | 'side-effects'>;
