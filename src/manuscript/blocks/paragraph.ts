import type { SectionId } from '#domain/method/sectionId.ts';
import type { List, Paragraph, Run } from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';

/** Words of a sentence: plain text or a run of its own. */
export type Words = string | Run;

/** Justified text. */
export function body(section: SectionId | '', ...words: readonly Words[]): Paragraph {
  return paragraph('body', section, words);
}

/** The sentence under a figure, computed from its data. */
export function reading(section: SectionId | '', ...words: readonly Words[]): Paragraph {
  return paragraph('reading', section, words);
}

/** Arithmetic on a line of its own. */
export function formula(section: SectionId | '', text: string): Paragraph {
  return paragraph('formula', section, [text]);
}

export function centred(section: SectionId | '', ...words: readonly Words[]): Paragraph {
  return paragraph('centred', section, words);
}

/** A team's own text: each line a paragraph, nothing where there is none. */
export function prose(section: SectionId | '', text: string): readonly Paragraph[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !isBlank(line))
    .map((line) => body(section, line.trim()));
}

/** A team's own text after a bold lead-in: "Ruang lingkup. …". Nothing where there is none. */
export function labelled(
  section: SectionId | '',
  label: string,
  text: string,
): readonly Paragraph[] {
  const [first, ...rest] = text.split(/\r?\n/).filter((line) => !isBlank(line));
  if (first === undefined) return [];
  return [
    body(section, bold(`${label}. `), first.trim()),
    ...rest.map((line) => body(section, line.trim())),
  ];
}

/** Items that say something, as a list; nothing where none does. */
export function list(
  section: SectionId | '',
  kind: 'ordered' | 'bulleted',
  items: readonly string[],
): readonly List[] {
  const told = items.filter((item) => !isBlank(item));
  if (told.length === 0) return [];
  return [
    {
      kind: 'list',
      ordered: kind === 'ordered',
      items: told.map((item) => [{ kind: 'text', text: item.trim() }]),
      section,
    },
  ];
}

/** Where a statement is from, at the foot of the page; longer ones would not fit there. */
export function footnote(text: string): Run {
  return { kind: 'footnote', text };
}

export function bold(text: string): Run {
  return { kind: 'text', text, bold: true };
}

function paragraph(
  style: Paragraph['style'],
  section: SectionId | '',
  words: readonly Words[],
): Paragraph {
  const runs = words
    .map((word): Run => (typeof word === 'string' ? { kind: 'text', text: word } : word))
    .filter((run) => run.kind !== 'text' || run.text !== '');
  return { kind: 'paragraph', runs, style, section };
}
