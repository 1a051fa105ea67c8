import { emptyAction, emptyObstacle } from '#domain/risalah/schema/implementation.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyMeasure, planColumns } from '#domain/risalah/schema/plan.ts';
import { alternative, risk } from '#templates/examples/rows.ts';
import { examplePhotos } from './photos.ts';

type Plan = Pick<Risalah, 'alternatives' | 'action-plan' | 'risks' | 'actions' | 'obstacles'>;

/** What is planned and what was done about the three dominant causes. */
export const plan: Plan = {
  alternatives: {
    rows: [
      alternative(
        1,
        'shelf-root',
        'Menata rak menurut angka akhir dengan kode warna',
        1_850_000,
        'chosen',
        {
          advantage: 'Dapat dikerjakan sendiri, map mudah dikenali',
          drawback: 'Perlu dua pekan penataan',
          evaluation: 'Terbukti 2,1 menit pada uji coba',
        },
      ),
      alternative(2, 'shelf-root', 'Membeli aplikasi pelacak map', 24_000_000, 'rejected', {
        advantage: 'Letak map tercatat di komputer',
        drawback: 'Mahal dan bergantung pada jaringan',
        evaluation: 'Melampaui anggaran tahun ini',
      }),
      alternative(
        3,
        'papers-root',
        'Mengumumkan persyaratan dan memeriksa berkas di pintu masuk',
        650_000,
        'chosen',
        {
          advantage: 'Pasien siap sebelum sampai di loket',
          drawback: 'Perlu satu petugas informasi pada jam sibuk',
          evaluation: 'Petugas informasi sudah tersedia',
        },
      ),
      alternative(
        4,
        'counter-root',
        'Memisahkan loket pasien baru dan pasien lama',
        500_000,
        'chosen',
        {
          advantage: 'Pasien lama tidak tertahan',
          drawback: 'Perlu nomor antrean dua warna',
          evaluation: 'Loket kedua sudah ada, belum dipakai',
        },
      ),
      alternative(5, 'counter-root', 'Menambah satu petugas loket', null, 'deferred', {
        advantage: 'Semua pasien lebih cepat dilayani',
        drawback: 'Menunggu formasi pegawai',
        evaluation: 'Diusulkan untuk tahun depan',
      }),
    ],
    novelty:
      'Berkas dicari menurut angka akhir nomor rekam medis, sehingga dua petugas dapat mencari bersamaan tanpa menambah ruang.',
  },
  'action-plan': {
    variant: '5w2h',
    columns: [...planColumns],
    rows: [
      {
        ...emptyMeasure('measure-shelf'),
        cause: 'shelf-root',
        alternative: 'alternative-1',
        what: 'Menata rak rekam medis menurut angka akhir dengan kode warna',
        why: 'Agar rekam medis ditemukan paling lama 3 menit',
        where: 'Ruang rekam medis',
        from: '2026-08-10',
        to: '2026-08-28',
        who: 'Sekretaris KBK dan Anggota 1',
        how: 'Mengelompokkan map menurut dua angka akhir, menempel kode warna, dan memasang penanda map keluar',
        cost: 1_850_000,
      },
      {
        ...emptyMeasure('measure-papers'),
        cause: 'papers-root',
        alternative: 'alternative-3',
        what: 'Mengumumkan persyaratan dan memeriksa berkas di pintu masuk',
        why: 'Agar pasien datang ke loket dengan berkas lengkap',
        where: 'Pintu masuk dan grup kader desa',
        from: '2026-08-18',
        to: '2026-09-04',
        who: 'Anggota 5',
        how: 'Memasang papan persyaratan, membagikan kartu kecil, mengirim pengumuman melalui kader, dan memeriksa berkas di meja informasi',
        cost: 650_000,
      },
      {
        ...emptyMeasure('measure-counter'),
        cause: 'counter-root',
        alternative: 'alternative-4',
        what: 'Memisahkan loket pasien baru dan pasien lama',
        why: 'Agar pasien lama tidak menunggu pendataan pasien baru',
        where: 'Loket pendaftaran',
        from: '2026-09-01',
        to: '2026-09-18',
        who: 'Ketua KBK dan Anggota 2',
        how: 'Membuka loket kedua untuk pasien baru dan memakai nomor antrean dua warna',
        cost: 500_000,
      },
    ],
  },
  risks: {
    rows: [
      risk(
        1,
        'measure-shelf',
        'Map salah tempat selama penataan',
        'Penataan bertahap per rak setelah pukul 13.00',
        'Sekretaris KBK',
      ),
      risk(
        2,
        'measure-papers',
        'Meja informasi menimbulkan antrean baru',
        'Pemeriksaan berkas paling lama satu menit',
        'Anggota 5',
      ),
      risk(
        3,
        'measure-counter',
        'Pasien keliru memilih loket',
        'Nomor antrean dua warna dan tanda di lantai',
        'Anggota 2',
      ),
    ],
  },
  actions: {
    rows: [
      {
        ...emptyAction('action-shelf'),
        measure: 'measure-shelf',
        from: '2026-08-10',
        to: '2026-09-04',
        who: 'Sekretaris KBK dan Anggota 1',
        done: 'Sebanyak 6.400 map ditata menurut dua angka akhir, diberi kode warna, dan dilengkapi penanda map keluar.',
        status: 'done',
        monitoring: 'Waktu pencarian 40 map pada 7 September 2026: rata-rata 2,3 menit.',
        photosBefore: [examplePhotos.before],
        photosAfter: [examplePhotos.after],
      },
      {
        ...emptyAction('action-papers'),
        measure: 'measure-papers',
        from: '2026-08-18',
        to: '2026-09-04',
        who: 'Anggota 5',
        done: 'Dua papan persyaratan dipasang, 2.000 kartu dibagikan, dan berkas diperiksa di meja informasi setiap pukul 07.30–10.00.',
        status: 'done',
        monitoring:
          'Pasien yang kembali karena berkas turun dari dua menjadi paling banyak satu orang sehari.',
        photosBefore: [examplePhotos.noteBefore],
        photosAfter: [examplePhotos.boardAfter],
      },
      {
        ...emptyAction('action-counter'),
        measure: 'measure-counter',
        from: '2026-09-07',
        to: '2026-09-30',
        who: 'Ketua KBK dan Anggota 2',
        done: 'Loket kedua dibuka khusus pasien baru, dengan nomor antrean dua warna dan tanda alur di lantai.',
        status: 'done',
        monitoring: 'Waktu pelayanan pasien lama tetap di bawah 4 menit selama tiga pekan.',
        photosBefore: [examplePhotos.counterBefore],
        photosAfter: [examplePhotos.counterAfter],
      },
    ],
    understanding:
      'Setiap perubahan dijelaskan pada apel Senin dan diperagakan di tempat. Semua anggota mencoba alur baru sebagai pasien.',
    difficulty:
      'Semua rak ditata ulang tanpa menutup pelayanan. Tim mengerjakannya setelah jam layanan, satu rak sehari.',
    data: [],
  },
  obstacles: {
    rows: [
      {
        ...emptyObstacle('obstacle-1'),
        action: 'action-shelf',
        obstacle: 'Penataan terlambat satu pekan karena kode warna habis',
        solution: 'Kode warna dicetak sendiri dan dipasang setelah jam pelayanan',
        date: '2026-08-26',
        who: 'Sekretaris KBK',
      },
      {
        ...emptyObstacle('obstacle-2'),
        action: 'action-counter',
        obstacle: 'Petugas khawatir loket kedua menambah beban',
        solution: 'Jadwal jaga digilir setiap pekan dan dievaluasi bersama',
        date: '2026-09-14',
        who: 'Ketua KBK',
      },
    ],
  },
};
