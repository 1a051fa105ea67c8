import { isBlank } from '#language/isBlank.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Block, Paragraph, Part, Table } from '#manuscript/manuscript.ts';
import { plainHeading, words } from '#publications/blocks/words.ts';

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
  return [
    plainHeading(title.toUpperCase(), anchor),
    ...(isBlank(below) ? [] : [centredLine(below)]),
  ];
}

export function centredLine(text: string): Paragraph {
  return words(text, 'centred', true);
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
