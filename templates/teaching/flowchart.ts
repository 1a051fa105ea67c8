import type { TeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { FlowchartStep } from '#domain/tools/flowchart.ts';
import { teachingEvidence } from './teachingEvidence.ts';

/** Shape, words, who, and the step to which "tidak" leads, counted from 1. */
type Told = readonly [shape: FlowchartStep['shape'], text: string, who: string, otherwise?: number];

const visit: readonly Told[] = [
  ['start', 'Pasien datang', ''],
  ['activity', 'Mengambil nomor antrean', 'Pasien'],
  ['activity', 'Menyerahkan kartu dan berkas', 'Pasien'],
  ['decision', 'Berkas lengkap?', 'Petugas loket', 3],
  ['activity', 'Mencari rekam medis', 'Petugas rekam medis'],
  ['activity', 'Mengukur tekanan darah dan berat badan', 'Perawat'],
  ['activity', 'Memeriksa pasien', 'Dokter'],
  ['decision', 'Perlu uji laboratorium?', 'Dokter', 10],
  ['activity', 'Mengambil dan menguji sampel', 'Petugas laboratorium'],
  ['activity', 'Menulis resep', 'Dokter'],
  ['decision', 'Obat tersedia?', 'Apoteker', 10],
  ['activity', 'Menyiapkan dan menyerahkan obat', 'Apoteker'],
  ['end', 'Pasien pulang', ''],
];

const letter: readonly Told[] = [
  ['start', 'Surat diterima', 'Petugas agenda'],
  ['activity', 'Memeriksa alamat dan lampiran', 'Petugas agenda'],
  ['decision', 'Surat lengkap?', 'Petugas agenda', 9],
  ['activity', 'Mencatat di buku agenda dan menulis lembar disposisi', 'Petugas agenda'],
  ['activity', 'Memberi disposisi', 'Camat'],
  ['activity', 'Menyusun jawaban', 'Kepala seksi'],
  ['decision', 'Jawaban disetujui?', 'Camat', 6],
  ['end', 'Jawaban dikirim', 'Petugas agenda'],
  ['activity', 'Mengembalikan surat disertai catatan', 'Petugas agenda'],
  ['end', 'Surat kembali ke pengirim', ''],
];

export const flowchartCases: readonly TeachingCase<'flowchart'>[] = [
  {
    name: 'Kunjungan pasien rawat jalan',
    lesson: 'Dua dari tiga keputusan mengembalikan pasien: di sanalah orang menunggu dua kali.',
    data: {
      id: 'contoh',
      tool: 'flowchart',
      title: 'Kunjungan pasien rawat jalan',
      evidence: teachingEvidence({
        question: 'Di mana pasien harus mengulang?',
        measured: 'langkah pelayanan',
        place: 'Puskesmas',
        collector: 'Petugas loket',
      }),
      input: { steps: stepsOf(visit) },
    },
  },
  {
    name: 'Surat masuk di kantor kecamatan',
    lesson: 'Satu keputusan berakhir di tempat lain, satu lagi mengulang pekerjaan.',
    data: {
      id: 'contoh',
      tool: 'flowchart',
      title: 'Surat masuk di kantor kecamatan',
      evidence: teachingEvidence({
        question: 'Mengapa jawaban surat sering terlambat?',
        measured: 'langkah menjawab surat',
        place: 'Kantor kecamatan',
        collector: 'Petugas agenda',
      }),
      input: { steps: stepsOf(letter) },
    },
  },
];

function stepsOf(told: readonly Told[]): FlowchartStep[] {
  return told.map(([shape, text, who, otherwise], at) => ({
    id: `langkah-${at + 1}`,
    shape,
    text,
    who,
    otherwise: otherwise === undefined ? '' : `langkah-${otherwise}`,
  }));
}
