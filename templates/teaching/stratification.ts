import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { emptyStratification } from '#domain/tools/stratification/stratification.ts';
import { teachingEvidence } from './teachingEvidence.ts';

/** Counter, kind of mistake, how often. */
const mistakes: readonly (readonly [string, string, number])[] = [
  ['Loket 1', 'Berkas kurang', 14],
  ['Loket 1', 'Salah ketik', 6],
  ['Loket 1', 'Tanda tangan kurang', 4],
  ['Loket 2', 'Berkas kurang', 12],
  ['Loket 2', 'Salah ketik', 25],
  ['Loket 2', 'Tanda tangan kurang', 5],
  ['Loket 3', 'Berkas kurang', 11],
  ['Loket 3', 'Salah ketik', 7],
  ['Loket 3', 'Tanda tangan kurang', 6],
];

/** Minutes at the counter, by whether the patient is new. */
const minutes: Readonly<Record<string, readonly number[]>> = {
  'Pasien baru': [7.4, 9.1, 8.2, 7.8, 8.9, 6.9, 9.6, 8.4, 7.7, 8.8],
  'Pasien lama': [2.2, 2.9, 2.4, 3.1, 2.6, 2.1, 2.8, 2.5, 3.3, 2.4],
};

export const stratificationCases: readonly TeachingCase<'stratification'>[] = [
  {
    name: 'Kesalahan berkas menurut loket',
    lesson: 'Jumlah seluruhnya tidak menunjukkan apa-apa; dipilah per loket, satu loket menonjol.',
    data: {
      id: 'contoh',
      tool: 'stratification',
      title: 'Kesalahan berkas menurut loket',
      evidence: teachingEvidence({
        question: 'Di loket mana kesalahan berkas paling banyak, dan jenis apa?',
        measured: 'kesalahan',
        unit: 'berkas',
        periodFrom: '2026-02-02',
        periodTo: '2026-02-27',
        place: 'PTSP, Loket 1 sampai 3',
        collector: 'Petugas verifikasi',
        n: 90,
      }),
      input: {
        ...emptyStratification,
        measure: 'count',
        columns: [
          { id: 'counter', name: 'Loket' },
          { id: 'kind', name: 'Jenis kesalahan' },
        ],
        rows: mistakes.map(([counter, kind, amount]) => ({ words: [counter, kind], amount })),
        by: 'counter',
        across: 'kind',
        stacking: 'grouped',
      },
      from: '',
      split: 'stratum',
    },
  },
  {
    name: 'Waktu pelayanan pasien baru dan lama',
    lesson: 'Rata-rata dua kelompok pasien dibandingkan dengan rata-rata semuanya.',
    data: {
      id: 'contoh',
      tool: 'stratification',
      title: 'Waktu pelayanan menurut jenis pasien',
      evidence: teachingEvidence({
        question: 'Apakah pasien baru menahan pelayanan pasien lama?',
        measured: 'waktu pelayanan',
        unit: 'menit',
        periodFrom: '2026-07-27',
        periodTo: '2026-07-30',
        place: 'Loket pendaftaran puskesmas',
        collector: 'Anggota KBK',
        n: 20,
      }),
      input: {
        ...emptyStratification,
        measure: 'value',
        columns: [{ id: 'patient', name: 'Jenis pasien' }],
        rows: Object.entries(minutes).flatMap(([patient, values]) =>
          values.map((amount) => ({ words: [patient], amount })),
        ),
        by: 'patient',
        across: '',
        stacking: 'grouped',
      },
      from: '',
      split: 'stratum',
    },
  },
];
