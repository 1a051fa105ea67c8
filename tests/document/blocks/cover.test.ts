import { expect, it } from 'vitest';
import { layOutPages } from '#document/layOutPages.ts';
import { formatFonts } from '#domain/method/format.ts';
import type { CoverBlock } from '#manuscript/manuscript.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { puskesmasF4 } from '#templates/formats/puskesmasF4.ts';
import { photos, sampleManuscript } from '#tests/document/sampleManuscript.ts';

const ninety = (word: string): string => `${word} `.repeat(90).slice(0, 90).trim();

const cover: CoverBlock = {
  kind: 'cover',
  logos: [...photos.keys()].slice(0, 1).map((hash) => ({ hash, alt: 'Logo' })),
  heading: 'RISALAH KELOMPOK BUDAYA KERJA',
  title: `${ninety('Menurunkan waktu tunggu pendaftaran')} di ${ninety('Puskesmas Kecamatan')}`,
  lines: [
    ninety('Sigap Melayani'),
    ninety('No. registrasi'),
    ninety('Temu Karya'),
    ninety('Cepat'),
  ],
  foot: [ninety('Puskesmas'), ninety('Dinas Kesehatan'), ninety('Pemerintah Kabupaten'), '2026'],
};

it.each(
  [fullReport, puskesmasF4].flatMap((format) => formatFonts.map((font) => ({ format, font }))),
)(
  'keeps a cover of names of ninety letters on one page: $format.name, $font',
  ({ format, font }) => {
    const manuscript = {
      ...sampleManuscript(),
      parts: [
        { id: 'cover', orientation: 'portrait', numbering: 'none', blocks: [cover] } as const,
      ],
    };
    const pages = layOutPages(manuscript, { format: { ...format, font }, photos });
    expect(pages?.sheets).toHaveLength(1);
  },
);
