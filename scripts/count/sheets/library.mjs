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

const [THEME, PLAN] = ['Tema dan sasaran', 'Rencana dan pelaksanaan'];
const UNIT = 'Dinas Perpustakaan dan Kearsipan';
const INDICATOR = 'Persentase buku terlambat kembali';
const [FORGOTTEN, FAR, FINE] = [
  'Lupa tanggal kembali',
  'Jauh dari perpustakaan',
  'Denda dianggap ringan',
];
const [MESSAGE, COUNTER] = [
  'Pesan pengingat tiga hari sebelum jatuh tempo',
  'Loket kembali di tiga kecamatan',
];
const reasons = [
  [FORGOTTEN, '88'],
  [FAR, '41'],
  [FINE, '19'],
  ['Kartu tidak dibawa', '11'],
  ['Buku dipinjamkan lagi', '7'],
];
const before = [
  ['Januari', '61 dari 412'],
  ['Februari', '58 dari 385'],
  ['Maret', '69 dari 440'],
  ['April', '57 dari 398'],
];
const after = [
  ['Juni', '41 dari 377'],
  ['Juli', '45 dari 433'],
  ['Agustus', '40 dari 409'],
];

/** Seven steps, target missed; `tests/fixtures/sheets/library.md`. @type {import('#scripts/count/steps.mjs').Sheet} */
export const library = {
  name: 'library',
  method: 'Tujuh',
  start: { team: 'Kembali Tepat', unit: UNIT },
  lacks: null,
  parts: [
    part('Identitas dan tim', 'identity', box('Unit kerja', UNIT, 'unit')),
    part('Identitas dan tim', 'circle', box('Nama tim', 'Kembali Tepat', 'team')),
    part(THEME, 'background', box('Masalah utama', 'Buku terlambat kembali', 'problem')),
    part(
      THEME,
      'inventory',
      rows('Daftar masalah', 'Tambah masalah', [
        box('Masalah', 'Buku terlambat kembali', 'problem'),
        box('Indikator', INDICATOR, 'indicator'),
        box('Target', '8', 'goal'),
        box('Capaian', '14,98', 'baseline'),
        box('Satuan', '%', 'percent'),
      ]),
      tool(
        'Grafik',
        box('Judul', 'Buku terlambat kembali sebelum perbaikan'),
        choose('Bentuk grafik', 'Garis'),
        paste('Nilai', before, 'before counts'),
        open('Keterangan data'),
        box('Yang dihitung atau diukur', INDICATOR, 'indicator'),
        box('Satuan', '%', 'percent'),
        box('Diamati mulai', 'Januari 2026', 'before from'),
        box('Diamati sampai', 'April 2026', 'before to'),
        box('Tempat', UNIT, 'unit'),
        box('Jumlah diamati/dilayani (n)', '1635', 'before counts'),
      ),
      tool(
        'Diagram Pareto',
        box('Judul', 'Sebab buku terlambat kembali'),
        paste('Jenis dan jumlah', reasons, 'reasons'),
        open('Keterangan data'),
        box('Yang dihitung atau diukur', 'Sebab menurut wawancara'),
        box('Satuan', 'buku'),
        box('Diamati mulai', 'Januari 2026', 'before from'),
        box('Diamati sampai', 'April 2026', 'before to'),
        box('Tempat', UNIT, 'unit'),
        anyWords('Jumlah diamati/dilayani (n)', '166', 'reasons'),
      ),
    ),
    part(THEME, 'priority', tick('Buku terlambat kembali')),
    part(
      THEME,
      'target',
      press('Pakai sebagai kondisi awal'),
      rows('Sasaran', 'Tambah sasaran', [
        box('Indikator', INDICATOR, 'indicator'),
        box('Satuan', '%', 'percent'),
        box('Kondisi awal', '14,98', 'baseline'),
        box('Periode awal, mulai', 'Januari 2026', 'before from'),
        box('Periode awal, sampai', 'April 2026', 'before to'),
        box('Jumlah dilayani', '1635', 'before counts'),
        box('Nilai sasaran', '8', 'goal'),
        box('Tenggat', '31 Agustus 2026', 'deadline'),
        anyWords('Spesifik', 'Buku yang terlambat kembali', 'indicator'),
        anyWords('Terukur', 'Dari 14,98% menjadi 8%', 'baseline', 'goal'),
        anyWords('Relevan', 'Menjawab masalah buku terlambat kembali', 'problem'),
        anyWords('Berbatas waktu', 'Pada Agustus 2026', 'deadline'),
      ]),
    ),
    part(THEME, 'title', anyWords('Tema', 'Menurunkan buku terlambat kembali', 'indicator')),
    part(
      'Penyebab',
      'cause-effect',
      bone('Manusia', [FORGOTTEN, ['reasons']], ['Kartu tidak dibawa', ['reasons']]),
      bone('Metode', [FINE, ['reasons']], ['Buku dipinjamkan lagi', ['reasons']]),
      bone('Lingkungan', [FAR, ['reasons']]),
      tick(`Calon akar: ${FORGOTTEN}`),
      tick(`Calon akar: ${FAR}`),
      tick(`Calon akar: ${FINE}`),
    ),
    part(
      'Penyebab dominan',
      'vote',
      choose('Aturan pemilihan', 'Kesepakatan tim'),
      tick(`Dipilih: ${FORGOTTEN}`),
      tick(`Dipilih: ${FAR}`),
      tick(`Dipilih: ${FINE}`),
    ),
    part(
      'Penyebab dominan',
      'verification',
      press('Buat kartu untuk semuanya'),
      rows(
        'Kartu pembuktian',
        '',
        ...['88', '41', '19'].map((count) => [
          box('Kesimpulan', 'Dominan'),
          box('Data pendukung', 'Diagram Pareto: Sebab buku terlambat kembali'),
          box('Jumlah data (n)', '166', 'reasons'),
          box('Diuji mulai', 'Januari 2026', 'before from'),
          box('Diuji sampai', 'April 2026', 'before to'),
          box('Tempat', UNIT, 'unit'),
          anyWords('Hasil', `${count} dari 166 buku`, 'reasons'),
        ]),
      ),
    ),
    part(
      PLAN,
      'alternatives',
      rows(
        'Alternatif perbaikan',
        'Tambah alternatif',
        [
          box('Penyebab dominan', FORGOTTEN, 'measure 1 cause'),
          box('Alternatif perbaikan', MESSAGE, 'measure 1'),
          box('Biaya (Rp)', '0', 'cost 1'),
          box('Kesimpulan', 'Dipilih'),
        ],
        [
          box('Penyebab dominan', FAR, 'measure 2 cause'),
          box('Alternatif perbaikan', COUNTER, 'measure 2'),
          box('Biaya (Rp)', '2400000', 'cost 2'),
          box('Kesimpulan', 'Dipilih'),
        ],
      ),
    ),
    part(
      PLAN,
      'action-plan',
      rows(
        'Rencana perbaikan',
        'Tambah rencana',
        [
          box('Penyebab dominan', FORGOTTEN, 'measure 1 cause'),
          box('Berasal dari alternatif', MESSAGE, 'measure 1'),
          box('Apa (What)', MESSAGE, 'measure 1'),
          box('Mulai (When)', '1 Juni 2026', 'when 1'),
          box('Biaya (How much)', '0', 'cost 1'),
        ],
        [
          box('Penyebab dominan', FAR, 'measure 2 cause'),
          box('Berasal dari alternatif', COUNTER, 'measure 2'),
          box('Apa (What)', COUNTER, 'measure 2'),
          box('Mulai (When)', '1 Juni 2026', 'when 2'),
          box('Biaya (How much)', '2400000', 'cost 2'),
        ],
      ),
    ),
    part(
      PLAN,
      'actions',
      rows(
        'Pelaksanaan',
        'Tambah tindakan',
        ...[MESSAGE, COUNTER].map((measure, at) => [
          box('Rencana perbaikan', measure, `measure ${at + 1}`),
          press('Sesuai rencana'),
          box('Yang dilaksanakan', measure, `measure ${at + 1}`),
          box('Mulai', '1 Juni 2026', `when ${at + 1}`),
          box('Status', 'Selesai'),
        ]),
      ),
    ),
    part(
      'Hasil',
      'comparison',
      tool(
        'Grafik',
        box('Judul', 'Buku terlambat kembali sesudah perbaikan'),
        choose('Bentuk grafik', 'Garis'),
        paste('Nilai', after, 'after counts'),
        open('Keterangan data'),
        box('Yang dihitung atau diukur', INDICATOR, 'indicator'),
        box('Satuan', '%', 'percent'),
        box('Diamati mulai', 'Juni 2026', 'after from'),
        box('Diamati sampai', 'Agustus 2026', 'after to'),
        box('Tempat', UNIT, 'unit'),
        box('Jumlah diamati/dilayani (n)', '1219', 'after counts'),
      ),
      press('Isi hasil'),
      box('Hasil sesudah perbaikan', '40 dari 409', 'after counts'),
      box('Periode pengamatan, mulai', 'Agustus 2026', 'after to'),
      box('Periode pengamatan, sampai', 'Agustus 2026', 'after to'),
      box('Jumlah yang dilayani', '409', 'after counts'),
    ),
    part(
      'Hasil',
      'achievement',
      rows('Penyebab yang belum teratasi', 'Tambah penyebab', [
        box('Penyebab yang belum teratasi', FINE, 'reasons'),
      ]),
    ),
    part(
      'Rencana berikutnya',
      'remainder',
      rows('Masalah yang tersisa', 'Tambah masalah', [
        box('Masalah yang tersisa', FINE, 'reasons'),
      ]),
      anyWords('Tema berikutnya', FINE, 'reasons'),
    ),
    part(
      'Penutup dan lampiran',
      'closing',
      anyWords(
        'Kesimpulan',
        'Buku terlambat kembali turun dari 14,98% menjadi 9,78%; sasaran 8% belum tercapai.',
        'baseline',
        'after counts',
        'goal',
      ),
    ),
  ],
};
