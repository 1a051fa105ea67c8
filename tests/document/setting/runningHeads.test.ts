import { describe, expect, it } from 'vitest';
import { layPage } from '#document/look/page.ts';
import { headText } from '#document/setting/runningHeads.ts';
import { formatFonts } from '#domain/method/format.ts';
import type { Format } from '#domain/method/format.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import { formats } from '#templates/formats/formats.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { manuscriptOf } from '#tests/document/sampleManuscript.ts';

const long =
  'Kelompok Budaya Kerja Cepat, Ramah, dan Teliti Melayani Keluarga di Kelurahan Tanjung Harapan Permai';
const chapter = 'BAB VIII';

/** What is printed over the pages of a chapter of a circle's report, upright in Times New Roman. */
function headOf(author: string, { banner = '', format = fullReport, of = chapter }: Setting = {}) {
  const run = { numbering: 'arabic', chapter: of } as const;
  const page = layPage(format, 'portrait');
  return headText({ ...manuscriptOf(), author, banner }, run, { format, page });
}

interface Setting {
  readonly banner?: string;
  readonly format?: Format;
  readonly of?: string;
}

describe('the head of a page', () => {
  it('names circle and chapter', () => {
    expect(headOf('KBK Melati')).toBe('KBK Melati · BAB VIII');
    expect(headOf('KBK Melati', { of: '' })).toBe('KBK Melati');
  });

  it('is one line in every format and font: a long name ends with a whole word, the chapter stays', () => {
    for (const base of formats) {
      for (const font of formatFonts) {
        const format = { ...base, font };
        const text = headOf(long, { format });
        const type = { font, fontSize: typeSizes(format).head, bold: false };
        expect(typeWidth(text, type)).toBeLessThanOrEqual(
          layPage(format, 'portrait').textWidth / 20,
        );
        expect(text).toMatch(/ · BAB VIII$/);
        const kept = text.replace(/…? · BAB VIII$/, '');
        expect(long.startsWith(kept)).toBe(true);
        expect(long.slice(kept.length)).toMatch(/^(,? |$)/);
      }
    }
  });

  it('shortens the name of an event, and a chapter without a number', () => {
    expect(headOf('', { banner: `${long}\n${long}` })).toMatch(/[a-z]…$/);
    expect(headOf(long, { of: long })).toMatch(/^Kelompok .* · .*[a-z]…$/);
  });
});
