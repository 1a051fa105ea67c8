import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { teachingEvidence } from './teachingEvidence.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Ags', 'Sep', 'Okt'];

export const seriesCases: readonly TeachingCase<'series'>[] = [
  {
    name: 'Grafik garis: waktu tunggu per bulan',
    lesson: 'Nilai dari waktu ke waktu dengan garis sasaran.',
    data: {
      id: 'contoh',
      tool: 'series',
      title: 'Rata-rata waktu tunggu pendaftaran',
      evidence: teachingEvidence({
        question: 'Apakah waktu tunggu membaik dari bulan ke bulan?',
        measured: 'waktu tunggu',
        unit: 'menit',
        periodFrom: '2026-01-02',
        periodTo: '2026-10-30',
        place: 'Loket pendaftaran puskesmas',
        collector: 'Petugas loket',
        n: 2400,
      }),
      input: {
        shape: 'line',
        categoryTitle: 'Bulan',
        categories: months,
        series: [
          {
            name: 'Waktu tunggu',
            role: 'data',
            values: [28.4, 27.9, 29.1, 28.2, 27.6, 26.8, 22.4, 17.3, 13.2, 11.4],
          },
        ],
        target: 15,
      },
    },
  },
  {
    name: 'Grafik batang: sebelum dan sesudah perbaikan',
    lesson: 'Dua deret berdampingan: hasil setiap loket sebelum dan sesudah.',
    data: {
      id: 'contoh',
      tool: 'series',
      title: 'Berkas dikembalikan menurut loket',
      evidence: teachingEvidence({
        question: 'Apakah berkas yang dikembalikan berkurang di semua loket?',
        measured: 'berkas dikembalikan',
        unit: 'berkas',
        place: 'Dinas kependudukan, Loket 1 sampai 4',
        collector: 'Petugas verifikasi',
        n: 960,
      }),
      input: {
        shape: 'bar',
        categoryTitle: 'Loket',
        categories: ['Loket 1', 'Loket 2', 'Loket 3', 'Loket 4'],
        series: [
          { name: 'Sebelum', role: 'before', values: [42, 57, 38, 45] },
          { name: 'Sesudah', role: 'after', values: [18, 21, 16, 24] },
        ],
        target: 20,
      },
    },
  },
  {
    name: 'Diagram lingkaran: cara mengurus layanan',
    lesson: 'Bagian dari keseluruhan; hanya untuk sedikit golongan.',
    data: {
      id: 'contoh',
      tool: 'series',
      title: 'Pemohon menurut cara mengurus layanan',
      evidence: teachingEvidence({
        question: 'Bagaimana pemohon mengurus layanannya?',
        measured: 'pemohon',
        unit: 'orang',
        periodFrom: '2026-03-02',
        periodTo: '2026-03-31',
        place: 'Mal pelayanan publik',
        collector: 'Petugas informasi',
        n: 320,
      }),
      input: {
        shape: 'pie',
        categoryTitle: 'Cara',
        categories: ['Datang sendiri', 'Daring', 'Melalui desa', 'Diwakilkan'],
        series: [{ name: 'Pemohon', role: 'data', values: [176, 80, 45, 19] }],
        target: null,
      },
    },
  },
  {
    name: 'Diagram radar: nilai kelompok sebelum dan sesudah',
    lesson: 'Beberapa aspek sekaligus: luasnya menunjukkan yang tumbuh.',
    data: {
      id: 'contoh',
      tool: 'series',
      title: 'Kemampuan kelompok sebelum dan sesudah kegiatan',
      evidence: teachingEvidence({
        question: 'Kemampuan mana yang tumbuh selama kegiatan?',
        measured: 'nilai',
        unit: 'poin',
        place: 'KBK puskesmas',
        collector: 'Fasilitator',
        n: 7,
      }),
      input: {
        shape: 'radar',
        categoryTitle: 'Aspek',
        categories: ['Kerja sama', 'Alat mutu', 'Disiplin', 'Komunikasi', 'Inisiatif'],
        series: [
          { name: 'Sebelum', role: 'before', values: [3.1, 1.8, 2.9, 2.6, 2.2] },
          { name: 'Sesudah', role: 'after', values: [4.2, 3.7, 3.8, 3.9, 3.6] },
        ],
        target: null,
      },
    },
  },
  {
    name: 'Grafik garis: persentase dari dua hitungan',
    lesson:
      'Tiap bulan diisi dua hitungan, 61 dari 402. Keseluruhannya dihitung dari jumlah hitungan, bukan dari rata-rata persentase.',
    data: {
      id: 'contoh',
      tool: 'series',
      title: 'Buku yang terlambat kembali',
      evidence: teachingEvidence({
        question: 'Apakah buku yang terlambat kembali berkurang sesudah perbaikan?',
        measured: 'persentase buku terlambat',
        unit: '%',
        periodFrom: '2026-01-02',
        periodTo: '2026-08-31',
        place: 'Perpustakaan daerah',
        collector: 'Petugas sirkulasi',
        n: 2854,
      }),
      input: {
        shape: 'line',
        categoryTitle: 'Bulan',
        categories: ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Ags'],
        series: [
          {
            name: 'Sebelum',
            role: 'before',
            values: [
              { count: 61, of: 402 },
              { count: 66, of: 421 },
              { count: 57, of: 398 },
              { count: 61, of: 414 },
              null,
              null,
              null,
            ],
          },
          {
            name: 'Sesudah',
            role: 'after',
            values: [
              null,
              null,
              null,
              null,
              { count: 45, of: 405 },
              { count: 41, of: 405 },
              { count: 40, of: 409 },
            ],
          },
        ],
        target: 8,
      },
    },
  },
];
