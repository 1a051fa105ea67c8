import type { LabelsOf } from './labelsOf.ts';

/** Asked before the first step. */
export const openingLabels = {
  identity: {
    registration: 'Nomor registrasi',
    themeNumber: 'Tema ke-',
    institution: 'Instansi',
    opd: 'OPD',
    unit: 'Unit kerja',
    address: 'Alamat',
    city: 'Tempat penandatanganan',
    event: 'Nama kegiatan',
    slogan: 'Slogan kegiatan',
    year: 'Tahun',
    vision: 'Visi',
    mission: 'Misi',
    profile: 'Gambaran singkat',
    logo: 'Logo instansi',
  },
  circle: {
    kind: 'Jenis tim',
    name: 'Nama tim',
    meaning: 'Arti nama',
    motto: 'Moto',
    cheer: 'Yel-yel',
    logo: 'Logo tim',
    logoMeaning: 'Arti logo',
    decreeNumber: 'Nomor SK',
    decreeDate: 'Tanggal SK',
    formedOn: 'Tanggal dibentuk',
    periodFrom: 'Periode kegiatan, mulai',
    periodTo: 'Periode kegiatan, sampai',
  },
  members: {
    rows: {
      label: 'Susunan anggota',
      columns: {
        role: 'Peran',
        name: 'Nama',
        titleBefore: 'Gelar depan',
        titleAfter: 'Gelar belakang',
        numberKind: 'Jenis nomor',
        number: 'Nomor',
        rank: 'Pangkat/golongan',
        position: 'Jabatan',
        section: 'Unit kerja',
        birthYear: 'Tahun lahir',
      },
    },
  },
  values: {
    set: 'Daftar nilai',
    rows: {
      label: 'Nilai yang dipilih',
      columns: {
        value: 'Nilai',
        practice: 'Wujud dalam kegiatan',
        phase: 'Langkah',
      },
    },
  },
  meetings: {
    rows: {
      label: 'Daftar pertemuan',
      columns: {
        date: 'Tanggal',
        startsAt: 'Pukul',
        minutes: 'Lama (menit)',
        place: 'Tempat',
        agenda: 'Agenda',
        phase: 'Langkah',
        attendees: 'Hadir',
        present: 'Jumlah hadir',
        proceedings: 'Pembahasan',
        decisions: 'Keputusan',
        photos: 'Foto pertemuan',
      },
    },
  },
  approvals: {
    rows: {
      label: 'Penanda tangan',
      columns: {
        stage: 'Lembar',
        preamble: 'Pembuka',
        role: 'Jabatan',
        name: 'Nama',
        numberKind: 'Jenis nomor',
        number: 'Nomor',
        rank: 'Pangkat/golongan',
        date: 'Tanggal',
        status: 'Status',
        comment: 'Komentar',
      },
    },
  },
  foreword: {
    text: 'Kata pengantar',
    commitment: 'Komitmen pimpinan',
    abstract: 'Abstrak',
  },
} satisfies LabelsOf<
  'identity' | 'circle' | 'members' | 'values' | 'meetings' | 'approvals' | 'foreword'
>;
