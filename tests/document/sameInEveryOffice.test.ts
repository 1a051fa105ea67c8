import { describe, expect, it } from 'vitest';
import { layOutPages } from '#document/layOutPages.ts';
import { levelLine } from '#document/look/levelLine.ts';
import { layPage } from '#document/look/page.ts';
import type { Format } from '#domain/method/format.ts';
import type { Block, Paragraph, Table } from '#manuscript/manuscript.ts';
import type { Sheet } from '#manuscript/pagedManuscript.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { bodyText, cells, manuscriptOf } from './sampleManuscript.ts';

const plain: Table = {
  kind: 'table',
  caption: 'Data',
  anchor: 'data',
  columns: [{ title: 'Nilai', weight: 1, align: 'start' }],
  rows: [],
  note: '',
  section: '',
};
const numbered = (count: number): Table['rows'] =>
  Array.from({ length: count }, (_, index) => ({ style: 'plain', cells: cells(`${index}`) }));

/** Where the text of a page ends, and what stands lowest in it, in twips. */
function edges(sheet: Sheet | undefined, format: Format) {
  const { textHeight, properties } = layPage(format, 'portrait');
  const rows = sheet?.pieces.flatMap((piece) => (piece.kind === 'rows' ? piece.rows : [])) ?? [];
  const last = rows.at(-1);
  return {
    end: Number(properties.margin?.top ?? 0) + textHeight,
    row: (last?.height ?? 0) * 15,
    used: ((last?.y ?? 0) + (last?.height ?? 0)) * 15,
  };
}

describe('a page', () => {
  it('has as many rows above a footnote as LibreOffice finds room for', () => {
    const sourced: Paragraph = {
      ...bodyText('Data disajikan di bawah ini.'),
      runs: [
        { kind: 'text', text: 'Data disajikan di bawah ini.' },
        { kind: 'footnote', text: 'Sumber: lembar periksa.' },
      ],
    };
    const RULE = 124;
    const NOTE = 9 * 20 * 1.15;
    for (const above of [0, 1, 2, 3]) {
      const passages = Array.from({ length: above }, () => bodyText('Satu baris.'));
      const manuscript = manuscriptOf(...passages, sourced, { ...plain, rows: numbered(60) });
      const pages = layOutPages(manuscript, { format: fullReport, photos: new Map() });
      const { end, row, used } = edges(pages?.sheets[0], fullReport);
      expect(pages?.sheets[0]?.footnotes).toHaveLength(1);
      expect(end - used).toBeLessThan(RULE + NOTE + row + 15);
    }
  });

  it('is not opened for nothing behind a table that fills the one before', () => {
    for (const bottom of [2.5, 2.51, 2.52, 2.53]) {
      const format = { ...fullReport, margins: { ...fullReport.margins, bottom } };
      const form = (writingHeight: number): Block => ({
        ...plain,
        caption: '',
        columns: [{ title: '', weight: 1, align: 'start' }],
        rows: numbered(1),
        writingHeight,
      });
      const full = Math.floor(layPage(format, 'portrait').textHeight / 20);
      for (const height of [full - 3, full - 2, full - 1]) {
        const pages = layOutPages(manuscriptOf(form(height)), { format, photos: new Map() });
        const { end, used } = edges(pages?.sheets[0], format);
        if (used + 3 <= end) expect(pages?.sheets).toHaveLength(1);
      }
    }
  });
});

describe('levelLine', () => {
  it('is a twip higher than any office has it, and grows with its words', () => {
    expect(levelLine('Times New Roman', 10)).toEqual({ line: 231, lineRule: 'atLeast' });
    expect(levelLine('Arial', 9)).toEqual({ line: 208, lineRule: 'atLeast' });
  });

  it('is as it comes in a font that is not known', () => {
    expect(levelLine('Bookman Old Style', 10)).toEqual({ line: 240, lineRule: 'auto' });
  });
});
