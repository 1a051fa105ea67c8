import type { SectionId } from '#domain/method/sectionId.ts';
import type { Heading } from '#manuscript/manuscript.ts';

/** A chapter; its label ("BAB II") is given once all chapters stand in a row. */
export function chapter(text: string, anchor: string, section: SectionId | '' = ''): Heading {
  return { kind: 'heading', level: 1, label: '', text, anchor, numbered: true, section };
}

/** A chapter without a number, such as the foreword; it still stands in the contents. */
export function frontMatter(text: string, anchor: string, section: SectionId | '' = ''): Heading {
  return { kind: 'heading', level: 1, label: '', text, anchor, numbered: false, section };
}

/** A section inside a chapter. */
export function sectionHeading(text: string, section: SectionId | ''): Heading {
  const anchor = `section-${section}`;
  return { kind: 'heading', level: 2, label: '', text, anchor, numbered: true, section };
}

/** A part of a section; `name` makes its anchor. */
export function subheading(text: string, section: SectionId, name: string): Heading {
  const anchor = `section-${section}-${name}`;
  return { kind: 'heading', level: 3, label: '', text, anchor, numbered: true, section };
}

/** What stands between a section's label and its title on their line: "2.1 Sasaran", "Lampiran 3. SK KBK". */
export function labelEnd({ annex }: Heading): string {
  return annex === true ? '. ' : ' ';
}

/** A heading as one line, its label first. */
export function headingLine(heading: Heading): string {
  const { label, text } = heading;
  return label === '' ? text : `${label}${labelEnd(heading)}${text}`;
}

/** A chapter that runs on behind what comes before it, its label first: "Langkah I: Menentukan tema". */
export function runningLine({ label, text }: Heading): string {
  return text === '' ? label : `${label}: ${text}`;
}
