import type { ClassQuestion } from '#domain/event/classGaps.ts';

/** What a facilitator teaches a class by: the questions on which most risalah stand or fall, in the order of the method. */
export const classQuestions = [
  {
    id: 'background',
    phase: 'theme',
    rules: ['background-missing', 'background-without-data'],
    lack: 'belum menulis latar belakang dengan datanya',
  },
  {
    id: 'problem',
    phase: 'theme',
    rules: ['problem-not-chosen'],
    lack: 'belum memilih masalah utama',
  },
  {
    id: 'target',
    phase: 'theme',
    rules: ['target-missing', 'target-without-unit'],
    lack: 'belum menetapkan sasaran dengan angka dan satuannya',
  },
  {
    id: 'target-reason',
    phase: 'theme',
    rules: ['target-without-reason', 'target-without-deadline'],
    lack: 'belum memberi sasaran alasan dan tenggat',
  },
  {
    id: 'title',
    phase: 'theme',
    rules: ['theme-missing'],
    lack: 'belum menulis tema',
  },
  {
    id: 'fishbone',
    phase: 'causes',
    rules: ['why-chain-short', 'cause-loose', 'bones-one-sided'],
    lack: 'belum menelusuri penyebab sampai akarnya',
  },
  {
    id: 'character',
    phase: 'causes',
    rules: ['cause-is-character'],
    lack: 'masih menyalahkan orang sebagai penyebab',
    isFault: true,
  },
  {
    id: 'tested',
    phase: 'dominant-causes',
    rules: ['kept-cause-untested', 'test-without-conclusion'],
    lack: 'belum menguji semua calon penyebab',
  },
  {
    id: 'proven',
    phase: 'dominant-causes',
    rules: ['no-dominant-cause', 'dominant-cause-unproven', 'vote-as-proof'],
    lack: 'belum membuktikan penyebab dominan',
  },
  {
    id: 'treated',
    phase: 'plan',
    rules: ['dominant-cause-untreated'],
    lack: 'belum merencanakan perbaikan untuk setiap penyebab dominan',
  },
  {
    id: 'aimed',
    phase: 'plan',
    rules: ['measure-without-cause'],
    lack: 'merencanakan perbaikan tanpa penyebabnya',
    isFault: true,
  },
  {
    id: 'planned',
    phase: 'plan',
    rules: ['measure-incomplete', 'measure-without-owner', 'measure-without-date'],
    lack: 'belum melengkapi rencana 5W2H',
  },
  {
    id: 'done',
    phase: 'implementation',
    rules: ['measure-not-carried-out'],
    lack: 'belum melaksanakan semua perbaikan',
  },
  {
    id: 'photographs',
    phase: 'implementation',
    rules: ['photographs-missing', 'photo-pair-incomplete', 'photo-without-caption'],
    lack: 'belum menyertakan foto sebelum dan sesudah dengan keterangannya',
  },
  {
    id: 'measured',
    phase: 'results',
    rules: ['result-missing-or-on-another-unit'],
    lack: 'belum mengukur hasil dengan satuan sasarannya',
  },
  {
    id: 'explained',
    phase: 'results',
    rules: ['reading-missing', 'way-back-missing'],
    lack: 'belum menjelaskan pencapaian sasaran',
  },
  {
    id: 'benefit',
    phase: 'results',
    rules: ['benefit-missing'],
    lack: 'belum menghitung manfaat',
  },
  {
    id: 'standard',
    phase: 'standards',
    rules: ['measure-not-standardised'],
    lack: 'belum membakukan perbaikannya',
  },
  {
    id: 'procedure',
    phase: 'standards',
    rules: ['procedure-missing', 'socialisation-missing'],
    lack: 'belum menyusun dan menyosialisasikan prosedur baru',
  },
  {
    id: 'next',
    phase: 'next',
    rules: ['remainder-missing', 'next-theme-missing', 'follow-up-missing'],
    lack: 'belum menulis sisa masalah dan rencana berikutnya',
  },
] as const satisfies readonly ClassQuestion[];
