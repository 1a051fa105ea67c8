import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import {
  emptyControlChart,
  emptyControlChartPoint,
} from '#domain/tools/controlChart/controlChartInput.ts';
import { teachingEvidence } from './teachingEvidence.ts';

const waiting = [
  26.5, 28, 29.2, 26.4, 24.8, 28.2, 29.3, 26.3, 29.7, 26.3, 25, 36.4, 29.7, 27.8, 27.6, 27.7, 27.9,
  26.3, 24.2, 28.1, 13, 13.8, 12.4, 14, 14.3, 13.6, 13.2, 13.8, 13.8, 16.6, 12.4, 14.1, 14.4, 11.1,
];

/** Incomplete files of those that came in, a day each. */
const files = (
  '17/106 23/149 10/107 18/151 14/116 14/127 22/142 15/110 14/156 13/131 8/105 15/104 13/126 ' +
  '9/119 19/151 13/93 34/128 14/96 16/144 17/143 9/92 17/156 13/101 17/152 9/128'
)
  .split(' ')
  .map((pair) => pair.split('/').map(Number));

const satisfaction = [
  81, 82, 80, 79, 81, 84, 83, 79, 84, 82, 91, 90, 91, 88, 88, 89, 87, 91, 88, 93,
];

const serving = (
  '7.9 7.9 9 8.8 8.1|7.5 7.5 7 9.4 9.3|10 8.8 8.7 9.1 9.2|8.2 8.7 10.3 6.9 7.2|7.6 9.1 9.4 8.1 9|' +
  '8.4 8.7 7.9 8.4 8.4|9.4 10.3 6.8 8.9 8.4|9.2 9.3 9.1 9.1 7.6|6.9 9.8 9.4 7.6 9.5|' +
  '9 6.3 9.2 7.5 9.4|7.8 7.8 7.1 8.2 9.3|7.8 6.8 10.3 10 9|7.9 7.3 7 8.9 9.5|' +
  '10.2 11 10.6 9.8 11.4|10.2 7.8 9.1 9.3 8.2|8.3 7.2 9.3 7.9 7.8|8.5 7.7 7.5 8.1 9.7|' +
  '8.2 8.9 7.1 6.7 10|8.1 7.1 8.3 8.9 6.9|7.6 8.6 7.6 9.1 9.2'
)
  .split('|')
  .map((line) => line.split(' ').map(Number));

export const controlChartCases: readonly TeachingCase<'control-chart'>[] = [
  {
    name: 'Peta I-MR: waktu tunggu harian',
    lesson: 'Satu hari menyimpang, lalu batas dihitung ulang sesudah perbaikan.',
    data: {
      id: 'contoh',
      tool: 'control-chart',
      title: 'Rata-rata waktu tunggu harian',
      evidence: teachingEvidence({
        question: 'Apakah waktu tunggu stabil, dan apakah perbaikan mengubahnya?',
        measured: 'waktu tunggu',
        unit: 'menit',
        periodFrom: '2026-08-03',
        periodTo: '2026-09-17',
        place: 'Loket pendaftaran puskesmas',
        collector: 'Petugas loket',
        n: 34,
      }),
      input: chart('i-mr', 'Hari', {
        points: waiting.map((value, index) => point(index, { values: [value] })),
        stages: [{ name: 'Sesudah perbaikan', from: 21 }],
      }),
      from: '',
      followed: '',
    },
  },
  {
    name: 'Peta p: berkas tidak lengkap',
    lesson: 'Jumlah berkas setiap hari berbeda, maka batasnya ikut berubah.',
    data: {
      id: 'contoh',
      tool: 'control-chart',
      title: 'Berkas tidak lengkap',
      evidence: teachingEvidence({
        question: 'Apakah bagian berkas yang tidak lengkap stabil?',
        measured: 'berkas tidak lengkap',
        unit: 'berkas',
        place: 'Loket perizinan',
        collector: 'Petugas verifikasi',
        n: 3133,
      }),
      input: chart('p', 'Hari', {
        points: files.map(([count = null, size = null], index) => point(index, { count, size })),
      }),
      from: '',
      followed: '',
    },
  },
  {
    name: 'Peta X̄-R: waktu pelayanan lima pasien per hari',
    lesson: 'Rata-rata dan rentang setiap subgrup dilihat bersama.',
    data: {
      id: 'contoh',
      tool: 'control-chart',
      title: 'Waktu pelayanan di loket',
      evidence: teachingEvidence({
        question: 'Apakah waktu pelayanan dan keragamannya stabil?',
        measured: 'waktu pelayanan',
        unit: 'menit',
        place: 'Loket pelayanan',
        collector: 'Anggota KBK',
        n: 100,
      }),
      input: chart('xbar-r', 'Hari', {
        points: serving.map((values, index) => point(index, { values })),
      }),
      from: '',
      followed: '',
    },
  },
  {
    name: 'Grafik runtun waktu: kepuasan per pekan',
    lesson: 'Tanpa batas kendali pun tampak bahwa nilainya bergeser.',
    data: {
      id: 'contoh',
      tool: 'control-chart',
      title: 'Nilai kepuasan masyarakat',
      evidence: teachingEvidence({
        question: 'Apakah kepuasan masyarakat berubah?',
        measured: 'nilai kepuasan',
        unit: 'poin',
        place: 'Mal pelayanan publik',
        collector: 'Tim survei',
        n: 20,
      }),
      input: chart('run', 'Pekan', {
        points: satisfaction.map((value, index) => point(index, { values: [value] })),
        changes: [{ label: 'Loket prioritas', at: 11 }],
      }),
      from: '',
      followed: '',
    },
  },
];

function chart(
  kind: ControlChartInput['chart'],
  pointTitle: string,
  rest: Partial<ControlChartInput>,
): ControlChartInput {
  return { ...emptyControlChart, chart: kind, pointTitle, ...rest };
}

function point(index: number, answers: Partial<ControlChartInput['points'][number]>) {
  return { ...emptyControlChartPoint, name: `${index + 1}`, ...answers };
}
