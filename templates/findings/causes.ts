import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { CauseRuleId } from '#domain/rules/steps/causes.ts';

/** The wording of the findings about the fishbone; `{name}` stands for a fact. */
export const causeFindingTexts = {
  'cause-is-character': {
    title: 'Akar penyebab “{cause}” menyalahkan orang',
    question: 'Apa dalam cara kerja yang membuat hal itu dapat terjadi?',
    why: 'Watak orang tidak dapat diperbaiki dengan rencana; tanyakan “mengapa” sekali lagi.',
  },
  'cause-repeats-problem': {
    title: 'Penyebab “{cause}” mengulang masalahnya',
    question: 'Apa yang menyebabkan “{cause}”?',
    why: 'Masalah yang diulang dengan kata lain belum menjelaskan apa pun.',
  },
  'why-chain-short': {
    title: 'Rantai mengapa “{cause}” baru satu tingkat',
    question: 'Mengapa “{cause}” terjadi?',
    why: 'Akar penyebab biasanya baru tampak setelah beberapa kali bertanya mengapa.',
  },
  'bones-one-sided': {
    title: 'Semua penyebab ada pada “{category}”',
    question: 'Benarkah tidak ada penyebab di luar “{category}”?',
    why: 'Diagram tulang ikan mengajak melihat dari beberapa sisi.',
  },
  'cause-loose': {
    title: 'Ada {count} penyebab yang tidak tersambung',
    question: 'Penyebab ini menjelaskan apa?',
    why: 'Penyebab yang tidak tersambung ke tulang mana pun tidak ikut tergambar.',
  },
  'cause-doubled': {
    title: 'Penyebab “{cause}” tertulis lebih dari sekali',
    question: 'Apakah “{cause}” di beberapa tempat itu hal yang sama?',
    why: 'Penyebab yang kembar membagi suara dan mengaburkan pilihan.',
  },
  'participation-missing': {
    title: 'Peserta analisis sebab-akibat belum dicatat',
    question: 'Siapa saja yang ikut mencari penyebab?',
    why: 'Keterlibatan seluruh anggota dalam analisis dinilai tersendiri.',
  },
  'members-left-out': {
    title: 'Ada {count} anggota yang tidak ikut mencari penyebab',
    question: 'Mengapa {count} anggota tidak ikut?',
    why: 'Penyebab yang dicari bersama lebih lengkap dan lebih mudah diterima.',
  },
} as const satisfies Record<CauseRuleId, FindingText>;
