import { emptyAction, emptyObstacle } from '#domain/risalah/schema/implementation.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyMeasure, planColumns } from '#domain/risalah/schema/plan.ts';
import { alternative, risk } from '#templates/examples/rows.ts';
import { examplePhotos } from './photos.ts';

type Plan = Pick<Risalah, 'alternatives' | 'action-plan' | 'risks' | 'actions' | 'obstacles'>;

export const costs = { scale: 2_750_000, order: 350_000, card: 1_200_000 };

/** Two measures of the first cycle and one of the second. */
export const plan: Plan = {
  alternatives: {
    rows: [
      alternative(
        1,
        'scale-root',
        'Memperbaiki timbangan kedua dan membagi jalur timbang',
        costs.scale,
        'chosen',
        {
          advantage: 'Timbangannya sudah ada',
          drawback: 'Perlu ditera ulang',
          evaluation: 'Selesai dalam tiga pekan dengan anggaran pemeliharaan',
        },
      ),
      alternative(2, 'scale-root', 'Membeli timbangan digital baru', 28_000_000, 'rejected', {
        advantage: 'Hasil langsung tercetak',
        drawback: 'Mahal dan peka air laut',
        evaluation: 'Melampaui anggaran tahun ini',
      }),
      alternative(
        3,
        'order-root',
        'Memberi nomor urut timbang sejak kapal bersandar',
        costs.order,
        'chosen',
        {
          advantage: 'Adil dan mudah diawasi nelayan sendiri',
          drawback: 'Perlu petugas di dermaga pukul 04.30',
          evaluation: 'Disetujui rukun nelayan',
        },
      ),
      alternative(
        4,
        'copy-root',
        'Siklus kedua: memakai kartu timbang rangkap tiga',
        costs.card,
        'chosen',
        {
          advantage: 'Sekali menulis untuk nelayan, lelang, dan kasir',
          drawback: 'Kartu harus dicetak',
          evaluation: 'Uji coba pada 20 kapal: mencatat 6 menit',
        },
      ),
      alternative(5, 'copy-root', 'Siklus kedua: menambah satu juru catat', null, 'deferred', {
        advantage: 'Tiga buku dapat disalin bersamaan',
        drawback: 'Pekerjaan yang sama tetap diulang',
        evaluation: 'Tidak menghilangkan akar penyebab',
      }),
    ],
    novelty:
      'Nomor urut dipasang pada keranjang sejak di dermaga, lalu menjadi nomor kartu timbang. Satu nomor dipakai dari kapal sampai kasir.',
  },
  'action-plan': {
    variant: '5w2h',
    columns: [...planColumns],
    rows: [
      {
        ...emptyMeasure('measure-scale'),
        cause: 'scale-root',
        alternative: 'alternative-1',
        what: 'Memperbaiki timbangan kedua dan membagi jalur timbang',
        why: 'Agar waktu tunggu tidak memanjang saat kapal banyak',
        where: 'Lantai lelang',
        from: '2026-06-05',
        to: '2026-06-24',
        who: 'Anggota 1 dan Anggota 2',
        how: 'Mengganti pegas, meminta tera ulang, dan mengecat dua jalur bernomor',
        cost: costs.scale,
      },
      {
        ...emptyMeasure('measure-order'),
        cause: 'order-root',
        alternative: 'alternative-3',
        what: 'Memberi nomor urut timbang sejak kapal bersandar',
        why: 'Agar semua kapal ditimbang menurut urutan datang',
        where: 'Dermaga',
        from: '2026-06-08',
        to: '2026-06-20',
        who: 'Ketua GKM dan Anggota 5',
        how: 'Membuat 60 pelat nomor, membagikannya di dermaga, dan memasangnya pada keranjang pertama',
        cost: costs.order,
      },
      {
        ...emptyMeasure('measure-card'),
        cause: 'copy-root',
        alternative: 'alternative-4',
        what: 'Memakai kartu timbang rangkap tiga',
        why: 'Agar pencatatan paling lama 10 menit untuk setiap kapal',
        where: 'Meja catat dan kasir',
        from: '2026-08-11',
        to: '2026-08-29',
        who: 'Sekretaris GKM dan Anggota 4',
        how: 'Merancang kartu bersama kasir, mencoba pada 20 kapal, mencetak, lalu menutup buku salinan',
        cost: costs.card,
      },
    ],
  },
  risks: {
    rows: [
      risk(
        1,
        'measure-scale',
        'Dua timbangan menunjukkan angka yang berbeda',
        'Beban uji ditimbang pada keduanya setiap pagi',
        'Anggota 1',
      ),
      risk(
        2,
        'measure-order',
        'Nelayan berebut nomor di dermaga',
        'Nomor diberikan menurut waktu tali tambat terikat',
        'Ketua GKM',
      ),
      risk(
        3,
        'measure-card',
        'Kartu basah dan tulisannya hilang',
        'Kartu ditulis dengan pensil minyak dan disimpan di map plastik',
        'Sekretaris GKM',
      ),
    ],
  },
  actions: {
    rows: [
      {
        ...emptyAction('action-scale'),
        measure: 'measure-scale',
        from: '2026-06-05',
        to: '2026-06-24',
        who: 'Anggota 1 dan Anggota 2',
        done: 'Timbangan kedua diperbaiki dan ditera ulang. Lantai lelang dicat menjadi dua jalur bernomor.',
        status: 'done',
        monitoring: 'Beban uji 50 kg menunjukkan angka sama pada kedua timbangan selama sepekan.',
        photosBefore: [examplePhotos.quayBefore],
        photosAfter: [examplePhotos.quayAfter],
      },
      {
        ...emptyAction('action-order'),
        measure: 'measure-order',
        from: '2026-06-08',
        to: '2026-06-20',
        who: 'Ketua GKM dan Anggota 5',
        done: 'Enam puluh pelat nomor dibuat dan dibagikan di dermaga sejak pukul 04.30.',
        status: 'done',
        monitoring: 'Dari 108 kapal pada 20–25 Juni 2026, tiga tersalip (2,8%).',
        photosBefore: [examplePhotos.pierBefore],
        photosAfter: [examplePhotos.pierAfter],
      },
      {
        ...emptyAction('action-card'),
        measure: 'measure-card',
        from: '2026-08-11',
        to: '2026-08-29',
        who: 'Sekretaris GKM dan Anggota 4',
        done: 'Siklus kedua: tiga buku diganti satu kartu rangkap tiga. Lembarnya dibagi kepada nelayan, juru lelang, dan kasir.',
        status: 'done',
        monitoring: 'Pencatatan 60 kapal pada 24–29 Agustus 2026: rata-rata enam menit.',
        photosBefore: [examplePhotos.booksBefore],
        photosAfter: [examplePhotos.booksAfter],
      },
    ],
    understanding:
      'Setiap anggota mencoba menimbang dan mengisi kartu. Alur baru digambar di lantai dan dijelaskan kepada rukun nelayan.',
    difficulty:
      'Mengakui bahwa siklus pertama belum cukup. Kelompok menempelkan hasilnya di papan dan memulai lagi dari data.',
    data: [],
  },
  obstacles: {
    rows: [
      {
        ...emptyObstacle('obstacle-1'),
        action: 'action-scale',
        obstacle: 'Petugas tera hanya datang dua kali sebulan',
        solution: 'Jadwal tera dipesan sebelum pegas diganti',
        date: '2026-06-09',
        who: 'Anggota 1',
      },
      {
        ...emptyObstacle('obstacle-2'),
        action: 'action-card',
        obstacle: 'Kasir khawatir kehilangan buku salinan sebagai bukti',
        solution: 'Lembar kasir dijilid setiap pekan dan menjadi buku baru',
        date: '2026-08-18',
        who: 'Sekretaris GKM',
      },
    ],
  },
};
