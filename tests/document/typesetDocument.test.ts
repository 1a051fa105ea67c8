import { ExportCancelled, typesetDocument } from '#document/typesetDocument.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf, paragraphsOf, typesetAndRead } from './readDocx.ts';
import type { ReadDocx } from './readDocx.ts';
import { a4, photos, sampleManuscript } from './sampleManuscript.ts';

let file: ReadDocx;
beforeAll(async () => {
  file = await typesetAndRead(sampleManuscript());
});

const styled = (...styles: readonly string[]) =>
  paragraphsOf(file.body)
    .filter((paragraph) => styles.includes(paragraph.style))
    .map((paragraph) => paragraph.text.replaceAll('\u200D', ''));

describe('the outline', () => {
  it('is made of heading styles, with the chapter label on a line of its own', () => {
    expect(styled('Heading1')).toEqual([
      'LEMBAR PENGESAHAN',
      'KATA PENGANTAR',
      'DAFTAR ISI',
      'DAFTAR GAMBAR',
      'DAFTAR TABEL',
      'PROFIL KBK',
      'BAB I / PENDAHULUAN',
      'BAB II / LANGKAH 1: MENENTUKAN TEMA DAN SASARAN',
      'BAB III / LANGKAH 2: MENENTUKAN PENYEBAB',
      'LAMPIRAN',
    ]);
    expect(styled('Heading2')).toEqual([
      '1.1 Latar Belakang',
      '1.2 Benang Merah',
      '2.1 Inventarisasi Masalah',
    ]);
    expect(styled('Heading3')).toEqual(['2.1.1 Sasaran']);
  });

  it('stands in the contents with page numbers, roman in front and arabic after', () => {
    const entries = [...styled('TOC1'), ...styled('TOC2'), ...styled('TOC3')];
    expect(entries).toContain('LEMBAR PENGESAHAN\ti');
    expect(entries).toContain('DAFTAR TABEL\tv');
    expect(entries).toContain('PROFIL KBK\t1');
    expect(entries).toContain('BAB I PENDAHULUAN\t2');
    expect(entries.every((entry) => /\t([ivx]+|\d+)$/.test(entry))).toBe(true);
  });
});

describe('headings', () => {
  it('have the levels by which other offices than Word make contents and bookmarks', () => {
    const styles = file.part('word/styles.xml');
    for (const level of [1, 2, 3]) {
      const [style = ''] =
        new RegExp(`w:styleId="Heading${level}".*?</w:style>`, 's').exec(styles) ?? [];
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    }
  });
});

describe('captions', () => {
  it('count figures and tables by chapter, and through where there is no chapter number', () => {
    expect(styled('TableCaption', 'FigureCaption')).toEqual([
      'Gambar 1  Struktur organisasi KBK Melati',
      'Gambar 1.1  Benang merah risalah',
      'Tabel 1.1  Jadwal kegiatan',
      'Tabel 2.1  Keluhan di loket pendaftaran',
      'Gambar 2.1  Diagram Pareto keluhan di loket pendaftaran',
      'Gambar 3.1  Diagram tulang ikan waktu tunggu',
      'Gambar 3.2  Waktu tunggu sebelum dan sesudah',
      'Gambar 3.3  Perjalanan waktu tunggu',
      'Gambar 3.4  Waktu tunggu bertumpuk',
      'Gambar 3.5  Loket sebelum dan sesudah perbaikan',
      'Gambar 3.6  Sosialisasi',
      'Tabel 1  Jadwal lengkap',
    ]);
  });

  it('are listed with their page numbers', () => {
    const entries = styled('TableofFigures');
    expect(entries).toHaveLength(12);
    expect(entries[0]).toBe('Gambar 1  Struktur organisasi KBK Melati\t1');
    expect(entries.every((entry) => /\t\d+$/.test(entry))).toBe(true);
  });

  it('are counted by a sequence of each chapter, which needs no switch that an office may forget', () => {
    const counts = fieldsOf(file.body).filter((field) => field.startsWith('SEQ'));
    expect(counts.slice(0, 5)).toEqual([
      'SEQ Gambar',
      'SEQ Gambar_1',
      'SEQ Tabel_1',
      'SEQ Tabel_2',
      'SEQ Gambar_2',
    ]);
    expect(counts.every((count) => /^SEQ (Gambar|Tabel)(_\d+)?$/.test(count))).toBe(true);
  });

  it('are collected by their styles', () => {
    const lists = fieldsOf(file.body).filter((field) => field.includes('\\t'));
    expect(lists).toEqual(['TOC \\h \\z \\t "Judul gambar"', 'TOC \\h \\z \\t "Judul tabel"']);
    const styles = file.part('word/styles.xml');
    for (const name of ['Judul gambar', 'Judul tabel']) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    }
  });

  it('are what references repeat, by a field that leads to a bookmark of the file', () => {
    const references = [
      ...file.body.matchAll(/w:instr="REF (\S+) \\h"[^>]*>.*?<w:t[^>]*>([^<]*)</g),
    ];
    expect(references.map(([, , text]) => text)).toEqual(['Tabel\u00a02.1', 'Gambar\u00a02.1']);
    for (const [, bookmark] of references) expect(file.body).toContain(`w:name="${bookmark}"`);
  });
});

describe('the file at its first opening', () => {
  it('asks for nothing: no dirty field, no update on opening', () => {
    expect(file.body).not.toMatch(/w:dirty="(true|1)"/);
    expect(file.part('word/settings.xml')).not.toContain('updateFields');
  });

  it('has counted every page', () => {
    expect(file.layoutStoppedAt).toBeNull();
    expect(file.pages).toBe(18);
  });

  it('speaks Indonesian and says who wrote it and when', () => {
    expect(file.part('word/styles.xml')).toContain('<w:lang w:val="id-ID"');
    const core = file.part('docProps/core.xml');
    expect(core).toContain('<dc:creator>KBK Melati</dc:creator>');
    expect(core).toContain('2026-03-03T02:00:00Z');
  });
});

describe('pages', () => {
  const sections = () => [...file.body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml);

  it('have the margins of the format, 4-3-3-3 cm', () => {
    for (const section of sections()) {
      expect(section).toMatch(/w:top="1701" w:right="1701" w:bottom="1701" w:left="2268"/);
    }
  });

  it('lie on their side for a landscape figure and go on counting after it', () => {
    const landscape = sections().findIndex((section) => section.includes('w:orient="landscape"'));
    expect(sections()[landscape]).not.toContain('w:start=');
    expect(sections()[landscape + 1]).toContain('w:orient="portrait"');
    expect(sections()[landscape + 1]).not.toContain('w:start=');
  });

  it('count roman from i and arabic from 1', () => {
    const starts = sections().filter((section) => section.includes('w:start="1"'));
    expect(starts.map((section) => /w:fmt="(\w+)"/.exec(section)?.[1])).toEqual([
      'lowerRoman',
      'decimal',
    ]);
  });

  it('bear the mark in every foot, and no number on the title page', () => {
    const feet = file.names.filter((name) => /word\/footer\d+\.xml/.test(name)).map(file.part);
    expect(feet.every((foot) => foot.includes('CONTOH FIKTIF'))).toBe(true);
    expect(feet.filter((foot) => !foot.includes('PAGE'))).toHaveLength(1);
  });
});

it('reports its stages and stops between them when asked to', async () => {
  const stages: string[] = [];
  const signal = { aborted: false };
  const stopped = typesetDocument(sampleManuscript(), {
    format: a4,
    photos,
    now: new Date(0),
    signal,
    onProgress: (_, stage) => {
      stages.push(stage);
      signal.aborted = stage === 'lay-out';
    },
  });
  await expect(stopped).rejects.toBeInstanceOf(ExportCancelled);
  expect(stages).toEqual(['compose', 'lay-out']);
});
