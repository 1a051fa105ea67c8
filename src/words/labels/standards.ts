import type { LabelsOf } from './labelsOf.ts';

/** What keeps the result. */
export const standardsLabels = {
  standards: {
    rows: {
      label: 'Standar baru',
      columns: {
        kind: 'Jenis standar',
        measure: 'Rencana perbaikan',
        text: 'Isi standar',
        document: 'Dokumen',
        number: 'Nomor',
        effectiveOn: 'Tanggal berlaku',
        owner: 'Penanggung jawab',
      },
    },
    warning: 'Bila terjadi penyimpangan, adakah peringatan?',
    warningNote: 'Bagaimana peringatan itu bekerja?',
  },
  procedure: {
    name: 'Nama SOP',
    number: 'Nomor SOP',
    createdOn: 'Tanggal pembuatan',
    revisedOn: 'Tanggal revisi',
    effectiveOn: 'Tanggal efektif',
    approvedBy: 'Disahkan oleh',
    legalBasis: 'Dasar hukum',
    qualifications: 'Kualifikasi pelaksana',
    related: 'Keterkaitan',
    equipment: 'Peralatan/perlengkapan',
    warnings: 'Peringatan',
    records: 'Pencatatan dan pendataan',
    performers: {
      label: 'Pelaksana',
      columns: {
        name: 'Jabatan pelaksana',
      },
    },
    steps: {
      label: 'Urutan kegiatan',
      columns: {
        activity: 'Kegiatan',
        shape: 'Simbol',
        performer: 'Pelaksana',
        otherwise: 'Jika tidak, kembali ke',
        equipment: 'Kelengkapan',
        time: 'Waktu',
        output: 'Output',
        note: 'Keterangan',
      },
    },
  },
  socialisation: {
    rows: {
      label: 'Sosialisasi',
      columns: {
        date: 'Tanggal',
        audience: 'Sasaran',
        way: 'Cara',
        evidence: 'Bukti',
        who: 'Pelaksana',
      },
    },
    handover: 'Serah terima',
    replication: 'Dapat ditiru di mana?',
  },
} satisfies LabelsOf<'standards' | 'procedure' | 'socialisation'>;
