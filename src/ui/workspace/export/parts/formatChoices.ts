import type { Format } from '#domain/method/format.ts';
import type { RecordChoice } from '#domain/risalah/schema/printing.ts';
import { leftOuts } from '#domain/risalah/privacy/leftOut.ts';
import { leftOutText } from '#words/export/leftOut.ts';
import type { RadioChoice } from './RadioList.tsx';

/** What may become of a question without an answer. */
export const emptyAnswerChoices: readonly RadioChoice<Format['emptyAnswers']>[] = [
  { value: 'mark', label: 'Ditandai “(belum diisi)”' },
  {
    value: 'omit',
    label: 'Dilewati',
    hint: 'Langkah yang seluruhnya kosong tetap berjudul, dengan keterangan bahwa belum diisi.',
  },
  { value: 'dots', label: 'Diberi titik-titik untuk ditulis tangan' },
];

/** How charts stand in the Word file. */
export const chartFormatChoices: readonly RadioChoice<Format['charts']>[] = [
  {
    value: 'native',
    label: 'Grafik Word',
    hint: 'Angkanya dapat diubah di Word. Pilihan biasa.',
  },
  {
    value: 'picture',
    label: 'Gambar',
    hint: 'Untuk pembaca di ponsel atau aplikasi yang tidak menampilkan grafik Word.',
  },
];

/** What of the risalah goes along in the Word file, from which it can be opened again here. */
export const recordChoices: readonly RadioChoice<RecordChoice>[] = [
  {
    value: 'submit',
    label: 'Untuk diserahkan',
    hint: `Berkas Word dapat dibuka lagi di sini. Yang hanya milik tim ditinggalkan: ${leftOutText(leftOuts)}.`,
  },
  {
    value: 'continue',
    label: 'Untuk dilanjutkan',
    hint: 'Semua isian ikut, juga yang hanya milik tim. Hanya untuk sesama anggota; jangan diserahkan.',
  },
  {
    value: 'none',
    label: 'Tidak disertakan',
    hint: 'Berkas Word hanya dapat dibaca; untuk meneruskan isiannya diperlukan berkas .risalah.',
  },
];

/** The sheets that offices print on. */
export const paperChoices: readonly RadioChoice<Format['paper']>[] = [
  { value: 'A4', label: 'A4 (21 × 29,7 cm)' },
  { value: 'F4', label: 'F4 atau folio (21,5 × 33 cm)' },
];

export const namingChoices: readonly RadioChoice<Format['chapters']['naming']>[] = [
  { value: 'chapter', label: 'BAB I, BAB II' },
  { value: 'step', label: 'LANGKAH I, LANGKAH II' },
];

export const captionChoices: readonly RadioChoice<Format['captions']>[] = [
  { value: 'by-chapter', label: 'Per bab: Gambar 2.1' },
  { value: 'continuous', label: 'Berlanjut: Gambar 5' },
];

export const formulaChoices: readonly RadioChoice<Format['formulas']>[] = [
  { value: 'text', label: 'Sebagai kalimat' },
  { value: 'equation', label: 'Sebagai persamaan Word' },
];

export const detailChoices: readonly RadioChoice<Format['detail']>[] = [
  { value: 'full', label: 'Lengkap', hint: 'Semua tabel dan gambar.' },
  { value: 'summary', label: 'Ringkas', hint: 'Tanpa rincian yang tidak dibaca juri konvensi.' },
];
