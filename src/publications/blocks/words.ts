import type { Heading, List, Paragraph } from '#manuscript/manuscript.ts';

/** The head of a page that stands for itself: it opens a page, without a number. */
export function plainHeading(text: string, anchor: string): Heading {
  return { kind: 'heading', level: 1, label: '', text, anchor, numbered: false, section: '' };
}

/** A name above what belongs to it, on the same page. */
export function leadIn(text: string, anchor: string): Heading {
  return { ...plainHeading(text, `${anchor}-head`), level: 3 };
}

export function words(text: string, style: Paragraph['style'] = 'body', bold = false): Paragraph {
  return { kind: 'paragraph', runs: [{ kind: 'text', text, bold }], style, section: '' };
}

export function listed(texts: readonly string[], order: 'numbered' | 'loose' = 'numbered'): List {
  return {
    kind: 'list',
    ordered: order === 'numbered',
    items: texts.map((text) => [{ kind: 'text', text }]),
    section: '',
  };
}
