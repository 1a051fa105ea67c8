import type { SectionId } from '#domain/method/sectionId.ts';
import type { Block, Paragraph } from '#manuscript/manuscript.ts';
import type { Words } from './paragraph.ts';
import { body } from './paragraph.ts';

/** "… disajikan pada Tabel 2.1 dan Gambar 2.1." for the captions among the blocks, then the blocks themselves. */
export function presented(
  section: SectionId,
  subject: string,
  blocks: readonly Block[],
): readonly Block[] {
  const captions = captioned(blocks);
  if (captions.length === 0) return blocks;
  return [sentence(section, subject, inRows(captions)), ...blocks];
}

/** The sentence alone. */
export function presentation(
  section: SectionId | '',
  subject: string,
  anchors: readonly string[],
): Paragraph {
  const rows = anchors.map((anchor) => ({ first: anchor, last: anchor }));
  return sentence(section, subject, rows);
}

/** Captions that follow each other: from the first to the last. */
interface Row {
  readonly first: string;
  readonly last: string;
}

function sentence(section: SectionId | '', subject: string, rows: readonly Row[]): Paragraph {
  return body(section, `${subject} disajikan pada `, ...references(rows), '.');
}

/** References as a sentence has them: "Tabel 2.1, Tabel 2.2, dan Gambar 2.1 s.d. Gambar 2.9". */
function references(rows: readonly Row[]): readonly Words[] {
  return rows.flatMap(({ first, last }, index): readonly Words[] => [
    separator(index, rows.length),
    { kind: 'reference', anchor: first },
    ...(first === last ? [] : [' s.d. ', { kind: 'reference', anchor: last } as const]),
  ]);
}

function separator(index: number, count: number): string {
  if (index === 0) return '';
  if (index < count - 1) return ', ';
  return count === 2 ? ' dan ' : ', dan ';
}

interface Captioned {
  readonly anchor: string;
  readonly isTable: boolean;
}

/** Fewer are named one by one. */
const SHORTEST_ROW = 4;

/** Tables that follow each other, and figures, as one row where they are many. */
function inRows(captions: readonly Captioned[]): readonly Row[] {
  const rows: Captioned[][] = [];
  for (const caption of captions) {
    const open = rows.at(-1);
    if (open?.[0]?.isTable === caption.isTable) open.push(caption);
    else rows.push([caption]);
  }
  return rows.flatMap((row) => {
    const [first, last] = [row[0]?.anchor ?? '', row.at(-1)?.anchor ?? ''];
    return row.length < SHORTEST_ROW
      ? row.map(({ anchor }) => ({ first: anchor, last: anchor }))
      : [{ first, last }];
  });
}

function captioned(blocks: readonly Block[]): readonly Captioned[] {
  return blocks.flatMap((block) => {
    const numbered = block.kind === 'table' || block.kind === 'figure' || block.kind === 'photos';
    return numbered && block.caption !== ''
      ? [{ anchor: block.anchor, isTable: block.kind === 'table' }]
      : [];
  });
}
