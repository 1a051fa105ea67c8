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
  'person-unknown': {
    title: 'Nama “{person}” tidak ada dalam susunan tim',
    question: 'Siapa “{person}”, dan apa perannya dalam tim?',
    why: 'Nama yang tidak dikenal membuat juri ragu siapa yang bekerja.',
  },
} as const satisfies Record<ImpossibleRuleId, FindingText>;
