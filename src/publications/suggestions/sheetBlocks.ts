import { isBlank } from '#language/isBlank.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Block, Heading, Paragraph, Part, Table } from '#manuscript/manuscript.ts';

/** Pages without numbers, as they are handed out one by one. */
export function looseSheets(
  id: string,
  blocks: readonly Block[],
  orientation: Part['orientation'] = 'portrait',
): Part {
  return { id, orientation, numbering: 'none', blocks };
}

interface Head {
  readonly title: string;
  readonly anchor: string;
  /** Under it, such as the office; a blank one is left out. */
  readonly below: string;
}

export function sheetHead({ title, anchor, below }: Head): readonly Block[] {
  const heading: Heading = {
    ...{ kind: 'heading', level: 1, label: '', text: title.toUpperCase(), anchor },
    ...{ numbered: false, section: '' },
  };
  return [heading, ...(isBlank(below) ? [] : [centredLine(below)])];
}

export function centredLine(text: string): Paragraph {
  return {
    ...{ kind: 'paragraph', style: 'centred', section: '' },
    runs: [{ kind: 'text', text, bold: true }],
  };
}

export function sentence(text: string): Paragraph {
  return { kind: 'paragraph', style: 'body', section: '', runs: [{ kind: 'text', text }] };
}

/** A name above what belongs to it, on the same page. */
export function leadIn(text: string, anchor: string): Heading {
  return {
    ...{ kind: 'heading', level: 3, label: '', text, anchor: `${anchor}-head` },
    ...{ numbered: false, section: '' },
  };
}

/** Names and what they are, ruled all round. */
export function answersTable(
  anchor: string,
  entries: readonly (readonly [name: string, text: string])[],
  height?: number,
): Table {
  return {
    ...{ kind: 'table', caption: '', anchor, note: '', section: '', frame: 'boxed' },
    columns: [
      { title: '', weight: 3.6, align: 'start' },
      { title: '', weight: 11, align: 'start' },
    ],
    rows: entries.map(([name, text]) => ({
      cells: [{ ...cell(name), bold: true }, cell(text)],
      style: 'plain',
    })),
    ...(height !== undefined && { writingHeight: height }),
  };
}
