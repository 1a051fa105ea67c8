import { expect, it } from 'vitest';
import { layOutPages } from '#document/layOutPages.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import type { CoverBlock, Manuscript } from '#manuscript/manuscript.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { styleOf } from '#ui/preview/sheets/pieces/styleOf.ts';

function cover(title: string, name: string): CoverBlock {
  return {
    kind: 'cover',
    logos: [],
    heading: 'RISALAH KELOMPOK BUDAYA KERJA',
    title,
    lines: Array.from({ length: 4 }, () => name),
    foot: Array.from({ length: 4 }, () => `${name} dan lainnya`),
  };
}

/** The sizes of the type of a cover's lines, in their order. */
function sizesOf(block: CoverBlock): readonly number[] {
  const manuscript: Manuscript = {
    title: '',
    author: '',
    mark: '',
    banner: '',
    captions: 'continuous',
    parts: [{ id: 'cover', orientation: 'portrait', numbering: 'none', blocks: [block] }],
  };
  const pages = layOutPages(manuscript, { format: fullReport, photos: new Map() });
  if (pages === null) throw new Error('The cover cannot be laid out.');
  return pages.sheets.flatMap(({ pieces }) =>
    pieces.flatMap((piece) =>
      piece.kind === 'lines'
        ? [styleOf(block, piece, { looks: pages.looks, headings: [] }).size]
        : [],
    ),
  );
}

it('shows the type of a cover as large as the format has it', () => {
  const { kind, title, name, office } = typeSizes(fullReport);
  const sizes = sizesOf(cover('Menurunkan waktu tunggu', 'KBK Sigap'));
  expect(new Set(sizes)).toEqual(new Set([kind, title, name, office]));
});

it('shows it smaller where the names are long, as it is printed', () => {
  const long = 'Unit Pelaksana Teknis Daerah '.repeat(8).trim();
  const { title } = typeSizes(fullReport);
  const sizes = sizesOf(cover(long, long));
  expect(Math.max(...sizes)).toBeLessThan(title);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
});
