import type { Manuscript, Table } from '#manuscript/manuscript.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeFaults } from './officeFaults.ts';
import { paragraphsOf, typesetAndRead } from './readDocx.ts';
import type { ReadDocx } from './readDocx.ts';
import {
  bodyText,
  cells,
  complaints,
  figure,
  fishbone,
  heading,
  manuscriptOf,
  sampleManuscript,
} from './sampleManuscript.ts';

const longTable: Table = {
  ...complaints,
  rows: Array.from({ length: 400 }, (_, index) => ({
    style: index === 399 ? ('total' as const) : ('plain' as const),
    cells: cells(
      String(index + 1),
      `Keluhan ke-${index + 1} dengan uraian yang agak panjang`,
      '1',
      '0,3',
      '99,9',
    ),
  })),
};

const raggedTable: Table = {
  ...complaints,
  rows: [
    { style: 'plain', cells: [] },
    { style: 'plain', cells: cells('1', 'W'.repeat(200), '3', '4', '5', '6', '7') },
    { style: 'plain', cells: [{ lines: [], span: 9, rowSpan: 9 }] },
    { style: 'plain', cells: [{ lines: ['a\nb', ''], rowSpan: 2 }] },
  ],
};

const longCaption = 'Keterangan yang panjang sekali '.repeat(20).trim();

const hardCases: Manuscript = {
  ...manuscriptOf(
    heading(1, ''),
    { kind: 'list', ordered: true, items: [], section: '' },
    { ...complaints, columns: [], rows: [] },
    { ...complaints, rows: [] },
    { kind: 'photos', caption: 'Tanpa foto', anchor: 'a', photos: [], section: '' },
    {
      kind: 'photos',
      caption: longCaption,
      anchor: 'lost',
      photos: [{ hash: 'lost', caption: 'Loket', alt: '' }],
      section: '',
    },
    { kind: 'signatures', blocks: [], section: '' },
    { kind: 'thread', caption: '', anchor: '', knots: [], section: '' },
    { kind: 'cover', logos: [], heading: '', title: '', lines: [], foot: [] },
    { kind: 'contents', of: 'headings' },
    { kind: 'contents', of: 'figures' },
    { kind: 'page-break' },
    { kind: 'page-break' },
    heading(1, 'Judul \u0000\u0008 <script>alert(1)</script> & "kutip"', 'BAB I\u001f'),
    bodyText('😀 👩🏽‍⚕️, panah →, centang ✓, pecahan ½, \ud800 tunggal, \ufffe, السلام, 中文'),
    bodyText('W'.repeat(200)),
    { ...complaints, caption: '<b>&\u0001</b>', note: '\u000b' },
    raggedTable,
    longTable,
    figure('Dua ratus bentuk', 'many', fishbone(96)),
  ),
  title: 'A & B < C \u0000 😀',
  author: '<Anggota> & "KBK"\u0002',
  mark: '<&>',
};

const manuscripts = [
  { what: 'every kind of block', manuscript: sampleManuscript(), office: 'Office2013' },
  { what: 'no part at all', manuscript: { ...hardCases, parts: [] }, office: 'Microsoft365' },
] as const;

it.each(manuscripts)(
  'Word takes $what, and its pages are counted to the end',
  async ({ manuscript, office }) => {
    const { bytes, pages, layoutStoppedAt } = await typesetAndRead(manuscript);
    expect(layoutStoppedAt).toBeNull();
    expect(pages).not.toBeNull();
    expect(await officeFaults(bytes, office)).toEqual([]);
  },
);

describe('empty, ragged, huge and hostile blocks', () => {
  let file: ReadDocx;
  beforeAll(async () => {
    file = await typesetAndRead(hardCases);
  });

  it('are taken by Word 365', async () => {
    expect(await officeFaults(file.bytes, 'Microsoft365')).toEqual([]);
  });

  it('are counted to the last page, emoji and Arabic script among them', () => {
    expect(file.layoutStoppedAt).toBeNull();
    expect(file.pages).toBeGreaterThan(12);
    expect(file.body).toContain('السلام');
  });

  it('break a word of two hundred letters where its narrow column ends', () => {
    const pieces = paragraphsOf(file.body).find(
      ({ style, text }) => style === 'TableText' && text.includes('WWW'),
    );
    expect(pieces?.text.split('\u200B').join('')).toBe('W'.repeat(200));
    expect(pieces?.text).toContain('\u200B');
  });

  it('hold every one of four hundred rows, none of which parts across pages', () => {
    const table = [...file.body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
      .map(([xml]) => xml)
      .find((xml) => xml.includes('Keluhan ke-400 '));
    expect(table?.match(/<w:tr>/g)).toHaveLength(402);
    expect(table?.match(/<w:cantSplit\/>/g)).toHaveLength(402);
    expect(table?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('list a caption of six hundred letters whole', () => {
    const listed = paragraphsOf(file.body).filter(({ text }) =>
      text.replaceAll(' / ', ' ').includes(longCaption),
    );
    expect(listed.map(({ style }) => style).sort()).toEqual(['FigureCaption', 'TableofFigures']);
  });

  it('frame a photograph that is missing and say so', () => {
    const said = paragraphsOf(file.body).find(({ text }) => text === '(foto belum tersedia)');
    expect(said?.xml).toContain('<w:pBdr>');
  });
});
