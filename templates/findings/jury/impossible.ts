import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ImpossibleRuleId } from '#domain/rules/across/impossible.ts';

/** The wording of the findings about what cannot be; `{name}` stands for a fact. */
export const impossibleFindingTexts = {
  'vote-points-beyond': {
    title: 'Ada nilai suara {found}, padahal calonnya {most}',
    question: 'Bagaimana seorang anggota memberi nilai {found} kepada satu dari {most} calon?',
    why: 'Nilai tertinggi adalah banyaknya calon; satu nilai yang keliru mengubah peringkat.',
  },
  'cycle-unit-differs': {
    title: 'Satuan “{indicator}” pada siklus sebelumnya berbeda',
    question: 'Mengapa “{indicator}” pernah diukur dalam “{found}”, bukan “{unit}”?',
    why: 'Siklus hanya dapat dibandingkan dalam satuan yang sama.',
  },
  'meeting-time-impossible': {
    title: 'Waktu pertemuan “{found}” tidak mungkin',
    question: 'Kapan mulainya dan berapa lama pertemuan itu: benarkah “{found}”?',
    why: 'Waktu yang tidak mungkin membuat daftar pertemuan diragukan.',
  },
  'year-differs': {
    title: 'Tahun risalah {found} di luar masa kegiatan {period}',
    question: 'Tahun mana yang benar: {found}, atau {period} menurut periode kegiatan?',
    why: 'Tahun di sampul adalah yang pertama dibaca juri.',
  },
  'person-unknown': {
    title: 'Nama “{person}” tidak ada dalam susunan tim',
    question: 'Siapa “{person}”, dan apa perannya dalam tim?',
    why: 'Nama yang tidak dikenal membuat juri ragu siapa yang bekerja.',
  },
} as const satisfies Record<ImpossibleRuleId, FindingText>;
