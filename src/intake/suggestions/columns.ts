import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { nameKey } from '#intake/reading/names.ts';
import type { AnswerColumn } from '#intake/tables/answerColumns.ts';
import { suggestionLabels } from '#words/suggestions/labels.ts';

/** The answers of a suggestion that a table may bring. Scores are given on its page, by those who assess. */
export type ListedField = Exclude<
  keyof typeof suggestionLabels & keyof Suggestion,
  'anonymous' | 'photosBefore' | 'photosAfter' | 'standardEffect' | 'closing'
>;

interface Listed {
  readonly takes: 'words' | 'day' | 'number';
  /** What people call it besides its label, most usual first. */
  readonly names: string;
}

const listed: Readonly<Record<ListedField, Listed>> = {
  number: {
    takes: 'words',
    names:
      'nomor saran, no saran, nomor registrasi, no registrasi, no reg, nomor pengaduan, no tiket',
  },
  day: {
    takes: 'day',
    names:
      'tgl, tanggal pengajuan, tgl pengajuan, tanggal diterima, tanggal masuk, stempel waktu, timestamp',
  },
  source: { takes: 'words', names: 'asal saran, jenis laporan, sumber' },
  suggester: {
    takes: 'words',
    names: 'pengusul, nama pegawai, nama, pelapor, nama pelapor, pengadu, diusulkan oleh, oleh',
  },
  contact: {
    takes: 'words',
    names: 'kontak, no hp, nomor hp, telepon, no telepon, wa, nomor wa, email',
  },
  writtenBy: { takes: 'words', names: 'ditulis oleh, penulis, pencatat' },
  unit: { takes: 'words', names: 'unit, bagian, bidang, seksi, instansi, ruangan, asal unit' },
  place: { takes: 'words', names: 'tempat, lokasi ide, di mana' },
  kinds: { takes: 'words', names: 'jenis saran, jenis ide, kategori, aspek' },
  title: { takes: 'words', names: 'judul saran, judul ide, tema, nama inovasi, perihal' },
  before: {
    takes: 'words',
    names:
      'kondisi awal, keadaan sebelumnya, masalah, permasalahan, sebelum, keluhan, isi pengaduan, isi aduan, uraian',
  },
  cause: { takes: 'words', names: 'sebab, akar masalah' },
  action: {
    takes: 'words',
    names:
      'gagasan, ide, usulan, usulan ide, isi saran, saran, usul, usul perbaikan, tindakan, solusi',
  },
  progress: { takes: 'words', names: 'status, status pelaksanaan, status penerapan' },
  doneOn: { takes: 'day', names: 'tanggal penerapan, tgl diterapkan, tanggal pelaksanaan' },
  result: { takes: 'words', names: 'kondisi akhir, keadaan sesudahnya, sesudah' },
  standard: { takes: 'words', names: 'standar, standardisasi, sop' },
  benefit: { takes: 'words', names: 'keuntungan, keuntungan dari penerapan ide' },
  benefitArithmetic: { takes: 'words', names: 'perhitungan manfaat, perhitungan, hitungan' },
  benefitAmount: { takes: 'number', names: 'nilai manfaat rp, penghematan, nilai rupiah' },
  finalScore: { takes: 'number', names: 'skor, nilai, nilai total, total nilai' },
  decision: { takes: 'words', names: 'hasil penilaian, disposisi' },
  decisionReason: { takes: 'words', names: 'alasan, catatan penilai' },
  decider: { takes: 'words', names: 'pemutus, pejabat yang memutuskan' },
  decidedOn: { takes: 'day', names: 'tgl keputusan' },
  presentedOn: { takes: 'day', names: 'tanggal presentasi, tanggal pemaparan' },
  feedback: { takes: 'words', names: 'umpan balik, tanggapan, jawaban, tindak lanjut' },
  feedbackOn: { takes: 'day', names: 'tanggal dijawab, tanggal tanggapan, tgl dijawab' },
  closingNote: { takes: 'words', names: 'keterangan penutupan' },
  closedOn: { takes: 'day', names: 'tanggal selesai' },
};

/** Columns of a table of suggestions, in the order in which people write them where nothing names them. */
export const suggestionColumns: readonly AnswerColumn[] = (
  Object.keys(listed) as ListedField[]
).map((key) => {
  const label = suggestionLabels[key];
  const { takes, names } = listed[key];
  return { key, label, takes, options: [], names: [label, ...names.split(', ')].map(nameKey) };
});
