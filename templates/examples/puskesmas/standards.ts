import { emptyNextPhase, emptyRemainderRow } from '#domain/risalah/schema/next.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import {
  emptyPerformer,
  emptySocialisation,
  emptyStandard,
} from '#domain/risalah/schema/standards.ts';
import type { Standard } from '#domain/risalah/schema/standards.ts';
import type { Phase } from '#domain/method/phase.ts';
import { annex, followUp, procedureStep } from '#templates/examples/rows.ts';

type Standards = Pick<
  Risalah,
  | 'standards'
  | 'procedure'
  | 'socialisation'
  | 'remainder'
  | 'follow-up'
  | 'next-schedule'
  | 'closing'
  | 'annexes'
>;

/** What was made lasting, and what comes next. */
export const standards: Standards = {
  standards: {
    rows: [
      standard(
        'input',
        'measure-papers',
        'Pasien membawa KTP atau KIA, kartu jaminan, dan kartu berobat sesuai papan persyaratan',
        'Surat keputusan',
        '440/112/2026',
      ),
      standard(
        'process',
        'measure-shelf',
        'Map disimpan menurut dua angka akhir dan kode warna; map keluar diganti penanda',
        'Instruksi kerja',
        'IK/RM/04/2026',
      ),
      standard(
        'process',
        'measure-counter',
        'Pasien baru dilayani di loket 2, pasien lama di loket 1',
        'SOP',
        'SOP/PKM/17/2026',
      ),
      standard(
        'output',
        'measure-counter',
        'Rata-rata waktu tunggu pendaftaran paling lama 12 menit',
        'SOP',
        'SOP/PKM/17/2026',
      ),
    ],
    warning: 'manual',
    warningNote:
      'Petugas informasi mencatat waktu tunggu 10 pasien sehari. Bila rata-rata sehari melewati standar pelayanan 15 menit, koordinator pendaftaran diberi tahu hari itu juga.',
  },
  procedure: {
    name: 'Pendaftaran Pasien Rawat Jalan',
    number: 'SOP/PKM/17/2026',
    createdOn: '2026-11-09',
    revisedOn: '',
    effectiveOn: '2026-11-16',
    approvedBy: 'Kepala UPTD Puskesmas Contoh',
    legalBasis:
      'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\nStandar pelayanan UPTD Puskesmas Contoh',
    qualifications: 'Memahami pendaftaran pasien dan penyimpanan rekam medis',
    related: 'SOP pelayanan poli umum\nSOP penyimpanan rekam medis',
    equipment: 'Nomor antrean dua warna\nKomputer pendaftaran\nRak berkode warna',
    warnings: 'Bila map tidak ditemukan dalam 3 menit, layani dengan lembar sementara',
    records: 'Buku register dan catatan waktu tunggu',
    performers: [
      { ...emptyPerformer('information'), name: 'Petugas Informasi' },
      { ...emptyPerformer('counter'), name: 'Petugas Loket' },
      { ...emptyPerformer('records'), name: 'Perekam Medis' },
    ],
    steps: [
      procedureStep(
        1,
        'start',
        'information',
        'Menyambut pasien dan memeriksa berkas',
        'Papan persyaratan',
        '1 menit',
        'Berkas diperiksa',
      ),
      procedureStep(
        2,
        'decision',
        'information',
        'Menentukan apakah berkas sudah lengkap',
        'Daftar periksa',
        '1 menit',
        'Pasien diarahkan',
        'step-1',
      ),
      procedureStep(
        3,
        'activity',
        'information',
        'Memberikan nomor antrean sesuai jenis pasien',
        'Nomor antrean',
        '1 menit',
        'Nomor antrean',
      ),
      procedureStep(
        4,
        'activity',
        'counter',
        'Mendata pasien pada komputer',
        'Kartu berobat',
        '3 menit',
        'Data kunjungan',
      ),
      procedureStep(
        5,
        'activity',
        'records',
        'Mengambil map dan memasang penanda map keluar',
        'Rak berkode warna',
        '3 menit',
        'Rekam medis',
      ),
      procedureStep(
        6,
        'end',
        'counter',
        'Mengantar pasien dan rekam medis ke poli',
        'Rekam medis',
        '1 menit',
        'Pasien terdaftar',
      ),
    ],
  },
  socialisation: {
    rows: [
      {
        ...emptySocialisation('socialisation-1'),
        date: '2026-11-09',
        audience: 'Seluruh pegawai puskesmas',
        way: 'Apel pagi dan peragaan di loket',
        evidence: 'Daftar hadir dan foto',
        who: 'Ketua KBK',
      },
      {
        ...emptySocialisation('socialisation-2'),
        date: '2026-11-12',
        audience: 'Kader desa',
        way: 'Pertemuan kader dan kartu persyaratan',
        evidence: 'Daftar hadir',
        who: 'Anggota 5',
      },
    ],
    handover:
      'SOP diserahkan kepada koordinator pendaftaran sebagai penanggung jawab proses pada 13 November 2026.',
    replication:
      'Penataan angka akhir dan dua warna nomor antrean dapat ditiru puskesmas lain tanpa aplikasi tambahan.',
  },
  remainder: {
    rows: [
      {
        ...emptyRemainderRow('remainder-1'),
        text: 'Formulir diisi ulang',
        note: '15 dari 58 gangguan (25,9%), terbesar sesudah perbaikan',
      },
      {
        ...emptyRemainderRow('remainder-2'),
        problem: 'problem-record',
        text: 'Rekam medis kembali ke rak melewati 24 jam',
        note: 'Baru 82% yang kembali tepat waktu',
      },
    ],
    nextTheme: 'Menurunkan pengisian ulang formulir pendaftaran',
    reason: 'Formulir diisi ulang menjadi gangguan terbesar pada Pareto sesudah perbaikan.',
    data: [],
  },
  'follow-up': {
    rows: [
      followUp(
        1,
        'Memantau waktu tunggu setiap hari selama tiga bulan',
        '2027-02-26',
        'Anggota 5',
        'ongoing',
      ),
      followUp(
        2,
        'Menawarkan penataan rak kepada poli gigi',
        '2026-12-18',
        'Sekretaris KBK',
        'planned',
      ),
      followUp(3, 'Mengusulkan sambungan internet cadangan', '2027-01-29', 'Ketua KBK', 'planned'),
    ],
  },
  'next-schedule': {
    rows: [
      next('theme', '2027-01-04', '2027-02-05'),
      next('causes', '2027-02-08', '2027-02-12'),
      next('dominant-causes', '2027-02-15', '2027-02-26'),
      next('plan', '2027-03-01', '2027-03-05'),
      next('implementation', '2027-03-08', '2027-04-16'),
      next('results', '2027-04-19', '2027-05-21'),
      next('standards', '2027-05-24', '2027-05-28'),
      next('next', '2027-05-31', '2027-06-04'),
    ],
  },
  closing: {
    conclusion:
      'Waktu tunggu pendaftaran turun dari 28 menit menjadi 11 menit, melampaui sasaran 12 menit. Gangguan pelayanan turun dari 154 menjadi 58 dalam periode pengamatan yang sama panjang. Tiga penyebab dominan ditanggulangi dan cara kerja baru sudah dibakukan.',
    suggestions:
      'Pimpinan diharapkan menjaga jadwal jaga meja informasi dan mendukung tema berikutnya, yaitu penyatuan isian kartu dan komputer.',
    thanks: '',
  },
  annexes: {
    rows: [
      annex(1, 'decree', 'SK pembentukan KBK Sigap Nomor 188.4/021/2026'),
      annex(2, 'attendance', 'Daftar hadir 13 pertemuan'),
      annex(3, 'minutes', 'Notulen pertemuan'),
      annex(
        4,
        'check-sheet',
        'Lembar periksa 2 Juni s.d. 3 Juli dan 1 Oktober s.d. 3 November 2026',
      ),
      annex(5, 'procedure', 'SOP Pendaftaran Pasien Rawat Jalan'),
      annex(6, 'benefit', 'Surat perintah lembur dan kuitansi'),
    ],
  },
};

function standard(
  kind: Standard['kind'],
  measure: string,
  text: string,
  document: string,
  number: string,
): Standard {
  return {
    ...emptyStandard(`standard-${kind}-${measure}`),
    kind,
    measure,
    text,
    document,
    number,
    effectiveOn: '2026-11-16',
    owner: 'Koordinator Pendaftaran',
  };
}

function next(phase: Phase, from: string, to: string): { phase: Phase; from: string; to: string } {
  return { ...emptyNextPhase(phase), from, to };
}
