import type { Format } from '#domain/method/format.ts';

/** The paper that a convention reads: ten pages, the identity first and the steps at once. */
export const conventionPaper = {
  id: 'makalah-konvensi',
  name: 'Makalah konvensi',
  paper: 'A4',
  font: 'Times New Roman',
  fontSize: 10,
  cover: { size: 20, capitals: false },
  lineSpacing: 1,
  margins: { left: 2, top: 2, right: 2, bottom: 2 },
  front: ['identity', 'abstract'],
  extras: [],
  chapters: {
    naming: 'step',
    turnPage: false,
    introduction: false,
    closing: true,
    annexes: false,
  },
  detail: 'summary',
  banner: true,
  captions: 'continuous',
  emptyAnswers: 'omit',
  charts: 'native',
  formulas: 'text',
  pageLimit: 10,
  office: null,
} as const satisfies Readonly<Format>;
