import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import { emptyScatter } from '#domain/tools/scatter.ts';
import { teachingEvidence } from './teachingEvidence.ts';

/** Patients in a day, minutes that they waited. */
const waiting = pairs(
  '111:16 122:21 135:21 122:13 124:19 138:21 103:12 78:11 139:22 88:9 93:15 103:11 139:23 120:15',
  '89:13 128:12 137:15 98:16 99:13 137:20 96:10 138:18 122:19 80:12 79:10 91:7 145:22 102:12',
  '105:16 142:21 108:15 147:20',
);

const rubber = pairs(
  '15:4 11:3 14:3 16:2 15:5 10:3 15:2 14:3 11:2 15:2 10:2 9:3 10:3 10:3 14:4 13:3 14:2 16:2 11:5',
  '11:1 11:2 13:4 8:2 10:2 14:3 11:4 15:4 10:3 8:4 11:3 9:3 12:2 15:4 13:3 14:2 12:3 11:2 16:1',
  '10:2 13:3 14:3 11:2 11:1 9:3 16:1 14:1 10:3 8:3 12:2 11:4 15:3 10:2 12:3 10:3 9:1 14:2 13:2',
  '10:2 8:2 11:2 9:1 11:1 8:1',
);

export const scatterCases: readonly TeachingCase<'scatter'>[] = [
  {
    name: 'Jumlah pasien dan waktu tunggu, 32 hari',
    lesson: 'Makin banyak pasien dalam sehari, makin lama waktu tunggu.',
    data: {
      id: 'contoh',
      tool: 'scatter',
      title: 'Jumlah pasien dan waktu tunggu',
      evidence: teachingEvidence({
        question: 'Apakah waktu tunggu berkaitan dengan jumlah pasien?',
        measured: 'hari',
        unit: 'hari',
        periodFrom: '2026-05-04',
        periodTo: '2026-06-19',
        place: 'Loket pendaftaran puskesmas',
        collector: 'Petugas loket',
        n: 32,
      }),
      input: {
        ...emptyScatter,
        xTitle: 'Jumlah pasien',
        xUnit: 'orang',
        yTitle: 'Waktu tunggu',
        yUnit: 'menit',
        pairs: waiting,
      },
    },
  },
  {
    name: 'Lembaran karet (data terbitan)',
    lesson: 'Enam puluh tiga pasang data yang hampir tidak berkorelasi.',
    data: {
      id: 'contoh',
      tool: 'scatter',
      title: 'Ukuran lembaran karet',
      evidence: teachingEvidence({
        question: 'Apakah kedua ukuran berjalan bersama?',
        measured: 'lembaran',
        unit: 'lembar',
        source: 'skripsi Universitas Sumatera Utara (text-id.123dok.com/document/oy8g06e5z)',
        n: 63,
      }),
      input: { ...emptyScatter, xTitle: 'Ukuran X', yTitle: 'Ukuran Y', pairs: rubber },
    },
  },
];

function pairs(...lines: readonly string[]) {
  return lines
    .join(' ')
    .split(' ')
    .map((pair) => {
      const [x = null, y = null] = pair.split(':').map(Number);
      return { x, y, stratum: '', label: '' };
    });
}
