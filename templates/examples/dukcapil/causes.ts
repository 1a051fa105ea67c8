import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { categorySets } from '#templates/categorySets.ts';
import { percentWords } from '#templates/examples/numberWords.ts';
import { candidate, cause, votes } from '#templates/examples/rows.ts';
import { before } from './applications.ts';
import { formTrial, sourceSurvey } from './proof.ts';

type Causes = Pick<Risalah, 'cause-effect' | 'why-chains' | 'vote' | 'verification'>;

const circle = ['leader', 'secretary', 'member-1', 'member-2', 'member-3', 'member-4'];

export const causes: Causes = {
  'cause-effect': {
    problem: '',
    categorySet: '4m1e',
    categories: categorySets['4m1e'],
    causes: [
      cause('brief', 'man', 'Keterangan petugas berbeda-beda'),
      candidate('brief-root', 'brief', 'Tiap loket memakai daftar periksa sendiri'),
      cause('read', 'man', 'Pemohon keliru membaca isian'),
      cause('read-why', 'read', 'Istilah formulir sulit dipahami'),
      candidate('form-root', 'read-why', 'Formulir tidak disertai contoh pengisian'),
      cause('late', 'method', 'Kekurangan baru diketahui di loket'),
      cause('late-why', 'late', 'Ruang tunggu tanpa pemeriksa'),
      candidate('late-root', 'late-why', 'Berkas diperiksa sesudah antre'),
      cause('sign', 'method', 'Tanda tangan saksi tertinggal'),
      cause('sign-root', 'sign', 'Kolom saksi berada di lembar terpisah'),
      cause('copy', 'machine', 'Salinan tidak terbaca'),
      candidate('copy-root', 'copy', 'Kantor tidak menyediakan alat pindai bagi pemohon'),
      cause('info', 'material', 'Dokumen yang dibawa tidak sesuai'),
      cause('info-why', 'info', 'Pemohon mengikuti persyaratan lama'),
      candidate('info-root', 'info-why', 'Persyaratan di papan, laman, dan desa tidak seragam'),
      cause('data', 'material', 'Data pemohon berbeda dari basis data'),
      cause('data-why', 'data', 'Perubahan terlambat dilaporkan'),
      candidate('data-root', 'data-why', 'Perubahan data lama belum dimutakhirkan'),
      cause('desk', 'environment', 'Formulir diisi sambil berdiri'),
      cause('desk-root', 'desk', 'Meja isian menyatu dengan jalur antre'),
    ],
  },
  'why-chains': {
    participants: circle,
    agreedOn: '2025-08-20',
    note: 'Setiap anggota menulis sebab pada kartu, lalu kartu yang sama digabung.',
  },
  vote: {
    rule: 'half-causes',
    rows: votes(circle, [
      ['info-root', true, [6, 6, 5, 6, 6, 6]],
      ['form-root', true, [5, 4, 6, 5, 5, 4]],
      ['late-root', true, [4, 5, 4, 4, 4, 3]],
      ['data-root', true, [3, 3, 3, 2, 3, 5]],
      ['brief-root', false, [2, 2, 1, 3, 2, 1]],
      ['copy-root', false, [1, 1, 2, 1, 1, 2]],
    ]),
    note: 'Nilai 6 untuk penyebab yang dianggap paling berpengaruh, 1 untuk yang paling kecil. Dua akar tidak ikut dinilai: letak kolom saksi ditetapkan pada formulir nasional, dan meja isian menunggu penataan ruang tahun depan.',
  },
  verification: {
    rows: [
      {
        ...emptyVerificationRow('test-info'),
        cause: 'info-root',
        hypothesis: 'Pengembalian bergantung pada tempat pemohon mendapat persyaratan',
        standard: 'Bagian yang dikembalikan sama untuk setiap sumber keterangan',
        method: 'Wawancara di pintu keluar, dipilah menurut sumber persyaratan',
        use: 'source-survey',
        n: sourceSurvey.asked,
        periodFrom: '2025-08-25',
        periodTo: '2025-08-29',
        place: 'Pintu keluar ruang pelayanan',
        result: sourceSurvey.result,
        conclusion: 'dominant',
        evidence: `Lembar wawancara ${sourceSurvey.asked} pemohon`,
      },
      {
        ...emptyVerificationRow('test-form'),
        cause: 'form-root',
        hypothesis: 'Formulir tanpa contoh lebih sering salah isi',
        standard: 'Paling banyak 10% formulir salah isi',
        method: 'Uji coba: formulir biasa dan formulir dengan contoh dibagikan berselang-seling',
        use: 'form-trial',
        n: formTrial.n,
        periodFrom: '2025-09-01',
        periodTo: '2025-09-03',
        place: 'Meja isian',
        result: formTrial.result,
        conclusion: 'dominant',
        evidence: `Berkas ${formTrial.n} formulir uji coba`,
      },
      {
        ...emptyVerificationRow('test-late'),
        cause: 'late-root',
        hypothesis: 'Kekurangan dapat dilengkapi hari itu bila diketahui sebelum antre',
        standard: 'Kekurangan diketahui paling lama 10 menit sejak pemohon datang',
        method: 'Pencatatan jam datang dan jam kekurangan diketahui',
        n: 60,
        periodFrom: '2025-09-08',
        periodTo: '2025-09-10',
        place: 'Ruang pelayanan',
        result:
          'Kekurangan baru diketahui rata-rata 46 menit sejak datang; 38 dari 60 kekurangan (63,3%) dapat dilengkapi hari itu bila diketahui lebih awal',
        conclusion: 'dominant',
        evidence: 'Catatan jam 60 pengembalian',
      },
      {
        ...emptyVerificationRow('test-data'),
        cause: 'data-root',
        hypothesis: 'Data yang belum mutakhir menjadi alasan utama pengembalian',
        standard: 'Sedikitnya seperlima pengembalian berasal dari data yang tidak cocok',
        method: 'Penghitungan dari lembar periksa',
        use: 'sheet-before',
        n: before.returned,
        periodFrom: '2025-07-14',
        periodTo: '2025-08-08',
        place: 'Ketiga loket',
        result: `${before.ofReason('data')} dari ${before.returned} pengembalian (${percentWords(before.ofReason('data'), before.returned)}), di bawah seperlima`,
        conclusion: 'not-dominant',
        evidence: 'Lembar periksa KBK Lengkap',
      },
    ],
    data: [sourceSurvey.use, formTrial.use],
  },
};
