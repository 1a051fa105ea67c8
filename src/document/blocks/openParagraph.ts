import { Paragraph } from 'docx';
import type { IParagraphOptions, XmlComponent } from 'docx';

/** A paragraph of parts that docx can write but whose types its own paragraph does not admit: drawings, ends of fields. */
export class OpenParagraph extends Paragraph {
  constructor(
    options: Omit<IParagraphOptions, 'children' | 'text'>,
    parts: readonly XmlComponent[],
  ) {
    super(options);
    this.root.push(...parts);
  }
}
