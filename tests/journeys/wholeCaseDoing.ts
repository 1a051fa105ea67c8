import { Buffer } from 'node:buffer';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { benefitKindNames, certaintyNames, effectNames, progressNames } from '#words/results.ts';
import { conclusionNames } from '#words/causes.ts';
import { photoFiles } from '#templates/examples/puskesmas/photoFiles.ts';
import { addPicture, answer, answerRows, typed, written } from './hand.ts';
import type { Picture } from './hand.ts';
import type { SectionTypists } from './wholeCase.ts';
import { causeWords } from './wholeCaseAnalysis.ts';
import { addTools } from './wholeCaseTools.ts';

type Doing =
  | 'alternatives'
  | 'action-plan'
  | 'risks'
  | 'actions'
  | 'obstacles'
  | 'comparison'
  | 'achievement'
  | 'aspects'
  | 'benefit'
  | 'side-effects';

/** From the alternatives to what became of them. */
export const doingTypists: SectionTypists<Doing> = {
  alternatives: async (card, risalah) => {
    await answerRows(card, {
      list: 'Alternatif perbaikan',
      add: 'Tambah alternatif',
      rows: risalah.alternatives.rows.map((row) => ({
        'Penyebab dominan': causeWords(risalah, row.cause),
        'Alternatif perbaikan': row.alternative,
        Kelebihan: row.advantage,
        Kekurangan: row.drawback,
        'Biaya (Rp)': typed(row.cost),
        Penilaian: row.evaluation,
        Kesimpulan: conclusionNames[row.conclusion],
      })),
    });
    await answer(card, {
      'Apa yang baru dari cara yang dipilih?': risalah.alternatives.novelty,
    });
  },
  'action-plan': (card, risalah) =>
    answerRows(card, {
      list: 'Rencana perbaikan',
      add: 'Tambah rencana',
      rows: risalah['action-plan'].rows.map((row) => ({
        'Penyebab dominan': causeWords(risalah, row.cause),
        'Berasal dari alternatif': alternativeWords(risalah, row.alternative),
        'Apa (What)': row.what,
        'Mengapa (Why)': row.why,
        'Di mana (Where)': row.where,
        'Mulai (When)': written(row.from),
        'Selesai (When)': written(row.to),
        'Siapa (Who)': row.who,
        'Bagaimana (How)': row.how,
        'Biaya (How much)': typed(row.cost),
      })),
    }),
  risks: (card, risalah) =>
    answerRows(card, {
      list: 'Risiko rencana',
      add: 'Tambah risiko',
      rows: risalah.risks.rows.map((row) => ({
        'Rencana perbaikan': measureWords(risalah, row.measure),
        Risiko: row.risk,
        Pencegahan: row.prevention,
        'Penanggung jawab': row.owner,
      })),
    }),
  actions: async (card, risalah) => {
    await answerRows(card, {
      list: 'Pelaksanaan',
      add: 'Tambah tindakan',
      rows: risalah.actions.rows.map((row) => ({
        'Rencana perbaikan': measureWords(risalah, row.measure),
        'Yang dilaksanakan': row.done,
        Mulai: written(row.from),
        Selesai: written(row.to),
        Pelaksana: row.who,
        Status: progressNames[row.status],
        'Hasil pemantauan': row.monitoring,
      })),
    });
    for (const [index, { photosBefore, photosAfter }] of risalah.actions.rows.entries()) {
      const photos = { 'Foto sebelum': photosBefore[0], 'Foto sesudah': photosAfter[0] };
      for (const [label, photo] of Object.entries(photos)) {
        if (photo === undefined) continue;
        const { caption } = photo;
        await addPicture(card, {
          label: `${label}, baris ${index + 1}`,
          picture: pictureOf(photo),
          caption,
        });
      }
    }
    await answer(card, {
      'Bagaimana semua anggota memahami perubahan ini?': risalah.actions.understanding,
      'Apa yang paling sulit, dan bagaimana diatasi?': risalah.actions.difficulty,
    });
  },
  obstacles: (card, risalah) =>
    answerRows(card, {
      list: 'Kendala',
      add: 'Tambah kendala',
      rows: risalah.obstacles.rows.map((row) => ({
        Kegiatan: actionWords(risalah, row.action),
        Kendala: row.obstacle,
        Solusi: row.solution,
        Tanggal: written(row.date),
        'Penanggung jawab': row.who,
      })),
    }),
  comparison: async (card, risalah) => {
    for (const row of risalah.comparison.rows) {
      await answer(card, {
        'Hasil sesudah perbaikan': typed(row.after),
        'Jumlah yang dilayani': typed(row.served),
        'Periode pengamatan, mulai': written(row.from),
        'Periode pengamatan, sampai': written(row.to),
        Keterangan: row.note,
      });
    }
    await addTools(card, risalah, risalah.comparison.data);
  },
  achievement: async (card, { achievement }) => {
    await answer(card, { 'Pembacaan tim': achievement.reading });
    await answerRows(card, {
      list: 'Penyebab yang belum teratasi',
      add: 'Tambah penyebab',
      rows: achievement.unsolved.map(({ cause, note }) => ({
        'Penyebab yang belum teratasi': cause,
        Keterangan: note,
      })),
    });
  },
  aspects: (card, { aspects }) =>
    answerRows(card, {
      list: 'Aspek mutu',
      rows: aspects.rows.map((row) => ({
        Aspek: row.aspect,
        Sebelum: row.before,
        'Bukti sebelum': row.evidenceBefore,
        Sesudah: row.after,
        'Bukti sesudah': row.evidenceAfter,
      })),
    }),
  benefit: async (card, { benefit }) => {
    await answerRows(card, {
      list: 'Manfaat dan biaya',
      add: 'Tambah komponen',
      // What the plan has put there goes where the case adds up its costs itself.
      standing: benefit.rows.some(({ kind }) => kind === 'cost') ? 'away' : 'kept',
      rows: benefit.rows.map((row) => ({
        Komponen: row.component,
        Perhitungan: row.arithmetic,
        'Nilai (Rp)': typed(row.amount),
        Jenis: benefitKindNames[row.kind],
        Sifat: certaintyNames[row.certainty],
        Sumber: row.source,
      })),
    });
    await answerRows(card, {
      list: 'Manfaat yang tidak terhitung',
      add: 'Tambah manfaat',
      rows: benefit.intangible.map(({ text }) => ({ Manfaat: text })),
    });
    await answer(card, {
      'Sumbangan bagi tujuan kantor dan pihak terkait': benefit.contribution,
    });
  },
  'side-effects': (card, { 'side-effects': effects }) =>
    answerRows(card, {
      list: 'Dampak ikutan',
      add: 'Tambah dampak',
      rows: effects.rows.map((row) => ({
        Dampak: row.effect,
        Sifat: effectNames[row.kind],
        Penanganan: row.handling,
        'Penanggung jawab': row.owner,
      })),
    }),
};

/** How lists call a countermeasure: by what is to be done. */
export function measureWords({ 'action-plan': { rows } }: Risalah, id: string): string {
  return rows.find((row) => row.id === id)?.what ?? '';
}

function actionWords(risalah: Risalah, id: string): string {
  return measureWords(risalah, risalah.actions.rows.find((row) => row.id === id)?.measure ?? '');
}

function alternativeWords({ alternatives: { rows } }: Risalah, id: string): string {
  return rows.find((row) => row.id === id)?.alternative ?? '';
}

function pictureOf({ hash }: PhotoUse): Picture {
  const file = photoFiles.find((photo) => photo.hash === hash);
  const buffer = Buffer.from(file?.base64 ?? '', 'base64');
  return { name: `${hash.slice(0, 8)}.png`, mimeType: 'image/png', buffer };
}
