import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { emptyHistogram } from '#domain/tools/histogram/histogramInput.ts';
import { teachingEvidence } from './teachingEvidence.ts';

/** Minutes that 80 patients waited. */
const waiting = numbers(
  '13 19 16 8 8 9 14 10 18 17 10 12 10 18 16 8 20 12 15 24 11 16 21 14 10 8 23 20 17 27',
  '15 8 19 13 7 10 8 10 14 9 16 26 12 13 10 11 17 7 13 16 33 30 14 9 11 13 9 8 18 12 13 28',
  '15 9 13 8 16 16 16 29 12 10 16 13 25 28 26 11 13 8',
);

const weights = numbers(
  '41 60 81 51 55 59 56 41 51 77 55 77 47 77 50 61 60 53 50 53 60 53 72 44 60 77 49 40 72 73',
  '44 45 55 62 41 50 44 55 64 42 59 52 59 45 72 59 61 59 56 45 77 56 68 53 58 45 51 57 74 72',
  '42 73 73 85 47 66 72 58 83 51 51 57 41 64 62 42 53 73 49 74 77 48 52 42 56 68 58 40 66 47',
  '53 47 77 57 53 56 77 52 55 42',
);

export const histogramCases: readonly TeachingCase<'histogram'>[] = [
  {
    name: 'Waktu tunggu 80 pasien',
    lesson: 'Sebaran condong ke kanan: sebagian kecil pasien menunggu sangat lama.',
    data: {
      id: 'contoh',
      tool: 'histogram',
      title: 'Waktu tunggu pendaftaran',
      evidence: teachingEvidence({
        question: 'Berapa lama pasien menunggu, dan seberapa beragam?',
        measured: 'waktu tunggu',
        unit: 'menit',
        periodFrom: '2026-06-08',
        periodTo: '2026-06-12',
        place: 'Loket pendaftaran puskesmas',
        collector: 'Anggota KBK',
        n: 80,
      }),
      input: { ...emptyHistogram, values: waiting, usl: 20 },
    },
  },
  {
    name: 'Berat badan 100 orang (data terbitan)',
    lesson: 'Contoh buku: k = 8 kelas, lebar 6, batas 39,5 sampai 87,5.',
    data: {
      id: 'contoh',
      tool: 'histogram',
      title: 'Berat badan',
      evidence: teachingEvidence({
        question: 'Bagaimana sebaran berat badan?',
        measured: 'berat badan',
        unit: 'kg',
        source: 'Pengendalian Mutu Produksi, Polsri (pl.scribd.com/document/406669599)',
        n: 100,
      }),
      input: { ...emptyHistogram, values: weights },
    },
  },
];

function numbers(...lines: readonly string[]): number[] {
  return lines.join(' ').split(' ').map(Number);
}
