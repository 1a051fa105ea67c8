import type { PageLayout } from '#domain/method/format.ts';

/** The usual page of an office's report: a wide left margin for the binding. */
export const a4TimesNewRoman = {
  id: 'a4-times-new-roman',
  name: 'A4, Times New Roman 12',
  paper: 'A4',
  font: 'Times New Roman',
  fontSize: 12,
  lineSpacing: 1.5,
  margins: { left: 4, top: 3, right: 3, bottom: 3 },
} as const satisfies PageLayout;
