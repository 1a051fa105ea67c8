import { shapeNames, standardKindNames, warningNames } from '#words/standards.ts';
import { progressNames } from '#words/results.ts';
import { answer, answerRows, choose, written } from './hand.ts';
import type { SectionTypists } from './wholeCase.ts';
import { measureWords } from './wholeCaseDoing.ts';

type Standards =
  | 'standards'
  | 'procedure'
  | 'socialisation'
  | 'remainder'
  | 'follow-up'
  | 'next-schedule';

/** What is made lasting, and what comes next. */
export const standardTypists: SectionTypists<Standards> = {
  standards: async (card, risalah) => {
    const { rows, warning, warningNote } = risalah.standards;
    await answerRows(card, {
      list: 'Standar baru',
      add: 'Tambah standar',
      rows: rows.map((row) => ({
        'Jenis standar': standardKindNames[row.kind],
        'Rencana perbaikan': measureWords(risalah, row.measure),
        'Isi standar': row.text,
        Dokumen: row.document,
        Nomor: row.number,
        'Tanggal berlaku': written(row.effectiveOn),
        'Penanggung jawab': row.owner,
      })),
    });
    await choose(card, 'Bila terjadi penyimpangan, adakah peringatan?', warningNames[warning]);
    await answer(card, { 'Bagaimana peringatan itu bekerja?': warningNote });
  },
  procedure: async (card, { procedure }) => {
    await answer(card, {
      'Nama SOP': procedure.name,
      'Nomor SOP': procedure.number,
      'Tanggal pembuatan': written(procedure.createdOn),
      'Tanggal revisi': written(procedure.revisedOn),
      'Tanggal efektif': written(procedure.effectiveOn),
      'Disahkan oleh': procedure.approvedBy,
      'Dasar hukum': procedure.legalBasis,
      'Kualifikasi pelaksana': procedure.qualifications,
      Keterkaitan: procedure.related,
      'Peralatan/perlengkapan': procedure.equipment,
      Peringatan: procedure.warnings,
      'Pencatatan dan pendataan': procedure.records,
    });
    await answerRows(card, {
      list: 'Pelaksana',
      add: 'Tambah pelaksana',
      rows: procedure.performers.map(({ name }) => ({ 'Jabatan pelaksana': name })),
    });
    const performerOf = (id: string) => procedure.performers.find((one) => one.id === id)?.name;
    const stepWords = (id: string) => {
      const at = procedure.steps.findIndex((step) => step.id === id);
      return at < 0 ? '' : `${at + 1}. ${procedure.steps[at]?.activity ?? ''}`;
    };
    await answerRows(card, {
      list: 'Urutan kegiatan',
      add: 'Tambah kegiatan',
      rows: procedure.steps.map((step) => ({
        Kegiatan: step.activity,
        Pelaksana: performerOf(step.performer) ?? '',
        Simbol: shapeNames[step.shape],
        'Jika tidak, kembali ke': stepWords(step.otherwise),
        Kelengkapan: step.equipment,
        Waktu: step.time,
        Output: step.output,
        Keterangan: step.note,
      })),
    });
  },
  socialisation: async (card, { socialisation }) => {
    await answerRows(card, {
      list: 'Sosialisasi',
      add: 'Tambah sosialisasi',
      rows: socialisation.rows.map((row) => ({
        Tanggal: written(row.date),
        Sasaran: row.audience,
        Cara: row.way,
        Bukti: row.evidence,
        Pelaksana: row.who,
      })),
    });
    await answer(card, {
      'Serah terima': socialisation.handover,
      'Dapat ditiru di mana?': socialisation.replication,
    });
  },
  remainder: async (card, { remainder, inventory }) => {
    await answerRows(card, {
      list: 'Masalah yang tersisa',
      add: 'Tambah masalah',
      rows: remainder.rows.map((row) => ({
        'Masalah yang tersisa': row.text,
        'Dari daftar masalah':
          inventory.problems.find(({ id }) => id === row.problem)?.problem ?? '',
        Keterangan: row.note,
      })),
    });
    await answer(card, {
      'Tema berikutnya': remainder.nextTheme,
      'Alasan memilih tema itu': remainder.reason,
    });
  },
  'follow-up': (card, { 'follow-up': { rows } }) =>
    answerRows(card, {
      list: 'Rencana tindak lanjut',
      add: 'Tambah tindak lanjut',
      rows: rows.map((row) => ({
        'Rencana tindak lanjut': row.plan,
        Tenggat: written(row.due),
        'Penanggung jawab': row.owner,
        Status: progressNames[row.status],
      })),
    }),
  'next-schedule': (card, { 'next-schedule': { rows } }) =>
    answerRows(card, {
      list: 'Jadwal tema berikutnya',
      rows: rows.map(({ from, to }) => ({ Mulai: written(from), Selesai: written(to) })),
    }),
};
