import type { PageLayout } from '#domain/method/format.ts';

/** The same page in Arial; 11 points, since Arial runs wider than Times. */
export const a4Arial = {
  id: 'a4-arial',
  name: 'A4, Arial 11',
  paper: 'A4',
  font: 'Arial',
  fontSize: 11,
  lineSpacing: 1.5,
  margins: { left: 4, top: 3, right: 3, bottom: 3 },
} as const satisfies PageLayout;
