import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { teachingEvidence } from './teachingEvidence.ts';

const complaints = [
  { id: 'papers', name: 'Berkas tidak lengkap', counts: [9, 7, 6, 5, 11] },
  { id: 'queue', name: 'Antrean lama', counts: [6, 5, 4, 4, 8] },
  { id: 'network', name: 'Jaringan putus', counts: [1, 0, 3, 1, 2] },
  { id: 'form', name: 'Salah mengisi formulir', counts: [3, 2, 2, 3, 2] },
  { id: 'data', name: 'Data tidak cocok', counts: [1, 2, 1, 0, 2] },
  { id: 'other', name: 'Lain-lain', counts: [0, 1, 1, 0, 1] },
];

const days = [
  { name: 'Senin', inspected: 96 },
  { name: 'Selasa', inspected: 84 },
  { name: 'Rabu', inspected: 81 },
  { name: 'Kamis', inspected: 78 },
  { name: 'Jumat', inspected: 101 },
];

/** Defective boards: bent, uneven, cracked; one line a day. */
const boards = [
  '17 10 7, 18 12 8, 17 11 7, 18 14 8, 17 11 7, 18 12 9, 15 10 7, 18 12 8',
  '17 11 5, 17 12 7, 18 11 6, 18 12 8, 17 14 7, 19 11 8, 16 12 7, 18 15 5',
  '17 10 5, 16 12 7, 17 11 5, 16 10 7, 17 13 8, 15 8 5, 14 9 5, 17 10 4',
]
  .join(', ')
  .split(', ')
  .map((line) => line.split(' ').map(Number));

export const checkSheetCases: readonly TeachingCase<'check-sheet'>[] = [
  {
    name: 'Keluhan di loket KTP-el selama sepekan',
    lesson: 'Menghitung kejadian per hari, lalu melihat jenis dan hari yang terbanyak.',
    data: {
      id: 'contoh',
      tool: 'check-sheet',
      title: 'Keluhan di loket KTP-el',
      evidence: teachingEvidence({
        question: 'Keluhan apa yang paling sering disampaikan di loket KTP-el?',
        measured: 'keluhan',
        unit: 'kali',
        periodFrom: '2026-03-02',
        periodTo: '2026-03-06',
        place: 'Loket KTP-el',
        collector: 'Petugas loket',
        n: 440,
      }),
      input: {
        by: 'day',
        kinds: complaints.map(({ id, name }) => ({ id, name })),
        columns: days.map(({ name, inspected }, index) => ({
          id: `day-${index + 1}`,
          name,
          stratum: '',
          inspected,
        })),
        counts: complaints.map(({ counts }) => counts),
        typedTotal: 93,
        taps: [],
      },
    },
  },
  {
    name: 'Cacat kayu olahan, 24 hari (data terbitan)',
    lesson: 'Lembar periksa yang panjang: 355 batang diperiksa setiap hari.',
    data: {
      id: 'contoh',
      tool: 'check-sheet',
      title: 'Cacat kayu olahan',
      evidence: teachingEvidence({
        question: 'Cacat apa yang paling sering ditemukan?',
        measured: 'cacat',
        unit: 'batang',
        source: 'skripsi Universitas Sumatera Utara (text-id.123dok.com/document/1y952x1vz)',
        n: 8520,
      }),
      input: {
        by: 'day',
        kinds: [
          { id: 'bent', name: 'Bengkok' },
          { id: 'uneven', name: 'Permukaan tidak rata' },
          { id: 'cracked', name: 'Pecah' },
        ],
        columns: boards.map((_, index) => ({
          id: `day-${index + 1}`,
          name: `${index + 1}`,
          stratum: '',
          inspected: 355,
        })),
        counts: [0, 1, 2].map((kind) => boards.map((line) => line[kind] ?? null)),
        typedTotal: 840,
        taps: [],
      },
    },
  },
];
