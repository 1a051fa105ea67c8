import { expect } from 'vitest';
import { phaseLabels } from '#words/labels/steps.ts';
import { stanceNames } from '#words/theme.ts';
import { answer, answerRows, listNamed, named, press, typed, typeRow, written } from './hand.ts';
import { put, tick } from './keys.ts';
import { methodOf } from './methodOf.ts';
import type { SectionTypists } from './wholeCase.ts';
import { addTools } from './wholeCaseTools.ts';

type Theme = 'background' | 'inventory' | 'priority' | 'target' | 'schedule' | 'title';

/** The first phase: the problem, its numbers, the target and the title. */
export const themeTypists: SectionTypists<Theme> = {
  background: async (card, { background }) => {
    await answer(card, {
      'Latar belakang': background.text,
      'Ruang lingkup': background.scope,
      'Masalah utama': background.mainProblem,
      'Kaitan dengan rencana strategis': background.strategy,
    });
    await typeRow(card, {
      list: 'Kondisi awal',
      add: 'Tambah kondisi awal',
      rows: background.baselines.map(({ indicator, condition, source }) => ({
        Indikator: indicator,
        'Kondisi awal': condition,
        'Sumber/keterangan': source,
      })),
    });
    await answerRows(card, {
      list: 'Pihak terkait',
      add: 'Tambah pihak',
      rows: background.stakeholders.map((party) => ({
        'Pihak terkait': party.party,
        'Dampak negatif': party.negative,
        Harapan: party.hope,
        Sikap: stanceNames[party.stance],
      })),
    });
  },
  inventory: async (card, risalah) => {
    await answer(card, { 'Cara mengukur': 'Kesenjangan target dan capaian' });
    await answerRows(card, {
      list: 'Daftar masalah',
      add: 'Tambah masalah',
      rows: risalah.inventory.problems.map((problem) => ({
        Masalah: problem.problem,
        Indikator: problem.indicator,
        Target: typed(problem.target),
        Capaian: typed(problem.achieved),
        Satuan: problem.unit,
        Sumber: problem.source,
      })),
    });
    await addTools(card, risalah, risalah.inventory.data);
  },
  priority: async (card, { priority, inventory }) => {
    const nameOf = (id: string) => inventory.problems.find((one) => one.id === id)?.problem ?? '';
    for (const { problem, scores } of priority.ratings[0]?.rows ?? []) {
      for (const { id, name } of priority.criteria) {
        await put(named(card, `${name}: ${nameOf(problem)}`), typed(scores[id] ?? null));
      }
    }
    await tick(card.getByRole('radio', { name: nameOf(priority.chosen), exact: true }));
    await answer(card, { 'Alasan pilihan': priority.reason });
  },
  target: async (card, { target }) => {
    // What the problem already says is taken over, not typed again.
    await press(card, 'Pakai sebagai kondisi awal');
    const [main] = target.rows;
    const carried = card.getByLabel('Kondisi awal, baris 1', { exact: true });
    await expect.poll(() => carried.inputValue()).toBe(typed(main?.baseline ?? null));
    await answerRows(card, {
      list: 'Sasaran',
      add: 'Tambah sasaran',
      rows: target.rows.map((row) => ({
        Aspek: row.aspect,
        Arah: row.direction === 'down' ? 'Turun' : 'Naik',
        'Periode awal, mulai': written(row.baselineFrom),
        'Periode awal, sampai': written(row.baselineTo),
        'Jumlah dilayani': typed(row.baselineServed),
        'Nilai sasaran': typed(row.target),
        Tenggat: written(row.deadline),
        'Alasan sasaran': row.reason,
        'Indikator keberhasilan': row.success,
        Spesifik: row.specific,
        Terukur: row.measurable,
        'Dapat dicapai': row.achievable,
        Relevan: row.relevant,
        'Berbatas waktu': row.timed,
      })),
    });
    await answer(card, {
      'Manfaat yang diperkirakan': target.predictedBenefit,
      'Masalah yang mungkin timbul': target.possibleProblems,
      'Disepakati dengan': target.agreedWith,
    });
  },
  schedule: async (card, risalah) => {
    const { schedule } = risalah;
    const names = phaseLabels(risalah, methodOf(risalah));
    for (const row of schedule.rows) {
      await answer(listNamed(card, names[row.phase]), {
        'Rencana mulai': written(row.plannedFrom),
        'Rencana selesai': written(row.plannedTo),
        'Realisasi mulai': written(row.actualFrom),
        'Realisasi selesai': written(row.actualTo),
        Keterangan: row.note,
      });
    }
  },
  title: (card, { title }) =>
    answer(card, {
      Tema: title.theme,
      'Kata kerja judul': title.verb,
      Judul: title.title,
      'Alasan pemilihan tema': title.reason,
    }),
};
