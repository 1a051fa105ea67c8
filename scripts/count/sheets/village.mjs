import {
  anyWords,
  bone,
  box,
  choose,
  open,
  part,
  paste,
  press,
  rows,
  tick,
  tool,
} from '#scripts/count/steps.mjs';

const THEME = 'Tema dan sasaran';
const UNIT = 'Kelurahan Sukamaju';
const PROBLEM = 'Surat keterangan domisili selesai lebih dari satu hari';
const INDICATOR = 'Rata-rata waktu penyelesaian surat';
const [UNKNOWN, ALONE] = ['Syarat tidak diketahui warga', 'Tidak ada yang mewakili tanda tangan'];
const [LIST, DEPUTY] = [
  'Daftar syarat ditempel di kantor RT',
  'Sekretaris kelurahan menandatangani bila lurah pergi',
];
const reasons = [
  ['Berkas kurang', '14'],
  ['Lurah tidak di tempat', '9'],
  ['Komputer dipakai bergantian', '5'],
  ['Salah ketik', '2'],
];

/**
 * Eight steps, without decree, procedure, meetings and Rupiah; `tests/fixtures/sheets/village.md`.
 *
 * @type {import('#scripts/count/steps.mjs').Sheet}
 */
export const village = {
  name: 'village',
  method: 'Delapan',
  start: { team: 'Cepat Surat', unit: UNIT },
  lacks:
    /\bSK\b|SOP|[Ss]tandar|dibakukan|[Pp]rosedur|[Pp]eringatan bila|[Ss]osialisasi|[Ss]erah terima|ditiru|[Pp]ertemuan|[Nn]otulen|daftar hadir|[Mm]anfaat|[Bb]iaya|lampiran wajib|rupiah/,
  parts: [
    part('Identitas dan tim', 'identity', box('Unit kerja', UNIT, 'unit')),
    part('Identitas dan tim', 'circle', box('Nama tim', 'Cepat Surat', 'team')),
    part(
      'Identitas dan tim',
      'members',
      rows(
        'Susunan anggota',
        'Tambah anggota',
        [box('Peran', 'Ketua'), box('Nama', 'Rina', 'rina')],
        ...['Budi', 'Sari', 'Joko'].map((name) => [box('Nama', name, name.toLowerCase())]),
      ),
    ),
    part(THEME, 'background', box('Masalah utama', PROBLEM, 'problem')),
    part(
      THEME,
      'inventory',
      rows('Daftar masalah', 'Tambah masalah', [
        box('Masalah', PROBLEM, 'problem'),
        box('Indikator', INDICATOR, 'indicator'),
        box('Target', '1', 'goal'),
        box('Capaian', '3,2', 'baseline'),
        box('Satuan', 'hari', 'days'),
      ]),
      tool(
        'Diagram Pareto',
        box('Judul', 'Sebab surat terlambat'),
        paste('Jenis dan jumlah', reasons, 'reasons'),
        open('Keterangan data'),
        box('Yang dihitung atau diukur', 'Surat yang terlambat'),
        box('Satuan', 'surat'),
        box('Diamati mulai', '2 Maret 2026', 'before from'),
        box('Diamati sampai', '27 Maret 2026', 'before to'),
        box('Tempat', UNIT, 'unit'),
        anyWords('Jumlah diamati/dilayani (n)', '30', 'reasons'),
      ),
    ),
    part(THEME, 'priority', tick(PROBLEM)),
    part(
      THEME,
      'target',
      press('Pakai sebagai kondisi awal'),
      rows('Sasaran', 'Tambah sasaran', [
        box('Indikator', INDICATOR, 'indicator'),
        box('Satuan', 'hari', 'days'),
        box('Kondisi awal', '3,2', 'baseline'),
        box('Periode awal, mulai', '2 Maret 2026', 'before from'),
        box('Periode awal, sampai', '27 Maret 2026', 'before to'),
        box('Jumlah dilayani', '30', 'reasons'),
        box('Nilai sasaran', '1', 'goal'),
        box('Tenggat', '31 Mei 2026', 'deadline'),
        anyWords('Spesifik', 'Waktu penyelesaian surat domisili', 'indicator'),
        anyWords('Terukur', 'Dari 3,2 hari menjadi 1 hari', 'baseline', 'goal'),
        anyWords('Relevan', 'Menjawab masalah surat yang lama', 'problem'),
        anyWords('Berbatas waktu', 'Pada 31 Mei 2026', 'deadline'),
      ]),
    ),
    part(THEME, 'title', anyWords('Tema', 'Mempercepat surat domisili', 'indicator')),
    part(
      'Penyebab',
      'cause-effect',
      bone('Manusia', UNKNOWN),
      bone('Metode', ALONE),
      bone('Mesin/Alat', 'Satu komputer'),
      tick(`Calon akar: ${UNKNOWN}`),
      tick(`Calon akar: ${ALONE}`),
    ),
    part(
      'Penyebab dominan',
      'vote',
      choose('Aturan pemilihan', 'Kesepakatan tim'),
      tick(`Dipilih: ${UNKNOWN}`),
      tick(`Dipilih: ${ALONE}`),
    ),
    part(
      'Penyebab dominan',
      'verification',
      press('Buat kartu untuk semuanya'),
      rows(
        'Kartu pembuktian',
        '',
        ...['14', '9'].map((count) => [
          box('Kesimpulan', 'Dominan'),
          box('Data pendukung', 'Diagram Pareto: Sebab surat terlambat'),
          box('Jumlah data (n)', '30', 'reasons'),
          box('Diuji mulai', '2 Maret 2026', 'before from'),
          box('Diuji sampai', '27 Maret 2026', 'before to'),
          box('Tempat', UNIT, 'unit'),
          anyWords('Hasil', `${count} dari 30 surat`, 'reasons'),
        ]),
      ),
    ),
    part(
      'Rencana perbaikan',
      'alternatives',
      rows(
        'Alternatif perbaikan',
        'Tambah alternatif',
        ...[
          [UNKNOWN, LIST],
          [ALONE, DEPUTY],
        ].map(([cause = '', measure = ''], at) => [
          box('Penyebab dominan', cause, `measure ${at + 1} cause`),
          box('Alternatif perbaikan', measure, `measure ${at + 1}`),
          box('Kesimpulan', 'Dipilih'),
        ]),
      ),
    ),
    part(
      'Rencana perbaikan',
      'action-plan',
      rows(
        'Rencana perbaikan',
        'Tambah rencana',
        ...[
          [UNKNOWN, LIST, 'Budi'],
          [ALONE, DEPUTY, 'Rina'],
        ].map(([cause = '', measure = '', who = ''], at) => [
          box('Penyebab dominan', cause, `measure ${at + 1} cause`),
          box('Berasal dari alternatif', measure, `measure ${at + 1}`),
          box('Apa (What)', measure, `measure ${at + 1}`),
          box('Mulai (When)', 'April 2026', `when ${at + 1}`),
          box('Siapa (Who)', who, `who ${at + 1}`),
        ]),
      ),
    ),
    part(
      'Pelaksanaan',
      'actions',
      rows(
        'Pelaksanaan',
        'Tambah tindakan',
        ...[
          [LIST, 'Budi'],
          [DEPUTY, 'Rina'],
        ].map(([measure = '', who = ''], at) => [
          box('Rencana perbaikan', measure, `measure ${at + 1}`),
          press('Sesuai rencana'),
          box('Yang dilaksanakan', measure, `measure ${at + 1}`),
          box('Mulai', 'April 2026', `when ${at + 1}`),
          box('Pelaksana', who, `who ${at + 1}`),
          box('Status', 'Selesai'),
        ]),
      ),
    ),
    part(
      'Hasil',
      'comparison',
      press('Isi hasil'),
      box('Hasil sesudah perbaikan', '1,1', 'after'),
      box('Periode pengamatan, mulai', '4 Mei 2026'),
      box('Periode pengamatan, sampai', '29 Mei 2026'),
      box('Jumlah yang dilayani', '32'),
    ),
    part(
      'Hasil',
      'aspects',
      box('Sebelum, baris 3', '3,2 hari', 'baseline'),
      box('Sesudah, baris 3', '1,1 hari', 'after'),
    ),
    part(
      'Rencana berikutnya',
      'remainder',
      rows('Masalah yang tersisa', 'Tambah masalah', [
        box('Masalah yang tersisa', 'Salah ketik', 'reasons'),
      ]),
      anyWords('Tema berikutnya', 'Salah ketik', 'reasons'),
    ),
    part(
      'Penutup dan lampiran',
      'closing',
      anyWords(
        'Kesimpulan',
        'Waktu penyelesaian surat turun dari 3,2 hari menjadi 1,1 hari; sasaran 1 hari nyaris tercapai.',
        'baseline',
        'after',
        'goal',
      ),
    ),
  ],
};
