import type { Format } from '#domain/method/format.ts';

/** The report that an office keeps: front matter, chapters, annexes; a wide left margin for the binding. */
export const fullReport = {
  id: 'risalah-lengkap',
  name: 'Risalah lengkap',
  paper: 'A4',
  font: 'Times New Roman',
  fontSize: 12,
  cover: { size: 20, capitals: false },
  lineSpacing: 1.5,
  margins: { left: 4, top: 3, right: 3, bottom: 3 },
  front: [
    'cover',
    'approvals',
    'commitment',
    'foreword',
    'abstract',
    'contents',
    'list-of-figures',
    'list-of-tables',
    'list-of-annexes',
  ],
  chapters: {
    naming: 'chapter',
    turnPage: true,
    introduction: true,
    closing: true,
    annexes: true,
  },
  detail: 'full',
  banner: false,
  captions: 'by-chapter',
  emptyAnswers: 'mark',
  charts: 'native',
  formulas: 'text',
  pageLimit: null,
  office: null,
} as const satisfies Readonly<Format>;
