import type { Paragraph } from './manuscript.ts';

/** The style of type in which a passage is set, by its purpose: Word's styles bear these ids, and the preview's sheets follow them. */
export const paragraphStyles = {
  body: 'BodyText',
  reading: 'BodyText',
  note: 'Note',
  formula: 'Formula',
  missing: 'Missing',
  dots: 'Dots',
  centred: 'BodyText',
  title: 'SheetTitle',
  signed: 'Signed',
} as const satisfies Record<Paragraph['style'], string>;
