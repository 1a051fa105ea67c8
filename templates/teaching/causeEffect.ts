import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { categorySets } from '#templates/categorySets.ts';

export const causeEffectCases: readonly TeachingCase<'cause-effect'>[] = [
  {
    name: 'Waktu tunggu pendaftaran terlalu lama',
    lesson: 'Lima faktor, masing-masing ditelusuri dengan “mengapa”.',
    data: {
      problem: 'Waktu tunggu pendaftaran lama',
      categorySet: '4m1e',
      categories: categorySets['4m1e'],
      causes: [
        cause('a', 'man', 'Petugas kurang pada jam ramai'),
        cause('aa', 'a', 'Giliran jaga sama sepanjang hari', 'candidate'),
        cause('b', 'man', 'Petugas baru belum terampil'),
        cause('c', 'method', 'Pasien baru dan lama satu antrean', 'candidate'),
        cause('d', 'method', 'Berkas diperiksa dua kali'),
        cause('da', 'd', 'Tidak ada daftar syarat di pintu masuk'),
        cause('e', 'machine', 'Pencetak kartu sering macet'),
        cause('f', 'machine', 'Jaringan terputus'),
        cause('g', 'material', 'Rekam medis sulit ditemukan'),
        cause('ga', 'g', 'Rak tidak berurutan', 'candidate'),
        cause('h', 'material', 'Persyaratan tidak lengkap'),
        cause('i', 'environment', 'Ruang tunggu sempit'),
      ],
    },
  },
];

function cause(id: string, parent: string, text: string, candidate?: 'candidate'): Cause {
  return { id, parent, text, candidate: candidate === 'candidate', retired: false };
}
