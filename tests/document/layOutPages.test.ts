import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOutPages } from '#document/layOutPages.ts';
import { headingLine } from '#manuscript/blocks/heading.ts';
import { compose } from '#manuscript/compose.ts';
import type { Block, Heading, Manuscript, Paragraph } from '#manuscript/manuscript.ts';
import type { LinesPiece, PagedManuscript, Piece, RowsPiece } from '#manuscript/pagedManuscript.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import {
  a4,
  bodyText,
  cells,
  complaints,
  manuscriptOf,
  photos,
  sampleManuscript,
} from './sampleManuscript.ts';

const longTable: Block = {
  ...complaints,
  rows: Array.from({ length: 120 }, (_, index) => ({
    style: 'plain' as const,
    cells: cells(String(index + 1), `Keluhan ke-${index + 1}`, '1', '0,3', '99,9'),
  })),
};

const sample = sampleManuscript();
const long = manuscriptOf(bodyText('Kata demi kata. '.repeat(700)), longTable);
let pages: PagedManuscript;
let longPages: PagedManuscript;
beforeAll(() => {
  pages = laid(sample);
  longPages = laid(long);
});

describe('the pages of a manuscript', () => {
  it('hold every block once, in its order', () => {
    expect(namesOf(pages)).toEqual(expectedNames(sample));
  });

  it('hold the words of every heading and passage where these belong', () => {
    expect(wrongWords(sample, pages)).toEqual([]);
  });

  it('number the front in roman, the body in arabic and the cover not at all', () => {
    const labels = pages.sheets.map(({ label }) => label);
    expect(labels[0]).toBe('');
    expect(labels[1]).toBe('i');
    expect(labels).toContain('1');
  });

  it('lie on their side where the part does', () => {
    const last = pages.sheets.at(-1);
    expect(last?.width).toBeGreaterThan(last?.height ?? Infinity);
  });

  it('part a passage between two lines and lose no letter of it', () => {
    const parts = piecesOf(longPages).filter(
      (piece): piece is LinesPiece => piece.kind === 'lines' && piece.block === 0,
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(textOf(parts)).toBe('Kata demi kata. '.repeat(700));
    expect(parts.map(({ ends }) => ends)).toEqual(
      parts.map((_, index) => index === parts.length - 1),
    );
    expect(parts[1]?.from).toBe(textOf(parts.slice(0, 1)).length);
  });

  it('part a table between two rows and repeat its header', () => {
    const parts = piecesOf(longPages).filter((piece): piece is RowsPiece => piece.kind === 'rows');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ rows }) => rows[0]?.index === 0 && rows[0].above === 0)).toBe(true);
    const body = parts.flatMap(({ rows }) => rows.slice(1).map(({ index }) => index));
    expect(body).toEqual(Array.from({ length: 121 }, (_, index) => index + 1));
    const width = parts[0]?.widths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeCloseTo(529, 0);
  });
});

it('lays out whatever was answered, every block once and in its order', () => {
  fc.assert(
    fc.property(arbitraryRisalah, fc.constantFrom(...formats), (risalah, format) => {
      const manuscript = compose({
        risalah,
        method: eightSteps,
        guidance,
        options: { untilStep: null, format },
      });
      const found = layOutPages(manuscript, { format, photos: new Map() });
      expect(found === null ? null : namesOf(found)).toEqual(expectedNames(manuscript));
      expect(found === null ? null : wrongWords(manuscript, found)).toEqual([]);
    }),
    { numRuns: 2 },
  );
});

function laid(manuscript: Manuscript): PagedManuscript {
  const found = layOutPages(manuscript, { format: a4, photos });
  if (found === null) throw new Error('The layout stopped');
  return found;
}

function piecesOf({ sheets }: PagedManuscript): readonly Piece[] {
  return sheets.flatMap((sheet) => sheet.pieces);
}

/** Blocks in the order of the sheets, those that go on on the next one only once. */
function namesOf(paged: PagedManuscript): readonly number[] {
  const blocks = piecesOf(paged).map(({ block }) => block);
  return blocks.filter((block, index) => block !== blocks[index - 1]);
}

function expectedNames(manuscript: Manuscript): readonly number[] {
  return blocksOf(manuscript).flatMap((block, index) => (isPrinted(block) ? [index] : []));
}

/** What has nothing in it becomes nothing in Word. */
function isPrinted(block: Block): boolean {
  switch (block.kind) {
    case 'page-break':
      return false;
    case 'list':
      return block.items.length > 0;
    case 'signatures':
      return block.blocks.length > 0;
    default:
      return true;
  }
}

function blocksOf({ parts }: Manuscript): readonly Block[] {
  return parts.flatMap((part) => part.blocks);
}

/** Headings and passages of plain text whose lines say something else. */
function wrongWords(manuscript: Manuscript, paged: PagedManuscript): readonly string[] {
  const pieces = piecesOf(paged);
  return blocksOf(manuscript).flatMap((block, index) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const words = block.kind === 'heading' ? headingWords(block) : plainWords(block);
    if (words === null) return [];
    const found = textOf(pieces.filter((piece) => piece.block === index));
    return bare(found) === bare(words) ? [] : [`${words} / ${found}`];
  });
}

function headingWords(heading: Heading): string {
  const { level, label, text } = heading;
  return level > 1 && text !== '' ? headingLine(heading) : `${label}${text}`;
}

/** `null` where something else than text stands among the words. */
function plainWords({ runs, equation, style }: Paragraph): string | null {
  if (equation !== undefined || style === 'dots') return null;
  const texts = runs.map((run) => (run.kind === 'text' ? run.text : null));
  return texts.includes(null) ? null : texts.join('');
}

function bare(text: string): string {
  return text.replace(/\s|\p{Cc}|\p{Cs}/gu, '');
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .flatMap((piece) => (piece.kind === 'lines' ? piece.lines.map(({ text }) => text) : []))
    .join('');
}
