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
  const anchors = captioned(blocks);
  if (anchors.length === 0) return blocks;
  return [presentation(section, subject, anchors), ...blocks];
}

/** The sentence alone. */
export function presentation(
  section: SectionId | '',
  subject: string,
  anchors: readonly string[],
): Paragraph {
  return body(section, `${subject} disajikan pada `, ...references(anchors), '.');
}

/** References in a row as a sentence has them: "Tabel 2.1, Tabel 2.2, dan Gambar 2.1". */
function references(anchors: readonly string[]): readonly Words[] {
  return anchors.flatMap((anchor, index): readonly Words[] => [
    separator(index, anchors.length),
    { kind: 'reference', anchor },
  ]);
}

function separator(index: number, count: number): string {
  if (index === 0) return '';
  if (index < count - 1) return ', ';
  return count === 2 ? ' dan ' : ', dan ';
}

function captioned(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const numbered = block.kind === 'table' || block.kind === 'figure' || block.kind === 'photos';
    return numbered && block.caption !== '' ? [block.anchor] : [];
  });
}
