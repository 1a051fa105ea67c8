import { pareto } from '#domain/tools/pareto.ts';
import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { teachingEvidence } from './teachingEvidence.ts';

const complaints: readonly (readonly [string, number])[] = [
  ['Antrean lama', 41],
  ['Berkas tidak lengkap', 64],
  ['Petugas terlambat', 22],
  ['Salah formulir', 12],
  ['Jaringan lambat', 8],
  ['Lain-lain', 7],
];

const healthProblems: readonly (readonly [string, number])[] = [
  ['Belum ber-PHBS', 72],
  ['Kurang paham ASI eksklusif', 64],
  ['Air bersih tidak memadai', 54],
  ['Balita tidak datang ke posyandu', 36],
  ['Ibu hamil KEK atau BBLR', 32],
  ['Bersalin di rumah', 32],
  ['Kurang paham TB paru', 32],
  ['Imunisasi kurang', 32],
  ['Tidak mengakses jamban', 32],
  ['SPAL tidak memenuhi syarat', 32],
  ['Balita gizi kurang', 24],
  ['Ibu hamil tidak periksa', 12],
];

export const paretoCases: readonly TeachingCase<'pareto'>[] = [
  {
    name: 'Keluhan pelayanan selama 24 hari',
    lesson: 'Dua dari enam jenis keluhan sudah lebih dari separuh.',
    data: {
      id: 'contoh',
      tool: 'pareto',
      title: 'Keluhan pelayanan',
      evidence: teachingEvidence({
        question: 'Keluhan mana yang harus ditangani lebih dahulu?',
        measured: 'keluhan',
        unit: 'kali',
        periodFrom: '2026-06-01',
        periodTo: '2026-07-03',
        place: 'Loket pelayanan',
        collector: 'Petugas pengaduan',
        n: 154,
      }),
      input: { ...pareto.empty, items: itemsOf(complaints) },
      from: '',
      before: '',
      parent: { use: '', category: '' },
    },
  },
  {
    name: 'Masalah kesehatan masyarakat (data terbitan)',
    lesson:
      'Dua belas masalah hampir sama besar: Pareto tidak selalu memisahkan sedikit yang penting.',
    data: {
      id: 'contoh',
      tool: 'pareto',
      title: 'Masalah kesehatan masyarakat',
      evidence: teachingEvidence({
        question: 'Masalah kesehatan mana yang paling banyak ditemukan?',
        measured: 'masalah',
        unit: 'masalah',
        source: 'Metode CARL puskesmas (id.scribd.com/document/434604996)',
        n: 454,
      }),
      input: { ...pareto.empty, items: itemsOf(healthProblems) },
      from: '',
      before: '',
      parent: { use: '', category: '' },
    },
  },
];

function itemsOf(counts: readonly (readonly [string, number])[]) {
  return counts.map(([category, count]) => ({ category, count }));
}
