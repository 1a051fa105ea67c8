import { Paragraph } from 'docx';
import type { IPropertiesOptions } from 'docx';
import type { Captions } from './captions.ts';
import { textRuns } from './runs.ts';

/** The text of every footnote, under its number. */
export function typesetFootnotes({
  notes,
}: Pick<Captions, 'notes'>): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(
    [...notes].flatMap(([note, number]) =>
      note.kind === 'footnote' ? [[`${number}`, { children: [passage(note.text)] }]] : [],
    ),
  );
}

/** The space parts the text from its number. */
function passage(text: string): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: textRuns(` ${text}`) });
}
