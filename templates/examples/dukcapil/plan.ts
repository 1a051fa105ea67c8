import { emptyAction, emptyObstacle } from '#domain/risalah/schema/implementation.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyMeasure, planColumns } from '#domain/risalah/schema/plan.ts';
import { alternative, risk } from '#templates/examples/rows.ts';
import { examplePhotos } from './photos.ts';

type Plan = Pick<Risalah, 'alternatives' | 'action-plan' | 'risks' | 'actions' | 'obstacles'>;

export const costs = { card: 1_200_000, sample: 900_000, desk: 750_000 };

/** What is planned and what was done about the three dominant causes. */
export const plan: Plan = {
  alternatives: {
    rows: [
      alternative(
        1,
        'info-root',
        'Membuat satu kartu persyaratan untuk setiap layanan',
        costs.card,
        'chosen',
        {
          advantage: 'Isinya sama di papan, laman, dan desa',
          drawback: 'Harus dicetak ulang bila aturan berubah',
          evaluation: 'Murah dan langsung dipakai perangkat desa',
        },
      ),
      alternative(
        2,
        'info-root',
        'Mengembangkan aplikasi pengingat persyaratan',
        35_000_000,
        'rejected',
        {
          advantage: 'Dapat dibuka kapan saja',
          drawback: 'Tidak semua warga memakai ponsel pintar',
          evaluation: 'Mahal dan tidak menjangkau sasaran utama',
        },
      ),
      alternative(
        3,
        'form-root',
        'Mencetak contoh pengisian di balik formulir',
        costs.sample,
        'chosen',
        {
          advantage: 'Contoh selalu ada di tangan pemohon',
          drawback: 'Stok formulir lama harus dihabiskan dahulu',
          evaluation: 'Uji coba: salah isi turun dari 28% menjadi 8%',
        },
      ),
      alternative(
        4,
        'late-root',
        'Membuka meja periksa berkas sebelum nomor antrean',
        costs.desk,
        'chosen',
        {
          advantage: 'Kekurangan diketahui sejak pemohon datang',
          drawback: 'Perlu satu petugas bergiliran',
          evaluation: 'Dapat dimulai dengan pegawai yang ada',
        },
      ),
      alternative(5, 'late-root', 'Menambah satu loket penerimaan', null, 'deferred', {
        advantage: 'Antrean lebih pendek',
        drawback: 'Kekurangan tetap baru diketahui di loket',
        evaluation: 'Tidak menyentuh akar penyebab',
      }),
    ],
    novelty:
      'Nomor antrean hanya diberikan kepada berkas yang sudah diperiksa. Biasanya pemeriksaan baru dilakukan sesudah antre.',
  },
  'action-plan': {
    variant: '5w2h',
    columns: [...planColumns],
    rows: [
      {
        ...emptyMeasure('measure-card'),
        cause: 'info-root',
        alternative: 'alternative-1',
        what: 'Menyeragamkan persyaratan dalam satu kartu untuk setiap layanan',
        why: 'Agar semua pemohon membawa dokumen yang sama',
        where: 'Papan kantor, laman dinas, dan 24 kantor desa',
        from: '2025-09-22',
        to: '2025-10-10',
        who: 'Sekretaris KBK dan Anggota 4',
        how: 'Menyusun kartu bersama perangkat desa, menguji bacanya, mencetak 3.000 lembar, dan menarik brosur lama',
        cost: costs.card,
      },
      {
        ...emptyMeasure('measure-sample'),
        cause: 'form-root',
        alternative: 'alternative-3',
        what: 'Mencetak contoh pengisian di balik formulir',
        why: 'Agar formulir yang salah isi paling banyak 10%',
        where: 'Meja isian dan kantor desa',
        from: '2025-09-22',
        to: '2025-10-03',
        who: 'Anggota 1 dan Anggota 2',
        how: 'Menandai isian yang sering keliru, membuat contoh terisi, lalu mencetaknya di balik formulir',
        cost: costs.sample,
      },
      {
        ...emptyMeasure('measure-desk'),
        cause: 'late-root',
        alternative: 'alternative-4',
        what: 'Membuka meja periksa berkas sebelum nomor antrean',
        why: 'Agar kekurangan diketahui paling lama 10 menit sejak pemohon datang',
        where: 'Pintu masuk ruang pelayanan',
        from: '2025-10-06',
        to: '2025-10-17',
        who: 'Ketua KBK dan Anggota 3',
        how: 'Menata meja dan alat pindai, menggilir petugas setiap dua jam, dan memakai daftar periksa yang sama',
        cost: costs.desk,
      },
    ],
  },
  risks: {
    rows: [
      risk(
        1,
        'measure-card',
        'Aturan berubah sehingga kartu tidak berlaku lagi',
        'Kartu diberi tanggal dan diperiksa setiap triwulan',
        'Sekretaris KBK',
      ),
      risk(
        2,
        'measure-sample',
        'Pemohon menyalin data contoh',
        'Contoh memakai data yang jelas rekaan dan dicetak miring',
        'Anggota 2',
      ),
      risk(
        3,
        'measure-desk',
        'Meja periksa menjadi antrean baru',
        'Pemeriksaan paling lama dua menit; dua petugas pada hari Senin',
        'Ketua KBK',
      ),
    ],
  },
  actions: {
    rows: [
      {
        ...emptyAction('action-card'),
        measure: 'measure-card',
        from: '2025-09-22',
        to: '2025-10-17',
        who: 'Sekretaris KBK dan Anggota 4',
        done: 'Enam kartu persyaratan disusun, diuji baca di dua desa, dan dicetak 3.000 lembar. Brosur lama di 24 desa ditarik.',
        status: 'done',
        monitoring: 'Dari 24 desa, 24 memasang kartu baru pada 17 Oktober 2025.',
        photosBefore: [examplePhotos.boardBefore],
        photosAfter: [examplePhotos.boardAfter],
      },
      {
        ...emptyAction('action-sample'),
        measure: 'measure-sample',
        from: '2025-09-22',
        to: '2025-10-03',
        who: 'Anggota 1 dan Anggota 2',
        done: 'Contoh pengisian dicetak di balik lima formulir. Isian yang sering keliru diberi nomor dan penjelasan.',
        status: 'done',
        monitoring: 'Dari 50 formulir pada 9 Oktober 2025, tiga salah isi (6%).',
        photosBefore: [examplePhotos.formBefore],
        photosAfter: [examplePhotos.formAfter],
      },
      {
        ...emptyAction('action-desk'),
        measure: 'measure-desk',
        from: '2025-10-06',
        to: '2025-10-24',
        who: 'Ketua KBK dan Anggota 3',
        done: 'Meja periksa dibuka di pintu masuk dengan alat pindai dan daftar periksa. Nomor antrean hanya diberikan kepada berkas yang lengkap.',
        status: 'done',
        monitoring: 'Kekurangan diketahui rata-rata enam menit sejak pemohon datang.',
        photosBefore: [examplePhotos.deskBefore],
        photosAfter: [examplePhotos.deskAfter],
      },
    ],
    understanding:
      'Setiap petugas loket bertugas satu hari di meja periksa. Daftar periksa dibahas bersama pada apel Jumat.',
    difficulty:
      'Menyatukan persyaratan dari tiga loket. Kelompok membandingkan daftar baris demi baris dan membuang syarat tanpa dasar aturan.',
    data: [],
  },
  obstacles: {
    rows: [
      {
        ...emptyObstacle('obstacle-1'),
        action: 'action-card',
        obstacle: 'Warga di dua desa sulit memahami istilah pada kartu pertama',
        solution: 'Istilah diganti dengan bahasa sehari-hari, lalu kartu dicetak ulang',
        date: '2025-10-07',
        who: 'Sekretaris KBK',
      },
      {
        ...emptyObstacle('obstacle-2'),
        action: 'action-desk',
        obstacle: 'Alat pindai datang terlambat sepekan',
        solution: 'Sementara memakai alat pindai ruang arsip',
        date: '2025-10-14',
        who: 'Anggota 3',
      },
    ],
  },
};
