import { ImportedXmlComponent, Paragraph } from 'docx';
import type { Document, IPropertiesOptions } from 'docx';
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

/**
 * Room for the rule above the footnotes, in twips. LibreOffice takes none from the file: 124, which are 0.1 cm above, the
 * rule, 0.1 cm below. In Word it is a paragraph, as high as a line of text where nobody says otherwise, so that a row of a
 * table less would find room above a footnote. Ten less than LibreOffice's, since Word ends a page within a table with the
 * rule of the table's foot, and LibreOffice with the one between its rows, which is that much thinner.
 */
export const RULE_ROOM = 114;

/** Makes the rule above the footnotes as high in Word as in LibreOffice. docx has no option for it. */
export function levelFootnotes(document: Document): void {
  const parts = document.FootNotes.View['root'];
  const rules = [rule('separator', -1), rule('continuationSeparator', 0)];
  // The first part holds the names of the elements, docx's own rules follow.
  parts.splice(1, rules.length, ...rules);
}

function rule(kind: 'separator' | 'continuationSeparator', id: number): ImportedXmlComponent {
  return ImportedXmlComponent.fromXmlString(
    `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr>` +
      `<w:spacing w:before="0" w:after="0" w:line="${RULE_ROOM}" w:lineRule="exact"/></w:pPr>` +
      `<w:r><w:rPr><w:sz w:val="8"/></w:rPr><w:${kind}/></w:r></w:p></w:footnote>`,
  );
}
